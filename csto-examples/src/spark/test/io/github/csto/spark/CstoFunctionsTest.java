package io.github.csto.spark;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.csto.membership.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The examples of docs/spark.md, and what else the functions take and refuse. */
class CstoFunctionsTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```sql\n(.*?)^```\n+```text\n(.*?)^```$");

    private static SparkSession spark;
    private static Dataset<Row> visits;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
        CstoFunctions.register(spark);
        visits = LocalSpark.table(
                spark,
                List.of("id", "state", "day"),
                List.of(
                        List.of("1", "UZ", "2006-10-01"),
                        List.of("2", "Ouzbékistan", "2013"),
                        List.of("3", "051", "1999-06-01"),
                        List.of("4", "FRA", "1999-06-01"),
                        List.of("5", "Kazakhstan", "[2022-01-05..2022-02]"),
                        List.of("6", "Atlantis", "1999"),
                        List.of("7", "RU", "2030-01-01"),
                        Arrays.asList("8", null, "05/10/2007")));
        visits.createOrReplaceTempView("visits");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @Test
    void sql() {
        assertThat(lines(spark.sql("SELECT id, csto_member(state, day), csto_status(state, day),"
                        + " csto_certainty(state, day), csto_stage(state, day) FROM visits")))
                .containsExactlyInAnyOrder(
                        "1|UNDETERMINED|REJOINED WITHDRAWN|UNDETERMINED|ORGANISATION",
                        "2|NO|SELF_SUSPENDED|CERTAIN|ORGANISATION",
                        "3|YES|RATIFIED|CERTAIN|TREATY_IN_FORCE",
                        "4|NO|OUTSIDE|CERTAIN|TREATY_IN_FORCE",
                        "5|YES|RATIFIED|CERTAIN|ORGANISATION",
                        "6|null|null|null|null",
                        "7|YES|RATIFIED|BEYOND_HORIZON|ORGANISATION",
                        "8|null|null|null|null");
        assertThat(lines(spark.sql("SELECT csto_member(state, day) AS member, count(*) FROM visits"
                        + " WHERE csto_reason(state, day) IS NULL GROUP BY member")))
                .containsExactlyInAnyOrder("YES|3", "NO|2", "UNDETERMINED|1");
    }

    @Test
    void whatIsAskedInSql() {
        assertThat(lines(spark.sql("SELECT csto_member('UZ', '2013-06-01'),"
                        + " csto_member('UZ', '2013-06-01', criterion => 'party'),"
                        + " csto_member('UZ', '2013-06-01', account => 'list'),"
                        + " csto_status('UZ', '2013-06-01', 'CSTO', 'list', 'member'),"
                        + " csto_member('UA', '1999-06-01', organisation => 'guam')")))
                .containsExactly("NO|YES|NO|WITHDRAWN|YES");
    }

    @Test
    void everyReason() {
        assertThat(lines(spark.sql("SELECT id, csto_reason(state, day) FROM visits"
                        + " WHERE csto_reason(state, day) IS NOT NULL")))
                .containsExactlyInAnyOrder(
                        "6|state: Unknown country: \"Atlantis\"; the nearest are Albania (AL), Åland Islands (AX), Armenia (AM)",
                        "8|state: empty; day: Not read as a date: \"05/10/2007\" is 2007-10-05 by dd/MM/yyyy, 2007-05-10 by"
                                + " MM/dd/yyyy; say --date-format dd/MM/yyyy or MM/dd/yyyy");
    }

    /** Each query of the page prints what stands below it. */
    @Test
    void thePage() throws IOException {
        String page = Files.readString(Path.of(System.getProperty("csto.root"), "docs", "spark.md"));
        List<MatchResult> blocks = EXAMPLE.matcher(page).results().toList();
        assertThat(blocks).hasSizeGreaterThan(1);
        for (MatchResult block : blocks) {
            assertThat(String.join("\n", lines(spark.sql(block.group(1)))) + "\n")
                    .isEqualTo(block.group(2));
        }
    }

    @Test
    void theJavaOfThePage() {
        TagQuestion asked = TagQuestion.DEFAULT.byAccount("list").by(Criterion.PARTY);
        Dataset<Row> tagged = visits.withColumn("member", CstoFunctions.member(col("state"), col("day"), asked))
                .withColumn("reason", CstoFunctions.reason(col("state"), col("day"), asked));
        assertThat(tagged.where("member IS NULL AND reason IS NULL").isEmpty()).isTrue();
        assertThat(tagged.where("member IS NULL").count()).isEqualTo(2);
    }

    @Test
    void datasets() {
        TagQuestion party = TagQuestion.DEFAULT.by(Criterion.PARTY);
        assertThat(lines(visits.where(col("id").leq("3"))
                        .select(
                                col("id"),
                                CstoFunctions.member(col("state"), col("day"), TagQuestion.DEFAULT),
                                CstoFunctions.member(col("state"), col("day"), party),
                                CstoFunctions.status(col("state"), col("day"), party.byAccount("list")),
                                CstoFunctions.certainty(col("state"), col("day"), party),
                                CstoFunctions.stage(col("state"), col("day"), party.ofOrganisation("CIS")),
                                CstoFunctions.reason(col("state"), col("day"), party))))
                .containsExactlyInAnyOrder(
                        "1|UNDETERMINED|UNDETERMINED|REJOINED WITHDRAWN|UNDETERMINED|NOT_RECORDED|null",
                        "2|NO|YES|WITHDRAWN|CERTAIN|NOT_RECORDED|null",
                        "3|YES|YES|RATIFIED|CERTAIN|NOT_RECORDED|null");
        assertThat(lines(visits.where(col("id").equalTo("4"))
                        .select(CstoFunctions.tag(col("state"), col("day"), TagQuestion.DEFAULT)
                                .as("tag"))
                        .select("tag.*")))
                .containsExactly("NO|OUTSIDE|CERTAIN|TREATY_IN_FORCE|null");
        assertThat(lines(visits.where(col("id").equalTo("4"))
                        .select(call_function("csto_member", col("state"), col("day")))))
                .containsExactly("NO");
    }

    @Test
    void daysOfSpark() {
        Dataset<Row> typed = visits.where(col("id").equalTo("1")).withColumn("date", to_date(col("day")));
        assertThat(lines(typed.select(
                        CstoFunctions.member(col("state"), col("date"), TagQuestion.DEFAULT),
                        CstoFunctions.member(col("state"), col("date").cast("timestamp"), TagQuestion.DEFAULT),
                        call_function("csto_member", col("state"), col("date")))))
                .containsExactly("UNDETERMINED|UNDETERMINED|UNDETERMINED");
        assertThat(lines(spark.sql("SELECT csto_member('UZ', DATE '2013-06-01'), csto_member(860, 2013)")))
                .containsExactly("NO|NO");
    }

    @Test
    void whatIsNotThere() {
        assertThatThrownBy(() -> TagQuestion.DEFAULT.ofOrganisation("Hanse").checked())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Hanse");
        assertThatThrownBy(
                        () -> CstoFunctions.member(col("state"), col("day"), TagQuestion.DEFAULT.byAccount("nobody")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody");
        assertThatThrownBy(() -> TagQuestion.of("", "", "guest").checked())
                .hasMessage("Not a criterion: \"guest\"; expected one of SIGNATORY, PARTY, MEMBER, IN_FORCE");
        assertThatThrownBy(() -> spark.sql("SELECT csto_member(state, day, 'Hanse') FROM visits")
                        .collectAsList())
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining("Hanse");
    }

    private static List<String> lines(Dataset<Row> rows) {
        return rows.collectAsList().stream().map(row -> row.mkString("|")).toList();
    }
}
