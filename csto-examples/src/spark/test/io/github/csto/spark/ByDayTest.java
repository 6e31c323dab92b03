package io.github.csto.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.examples.tag.ByDay;
import io.github.csto.membership.Criterion;
import io.github.csto.register.Register;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer is what the library says about each day that a date can be. */
class ByDayTest {
    private static final List<Country> STATES =
            List.of(Country.AM, Country.AZ, Country.BY, Country.FR, Country.GE, Country.KZ, Country.RU, Country.UZ);

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
        CstoFunctions.register(spark);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "CSTO, reconciled, MEMBER",
        "CSTO, reconciled, IN_FORCE",
        "CSTO, list, PARTY",
        "CSTO, uzbekistan, SIGNATORY",
        "CIS, reconciled, MEMBER"
    })
    void asTheLibrary(String organisation, String account, Criterion criterion) {
        Csto csto = Csto.of(Register.fromSeeds(), organisation, account);
        List<List<String>> asked = new ArrayList<>();
        Set<String> expected = new TreeSet<>();
        for (Country state : STATES) {
            for (PartialDate date : dates(csto, state)) {
                asked.add(List.of(state.alpha3(), date.toString()));
                expected.add(state.alpha3() + "|" + date + "|"
                        + String.join("|", ByDay.cells(csto, criterion, state, date)) + "|null");
            }
        }
        assertThat(expected).hasSizeGreaterThan(1000);
        TagQuestion question = TagQuestion.of(
                organisation, account, criterion.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        LocalSpark.table(spark, List.of("state", "day"), asked).createOrReplaceTempView("asked");
        List<Row> bySql = spark.sql(("SELECT state, day, csto_member(state, day, %1$s), csto_status(state, day, %1$s),"
                                + " csto_certainty(state, day, %1$s), csto_stage(state, day, %1$s),"
                                + " csto_reason(state, day, %1$s) FROM asked")
                        .replace("%1$s", "'" + organisation + "', '" + account + "', '" + criterion + "'"))
                .collectAsList();
        List<Row> byDataset = spark.table("asked")
                .withColumn("tag", CstoFunctions.tag(col("state"), col("day"), question))
                .select("state", "day", "tag.*")
                .collectAsList();
        assertThat(lines(bySql)).isEqualTo(expected);
        assertThat(lines(byDataset)).isEqualTo(expected);
    }

    private static Set<String> lines(List<Row> rows) {
        Set<String> lines = new TreeSet<>();
        rows.forEach(row -> lines.add(row.mkString("|")));
        return lines;
    }

    /** Every third month, the days around each change, the edge of what is known, and every fourth year as a whole. */
    private static List<PartialDate> dates(Csto csto, Country state) {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate day = LocalDate.of(1990, 1, 1); day.getYear() < 2028; day = day.plusMonths(3)) {
            days.add(day);
        }
        csto.history().timeline(state).changes().forEach(change -> {
            days.add(change.day().minusDays(1));
            days.add(change.day());
        });
        LocalDate horizon = csto.horizon().earliest();
        days.addAll(List.of(horizon, horizon.plusDays(1)));
        List<PartialDate> dates = new ArrayList<>();
        days.forEach(day -> dates.add(PartialDate.of(day)));
        for (int year = 1990; year < 2028; year += 4) {
            dates.add(PartialDate.of(Year.of(year)));
        }
        return dates;
    }
}
