package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of how many sessions a year has, against every way in which their dates can fall. */
class FrequencyProperties {
    private static final Year YEAR = Year.of(2020);
    private static final LocalDate FIRST = LocalDate.of(2019, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
    private static final List<Verdict> BETTER_AND_BETTER =
            List.of(Verdict.VIOLATED, Verdict.NOT_ESTABLISHED, Verdict.COMPLIES);

    private static Verdict judge(List<PartialDate> sessions, boolean complete) {
        return Councils.procedure().frequency(YEAR, sessions, complete).verdict();
    }

    @Property
    void theVerdictIsThatOfAllPlacements(@ForAll("sessions") List<PartialDate> sessions, @ForAll boolean complete) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        place(sessions, 0, 0, complete, verdicts);

        assertThat(judge(sessions, complete))
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    /** Puts each session into each year that it can have been in. */
    private static void place(
            List<PartialDate> sessions, int next, int inYear, boolean complete, Set<Verdict> verdicts) {
        if (next == sessions.size()) {
            verdicts.add(inYear >= 2 ? Verdict.COMPLIES : complete ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED);
            return;
        }
        Set<Integer> years = new TreeSet<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (sessions.get(next).canBe(day)) {
                years.add(day.getYear());
            }
        }
        for (int year : years) {
            place(sessions, next + 1, inYear + (year == YEAR.getValue() ? 1 : 0), complete, verdicts);
        }
    }

    @Property
    void oneMoreSessionNeverMakesItWorse(
            @ForAll("sessions") List<PartialDate> sessions,
            @ForAll("session") PartialDate more,
            @ForAll boolean complete) {
        List<PartialDate> all = new ArrayList<>(sessions);
        all.add(more);

        assertThat(BETTER_AND_BETTER.indexOf(judge(all, complete)))
                .isGreaterThanOrEqualTo(BETTER_AND_BETTER.indexOf(judge(sessions, complete)));
    }

    @Provide
    Arbitrary<PartialDate> session() {
        return Arbitraries.oneOf(
                        Dates.days(FIRST, LAST).map(PartialDate::of),
                        Dates.partialDates(FIRST, LAST),
                        Arbitraries.of("2019-12-31", "2020-01-01", "2020", "2020-12-31", "2021-01-01", "2021-01")
                                .map(PartialDate::parse),
                        Arbitraries.of("[2019-12-31..2020-01-01]", "[2020-12..2021-01]", "[2019-12..2021-01]")
                                .map(PartialDate::parse))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<PartialDate>> sessions() {
        return session().list().ofMaxSize(4).withoutEdgeCases();
    }
}
