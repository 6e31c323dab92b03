package io.github.csto.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program: what it passes on, counts and refuses. */
class TagWithSparkTest {
    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void noRowOfCsvIsLost() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), """
                id,a state.,`day`,note
                1,UZ,2013-06-01,"a, ""b"" "
                2,Atlantis,1999,
                3,UZ
                4,UZ,1999,x,y
                5,,,""
                6,Kirghizistan,1999-02-30,
                """);
        Path tagged = folder.resolve("tagged");
        assertThat(run(rows, tagged, "csv", "parquet", "a state.", "`day`"))
                .isEqualTo("0 read 6, tagged 1, rejected 5: " + tagged + "\n");
        List<Row> found = spark.read().parquet(tagged.toString()).orderBy("id").collectAsList();
        assertThat(found.get(0).schema().fieldNames())
                .containsExactly(
                        "id",
                        "a state.",
                        "`day`",
                        "note",
                        "membership",
                        "status",
                        "certainty",
                        "stage",
                        "reason",
                        "_unread");
        assertThat(found)
                .extracting(row -> row.mkString("|"))
                .containsExactly(
                        "1|UZ|2013-06-01|a, \"b\" |NO|SELF_SUSPENDED|CERTAIN|ORGANISATION|null|null",
                        "2|Atlantis|1999|null|null|null|null|null|a state.: Unknown country: \"Atlantis\"; the nearest are"
                                + " Albania (AL), Åland Islands (AX), Armenia (AM)|null",
                        "3|UZ|null|null|null|null|null|null|expected 4 fields, as in the header|3,UZ",
                        "4|UZ|1999|x|null|null|null|null|expected 4 fields, as in the header|4,UZ,1999,x,y",
                        "5|null|null||null|null|null|null|a state.: empty; `day`: empty|null",
                        "6|Kirghizistan|1999-02-30|null|null|null|null|null|`day`: No such date in the calendar:"
                                + " \"1999-02-30\"|null");
    }

    @Test
    void parquetKeepsItsTypes() {
        Path rows = folder.resolve("rows");
        spark.sql("SELECT 1L AS id, 'UZ' AS state, DATE '2013-06-01' AS day, array(1, 2) AS more")
                .write()
                .parquet(rows.toString());
        Path tagged = folder.resolve("tagged");
        assertThat(run(rows, tagged, "parquet", "parquet", "state", "day", "--criterion", "party"))
                .isEqualTo("0 read 1, tagged 1, rejected 0: " + tagged + "\n");
        assertThat(spark.read().parquet(tagged.toString()).schema().toDDL())
                .startsWith("id BIGINT,state STRING,day DATE,more ARRAY<INT>,membership STRING,");
        assertThat(spark.read()
                        .parquet(tagged.toString())
                        .collectAsList()
                        .get(0)
                        .<String>getAs("membership"))
                .isEqualTo("YES");
    }

    @Test
    void whatIsRefused() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "id,state,day\n1,UZ,1999\n");
        Path taken = Files.writeString(folder.resolve("taken.csv"), "state,day,Stage\nUZ,1999,\n");
        Path tagged = folder.resolve("tagged");
        assertThat(run(rows, tagged, "csv", "csv", "country", "day"))
                .isEqualTo("2 csto: No column \"country\"; there are id, state, day, _unread\n");
        assertThat(run(taken, tagged, "csv", "csv", "state", "day"))
                .isEqualTo("2 csto: The table already has a column that would be added: stage\n");
        assertThat(run(rows, tagged, "csv", "csv", "state", "day", "--criterion", "guest"))
                .startsWith("2 csto: Not a criterion: \"guest\"");
        assertThat(tagged).doesNotExist();
    }

    private static String run(
            Path rows, Path tagged, String from, String to, String state, String day, String... more) {
        StringWriter said = new StringWriter();
        CommandLine line = TagWithSpark.line().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        List<String> args = new ArrayList<>(
                List.of("--input", rows.toString(), "--output", tagged.toString(), "--from", from, "--to", to));
        args.addAll(List.of("--country-column", state, "--date-column", day));
        args.addAll(List.of(more));
        int code = line.execute(args.toArray(String[]::new));
        return code + " " + said.toString().replace(System.lineSeparator(), "\n");
    }
}
