package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Dates;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What the generators of {@link Dates} promise to the tests that build on them. */
class DatesProperties {
    @Property
    void generatedListsCanBeInTheirOrder(@ForAll("ordered") List<PartialDate> dates) {
        assertThat(dates).hasSizeLessThanOrEqualTo(6);
        assertThat(OrderedDates.conflicts(dates)).isEmpty();
    }

    @Property
    void refinementsLieWithinTheDate(@ForAll("refined") Tuple2<PartialDate, PartialDate> pair) {
        assertThat(pair.get2().earliest()).isAfterOrEqualTo(pair.get1().earliest());
        assertThat(pair.get2().latest()).isBeforeOrEqualTo(pair.get1().latest());
    }

    @Property
    void datesAroundADayCanBeThatDay(@ForAll("around") Tuple2<LocalDate, PartialDate> pair) {
        assertThat(pair.get1()).isBetween(pair.get2().earliest(), pair.get2().latest());
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void allFourFormsAreGenerated(@ForAll PartialDate date) {
        String text = date.toString();
        Statistics.label("form")
                .collect(text.startsWith("[") ? "range" : "length " + text.length())
                .coverage(coverage -> {
                    for (String form : List.of("range", "length 4", "length 7", "length 10")) {
                        coverage.check(form).percentage(share -> share > 5);
                    }
                });
    }

    @Provide
    Arbitrary<List<PartialDate>> ordered() {
        return Dates.ordered(6);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, PartialDate>> around() {
        return Dates.days().flatMap(day -> Dates.around(day).map(date -> Tuple.of(day, date)));
    }

    @Provide
    Arbitrary<Tuple2<PartialDate, PartialDate>> refined() {
        return Dates.partialDates().flatMap(date -> Dates.refinements(date).map(refined -> Tuple.of(date, refined)));
    }
}
