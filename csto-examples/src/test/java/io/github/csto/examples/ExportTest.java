package io.github.csto.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.csto.Csto;
import io.github.csto.Library;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.time.Certainty;
import io.github.csto.time.CollapseRule;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every export validates against its schema, and reads back to what it was made of. */
class ExportTest {
    private static final Path ROOT = Path.of(System.getProperty("csto.root"));
    private static final Path OWN = ROOT.resolve("csto-examples/own-register");
    private static final Path YEAR = ROOT.resolve("csto-examples/invented-year");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    /** Whom to ask, and the options that ask so. */
    record Source(Csto csto, String options) {
        Run export(String line) {
            return Run.words("export " + line + options).isAnswered();
        }

        @Override
        public String toString() {
            return csto.organisation() + " " + csto.account();
        }
    }

    static List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        for (Register register : List.of(Register.fromSeeds(), Register.read(OWN))) {
            for (String organisation : register.organisations()) {
                for (String account : register.accounts(organisation).names()) {
                    sources.add(new Source(
                            Csto.of(register, organisation, account),
                            " --organisation " + organisation + " --account " + account
                                    + (register.equals(Register.fromSeeds()) ? "" : " --register " + OWN)));
                }
            }
        }
        return sources;
    }

    static List<Register> registers() {
        return List.of(Register.fromSeeds(), Register.read(OWN), Register.readOverSeeds(YEAR));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JsonMapper.builder().build().readTree(text);
    }

    private static Set<ValidationMessage> faults(String schema, JsonNode json) {
        return SCHEMAS.getSchema(schema).validate(json);
    }

    private static List<Map<String, String>> csv(String text) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private static String popoloSchema() throws IOException {
        try (InputStream in = ExportTest.class.getResourceAsStream("/popolo.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void thePublishedSchemaIsThatOfTheTables() throws IOException {
        String schema = Run.words("export schema").isAnswered().out();

        assertThat(Files.readString(ROOT.resolve("docs/register.schema.json"))).isEqualTo(schema);
        for (String text : List.of(schema, popoloSchema())) {
            assertThat(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(json(text)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void aRegisterValidatesAndReadsBack(Register register) throws JsonProcessingException {
        String json = RegisterJson.write(register);

        assertThat(faults(RegisterJson.schema(), json(json))).isEmpty();
        assertThat(RegisterJson.read(json)).isEqualTo(register);
    }

    @Test
    void theCommandWritesTheRegister() throws JsonProcessingException {
        assertThat(Run.words("export register").isAnswered().out()).isEqualTo(RegisterJson.write(Register.fromSeeds()));
        assertThat(RegisterJson.read(Run.of("export", "register", "--register", OWN.toString())
                        .isAnswered()
                        .out()))
                .isEqualTo(Register.read(OWN));
    }

    @ParameterizedTest
    @CsvSource({
        "/tables/memberships/0,date,1999-4-2",
        "/tables/memberships/0,act,JOIN",
        "/tables/memberships/0,country,Armenia",
        "/tables/memberships/0,colour,red",
        "/tables/memberships/0,claim,",
        "/tables/documents/0,sha256,abc",
        "/tables,rumours,",
        "'',digest,abc"
    })
    void theSchemaRefuses(String place, String property, String value) throws JsonProcessingException {
        JsonNode json = json(RegisterJson.write(Register.fromSeeds()));
        ObjectNode row = (ObjectNode) json.at(place);
        if (property.equals("rumours")) {
            row.putArray(property);
        } else if (value == null) {
            row.remove(property);
        } else {
            row.put(property, value);
        }
        assertThat(faults(RegisterJson.schema(), json)).isNotEmpty();
    }

    @Test
    void whatIsNoRegisterInJsonIsNamed() throws JsonProcessingException {
        String json = RegisterJson.write(Register.read(OWN));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterJson.read("{\"tables\": [1]}"))
                .withMessageContaining("tables");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RegisterJson.read(json.replaceFirst("\"date\" : \"2020-06\"", "\"date\" : \"soon\"")))
                .withMessageContaining("column date, \"soon\"");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> RegisterJson.read(json.replaceFirst("\"date\" : \"2020-06\"", "\"date\" : \"2020-07\"")))
                .withMessageContaining("Not the register of its digest");
    }

    @ParameterizedTest
    @MethodSource("sources")
    void popoloValidatesAndItsDatesAreTrue(Source source) throws IOException {
        JsonNode json = json(source.export("popolo").out());
        assertThat(faults(popoloSchema(), json)).isEmpty();

        Set<String> organizations = new HashSet<>();
        json.get("organizations")
                .forEach(
                        organization -> organizations.add(organization.get("id").asText()));
        Set<String> ids = new HashSet<>();
        List<String> spells = new ArrayList<>();
        for (JsonNode membership : json.get("memberships")) {
            assertThat(ids.add(membership.get("id").asText())).isTrue();
            assertThat(organizations)
                    .contains(membership.get("organization_id").asText())
                    .contains(membership.at("/member/id").asText());
            for (String end : List.of("start", "end")) {
                if (membership.has(end + "_date")) {
                    PartialDate exact =
                            PartialDate.parse(membership.get(end + "_edtf").asText());
                    assertThat(exact.isWithin(PartialDate.parse(
                                    membership.get(end + "_date").asText())))
                            .isTrue();
                }
            }
            spells.add(membership.at("/member/id").asText() + " "
                    + membership.get("start_edtf").asText() + " "
                    + membership.path("end_edtf").asText());
        }
        assertThat(spells)
                .isNotEmpty()
                .isEqualTo(csv(source.export("spells").out()).stream()
                        .map(row -> row.get("state") + " " + row.get("start") + " " + row.get("end"))
                        .toList());
    }

    @Test
    void popoloSaysNoMoreThanIsKnown() throws JsonProcessingException {
        JsonNode json =
                json(Run.words("export popolo --account documents").isAnswered().out());
        JsonNode azerbaijan = json.get("memberships").get(1);

        assertThat(azerbaijan.get("id").asText()).isEqualTo("CSTO-documents-AZ-1");
        assertThat(azerbaijan.get("claims"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "CSTO-prose-AZ-2", "CSTO-table-AZ-1", "CSTO-prose-AZ-3", "CSTO-table-AZ-2", "CSTO-list-AZ-2");
        assertThat(azerbaijan.get("start_date").asText()).isEqualTo("1993-09-24");
        assertThat(azerbaijan.get("end_date").asText()).isEqualTo("1999");
        assertThat(azerbaijan.get("end_edtf").asText()).isEqualTo("[1999-04-02..1999-12-31]");
        assertThat(json.get("memberships").get(0).has("end_date")).isFalse();
        assertThat(azerbaijan.at("/sources/0/url").asText()).matches("https?://.*|ni:///sha-256;[A-Za-z0-9_-]{43}");
    }

    @Test
    void popoloNamesTheSourcesOfTheRecordWithTheirAddresses() throws JsonProcessingException {
        JsonNode uzbekistan = null;
        for (JsonNode membership :
                json(Run.words("export popolo").isAnswered().out()).get("memberships")) {
            if (membership.get("id").asText().equals("CSTO-reconciled-UZ-2")) {
                uzbekistan = membership;
            }
        }
        assertThat(uzbekistan).isNotNull();
        assertThat(uzbekistan.get("end_date").asText()).isEqualTo("2012-12-19");
        assertThat(uzbekistan.get("start_edtf").asText()).isEqualTo("[2006-08-16..2006-12-13]");
        assertThat(uzbekistan.get("sources"))
                .extracting(source ->
                        source.get("url").asText() + " " + source.get("note").asText())
                .contains(
                        "http://tass.com/russia/687141 tass-2012-12-19, CSTO leaders suspend Uzbekistan's membership");
    }

    /** As another program would read them: by the columns alone. */
    @ParameterizedTest
    @MethodSource("sources")
    void spellsTellOfEachDayWhatTheHistoryTells(Source source) {
        List<Map<String, String>> rows =
                csv(source.export("spells --of membership").out());
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row).containsEntry("status", "MEMBER").containsEntry("end_convention", "exclusive");
            assertThat(PartialDate.parse(row.get("start")))
                    .returns(LocalDate.parse(row.get("start_earliest")), PartialDate::earliest)
                    .returns(LocalDate.parse(row.get("start_latest")), PartialDate::latest);
            Country country = Country.parse(row.get("state"));
            assertThat(List.of(row.get("alpha3"), row.get("numeric"), row.get("name")))
                    .allSatisfy(name -> assertThat(Country.parse(name)).isEqualTo(country));
        });
        for (Country country : source.csto().history().countries()) {
            for (LocalDate day : days(source.csto())) {
                Certainty told = Certainty.NO;
                for (Map<String, String> row : rows) {
                    if (row.get("state").equals(country.alpha2())) {
                        Certainty begun =
                                PartialDate.parse(row.get("start")).isAfter(day).not();
                        if (Boolean.parseBoolean(row.get("start_disputed"))) {
                            begun = begun.and(Certainty.UNDETERMINED);
                        }
                        Certainty over = row.get("end").isEmpty()
                                ? Certainty.NO
                                : PartialDate.parse(row.get("end")).isAfter(day).not();
                        told = told.or(begun.and(over.not()));
                    }
                }
                assertThat(told)
                        .as("%s on %s", country, day)
                        .isEqualTo(source.csto().isMember(country, day));
            }
        }
        assertThat(csv(source.export("spells --of status").out()))
                .hasSizeGreaterThanOrEqualTo(rows.size())
                .extracting(row -> row.get("status"))
                .doesNotContain("MEMBER", "OUTSIDE");
    }

    private static List<LocalDate> days(Csto csto) {
        Set<LocalDate> days = new TreeSet<>();
        csto.history()
                .events()
                .forEach(event -> Stream.of(
                                event.date().earliest(), event.date().latest())
                        .forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)))));
        return List.copyOf(days);
    }

    @ParameterizedTest
    @MethodSource("sources")
    void theMatrixOfDaysIsTheAnswerOfEachDay(Source source) {
        List<Map<String, String>> rows = csv(source.export("matrix --by day").out());
        LocalDate first = LocalDate.parse(rows.get(0).get("day"));
        List<Country> countries = source.csto().history().countries();

        assertThat(source.csto().history().events())
                .allSatisfy(event -> assertThat(event.date().earliest()).isAfterOrEqualTo(first));
        assertThat(rows.get(rows.size() - 1))
                .containsEntry("day", source.csto().horizon().latest().toString());
        for (int i = 0; i < rows.size(); i++) {
            LocalDate day = first.plusDays(i);
            Map<String, String> row = rows.get(i);
            assertThat(row)
                    .containsEntry("day", day.toString())
                    .containsEntry("account", source.csto().account())
                    .containsEntry(
                            "beyondHorizon", Boolean.toString(source.csto().isBeyondHorizon(day)));
            countries.forEach(country -> assertThat(row)
                    .containsEntry(
                            country.alpha2(),
                            source.csto().isMember(country, day).name()));
        }
    }

    @ParameterizedTest
    @EnumSource(CollapseRule.class)
    void theMatrixOfYearsIsByItsRule(CollapseRule rule) throws JsonProcessingException {
        Csto csto = Csto.fromSeeds();
        String line = "export matrix --by year --criterion party --from 1999-06-01 --to 2012 --rule " + rule;
        List<Map<String, String>> rows = csv(Run.words(line).isAnswered().out());
        JsonNode json = json(
                Run.words(line + " --cells numbers --format json").isAnswered().out());

        assertThat(rows).hasSize(14);
        assertThat(json.get("rule").asText()).isEqualTo(rule.name());
        for (int i = 0; i < rows.size(); i++) {
            Year year = Year.of(1999 + i);
            DateInterval days = DateInterval.of(year.atDay(1), year.atDay(year.length()));
            assertThat(rows.get(i)).containsEntry("year", year.toString()).containsEntry("rule", rule.name());
            assertThat(json.at("/rows/" + i + "/year").asText()).isEqualTo(year.toString());
            for (Country country : csto.history().countries()) {
                Certainty answer = rule.collapse(csto.history().timeline(country, Criterion.PARTY), days);
                assertThat(rows.get(i)).containsEntry(country.alpha2(), answer.name());
                JsonNode cell = json.at("/rows/" + i + "/cells/" + country.alpha2());
                assertThat(cell.isNull() ? Certainty.UNDETERMINED : Certainty.of(cell.asInt() == 1))
                        .isEqualTo(answer);
            }
        }
    }

    @Test
    void everyExportSaysWhatItComesFrom() throws IOException {
        String digest = Register.fromSeeds().digest();
        for (String line : List.of("spells", "matrix --by day --from 1999 --to 1999")) {
            assertThat(csv(Run.words("export " + line).isAnswered().out()))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row)
                            .containsEntry("digest", digest)
                            .containsEntry("library", Library.version()));
            assertThat(Run.words("export " + line + " --no-receipt")
                            .isAnswered()
                            .out())
                    .doesNotContain(digest, "library");
        }
        for (String line : List.of("popolo", "register", "matrix --by day --from 1999 --to 1999 --format json")) {
            JsonNode json = JsonMapper.builder()
                    .build()
                    .readTree(Run.words("export " + line).isAnswered().out());
            assertThat(json.path("digest").asText()).as(line).isEqualTo(digest);
            assertThat(json.path("library").asText()).as(line).isEqualTo(Library.version());
        }
    }

    @Test
    void anOpenYearStaysOpen() {
        assertThat(Run.words(
                                "export matrix --by year --rule all_days --cells numbers --from 2006 --to 2006 --account documents --no-receipt")
                        .isAnswered()
                        .out())
                .isEqualTo("""
                        year,organisation,account,criterion,rule,beyondHorizon,AM,AZ,BY,GE,KG,KZ,RU,TJ,UZ
                        2006,CSTO,documents,MEMBER,ALL_DAYS,false,1,0,1,0,1,1,1,1,NA
                        """);
    }

    @ParameterizedTest
    @CsvSource({"popolo", "spells", "matrix --by day", "register", "schema"})
    void aFileIsReplacedAsAWhole(String line, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("é.out");
        Files.writeString(file, "old");
        String printed = Run.words("export " + line).isAnswered().out();

        assertThat(Run.of(Stream.concat(
                                        Stream.of(("export " + line).split(" ", -1)),
                                        Stream.of("--output", file.toString()))
                                .toArray(String[]::new))
                        .isAnswered()
                        .out())
                .isEmpty();

        assertThat(file).hasContent(printed);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsLeftAloneByWhatIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("old");
        Files.writeString(file, "old");
        Run.of("export", "spells", "--account", "rumour", "--output", file.toString())
                .isRefused();
        assertThat(file).hasContent("old");
        assertThat(Run.of("export", "schema", "--output", folder.toString())
                        .isRefused()
                        .err())
                .contains(folder.toString());
        assertThat(Run.of(
                                "export",
                                "schema",
                                "--output",
                                folder.resolve("no/such").toString())
                        .isRefused()
                        .err())
                .contains("no/such", "no such folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    export                                             | popolo, spells, matrix, register, schema, datapackage
                    export xml                                         | xml
                    export matrix                                      | --by
                    export matrix --by month                           | month
                    export matrix --by year                            | FIRST_DAY, LAST_DAY, ANY_DAY, ALL_DAYS, MAJORITY_OF_DAYS
                    export matrix --by year --rule SOMETIMES           | SOMETIMES
                    export matrix --by day --rule ANY_DAY              | --by year
                    export matrix --by day --from 2001 --to 2000       | Start after end
                    export matrix --by day --from soon                 | soon
                    export spells --of friendship                      | friendship
                    export spells --organisation NOBODY                | CIS, CSTO, EURASEC, GUAM
                    export popolo --account rumour                     | rumour
                    export popolo --format csv                         | --format
                    export register --register no-such-folder          | no-such-folder
                    """)
    void badInputIsNamed(String line, String value) {
        assertThat(Run.words(line).isRefused().err()).contains(value);
    }
}
