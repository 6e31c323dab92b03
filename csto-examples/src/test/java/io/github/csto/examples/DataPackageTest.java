package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data package is one by the published schema, and another program reads the library's answers from it. */
class DataPackageTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Register SEEDS = Register.fromSeeds();
    private static final Csto CSTO = Csto.fromSeeds();

    @TempDir
    private static Path folder;

    private static Path data;
    private static JsonNode descriptor;

    @BeforeAll
    static void export() throws IOException {
        data = folder.resolve("csto-data");
        assertThat(Run.of("export", "datapackage", "--out", data.toString())
                        .isAnswered()
                        .out())
                .matches("[0-9]+ tables, described in .*datapackage.json\n");
        descriptor = JsonMapper.builder()
                .build()
                .readTree(data.resolve("datapackage.json").toFile());
    }

    @Test
    void itIsValidByThePublishedSchema() throws IOException {
        try (InputStream schema = DataPackageTest.class.getResourceAsStream("tabular-data-package.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
                            .getSchema(schema)
                            .validate(descriptor))
                    .isEmpty();
        }
    }

    @Test
    void itSaysWhatToCite() {
        assertThat(descriptor.path("version").asText()).isEqualTo(Library.version());
        assertThat(descriptor.path("digest").asText()).isEqualTo(SEEDS.digest());
        assertThat(descriptor.path("citation").asText()).contains(Library.version(), SEEDS.digest());
        assertThat(descriptor.path("sources")).hasSameSizeAs(SEEDS.sources().documents());
        assertThat(descriptor.at("/licenses/0/name").asText()).isEqualTo("Apache-2.0");
    }

    private static List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        sql.replace("csto-data", data.toString().replace('\\', '/')))) {
            List<List<String>> all = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String cell = rows.getString(i);
                    row.add(cell == null ? "" : cell);
                }
                all.add(row);
            }
            return all;
        }
    }

    private static List<List<String>> table(String name, String columns) throws SQLException {
        return query("SELECT " + columns + " FROM read_csv('csto-data/" + name + ".csv', all_varchar = true)");
    }

    private static String quoted(JsonNode columns) {
        List<String> names = new ArrayList<>();
        columns.forEach(
                column -> names.add("\"" + (column.isTextual() ? column : column.path("name")).asText() + "\""));
        return String.join(", ", names);
    }

    @Test
    void everyTableHasItsColumnsKeysAndTypes() throws SQLException {
        assertThat(descriptor.path("resources")).hasSizeGreaterThan(25);
        assertThat(table("citations", "*")).hasSizeGreaterThan(500);
        for (JsonNode resource : descriptor.path("resources")) {
            String name = resource.path("name").asText();
            JsonNode schema = resource.path("schema");
            List<List<String>> rows = table(name, quoted(schema.path("fields")));
            for (int i = 0; i < schema.path("fields").size(); i++) {
                JsonNode field = schema.path("fields").get(i);
                String form = switch (field.path("type").asText()) {
                    case "integer" -> "-?[0-9]+";
                    case "year" -> "[0-9]{4}";
                    case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
                    case "boolean" -> "true|false";
                    default -> "(?s).+";
                };
                boolean required = field.at("/constraints/required").asBoolean();
                int column = i;
                assertThat(rows)
                        .as(name + " " + field.path("name").asText())
                        .allMatch(row -> row.get(column).matches(form)
                                || (!required && row.get(column).isEmpty()));
            }
            if (schema.has("primaryKey")) {
                assertThat(table(name, quoted(schema.path("primaryKey"))))
                        .as(name)
                        .doesNotHaveDuplicates()
                        .hasSameSizeAs(rows);
            }
            for (JsonNode foreign : schema.path("foreignKeys")) {
                Set<List<String>> keys = new HashSet<>(table(
                        foreign.at("/reference/resource").asText(),
                        foreign.at("/reference/fields").asText()));
                keys.add(List.of(""));
                assertThat(keys)
                        .containsAll(table(name, "\"" + foreign.path("fields").asText() + "\""));
            }
        }
    }

    @Test
    void theTablesOfTheRegisterHaveItsRows() throws SQLException {
        for (var table : SEEDS.tables()) {
            List<List<String>> rows = table.rows().stream()
                    .map(row -> table.columns().stream()
                            .map(column -> row.getOrDefault(column.name(), ""))
                            .toList())
                    .toList();
            assertThat(table(table.name(), "*")).as(table.name()).containsExactlyInAnyOrderElementsOf(rows);
        }
    }

    @Test
    void stateYearsAnswerAsTheLibraryDoes() throws SQLException {
        List<List<String>> rows =
                table("state-years", "organisation, account, state, year, first_day, last_day, beyond_horizon");
        assertThat(rows).hasSizeGreaterThan(3000);
        for (String organisation : SEEDS.organisations()) {
            for (String account : SEEDS.accounts(organisation).names()) {
                Csto csto = Csto.of(SEEDS, organisation, account);
                assertThat(rows.stream()
                                .filter(row -> row.get(0).equals(organisation)
                                        && row.get(1).equals(account)))
                        .as(organisation + " " + account)
                        .isNotEmpty()
                        .allSatisfy(row -> {
                            Country state = Country.parse(row.get(2));
                            LocalDate first = LocalDate.parse(row.get(3) + "-01-01");
                            LocalDate last = LocalDate.parse(row.get(3) + "-12-31");
                            assertThat(row.subList(4, 7))
                                    .containsExactly(
                                            csto.isMember(state, first).name(),
                                            csto.isMember(state, last).name(),
                                            Boolean.toString(csto.isBeyondHorizon(last)));
                        });
            }
        }
    }

    private static String recipe(String language) throws IOException {
        Matcher block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("docs/datapackage.md")));
        assertThat(block.find()).as(language).isTrue();
        return block.group(1);
    }

    @Test
    void theRecipeForSql() throws IOException, SQLException {
        assertThat(query(recipe("sql")))
                .extracting(row -> Country.parse(row.get(0)))
                .containsExactlyElementsOf(
                        CSTO.membersOn(LocalDate.of(1999, 12, 31)).members());
    }

    private static void assertPrintsTheMembersOf1999(String program, String ending, String language)
            throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("recipe." + ending), recipe(language));
        Process process;
        try {
            process = new ProcessBuilder(program, script.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, program + " is not installed: the recipe was not run");
            return;
        }
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed.lines())
                .containsExactly("AM YES", "AZ NO", "BY YES", "GE NO", "KG YES", "KZ YES", "RU YES", "TJ YES", "UZ NO");
    }

    @Test
    void theRecipeForPython() throws IOException, InterruptedException {
        assertPrintsTheMembersOf1999("python3", "py", "python");
    }

    @Test
    void theRecipeForR() throws IOException, InterruptedException {
        assertPrintsTheMembersOf1999("Rscript", "R", "r");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Run.of("export", "datapackage", "--out", file.toString())
                        .isRefused()
                        .err())
                .contains(file.toString(), "it is a file");
        Path deep = folder.resolve("none").resolve("deep");
        assertThat(Run.of("export", "datapackage", "--out", deep.toString())
                        .isRefused()
                        .err())
                .contains(deep.toString());
    }

    @Test
    void aRegisterOfOnesOwn() throws IOException {
        Path own = folder.resolve("own");
        Run.of(
                        "export",
                        "datapackage",
                        "--out",
                        own.toString(),
                        "--register",
                        ROOT.resolve("csto-examples/own-register").toString())
                .isAnswered();
        assertThat(Files.readString(own.resolve("spells.csv"))).contains("LAKE-LEAGUE");
    }
}
