package io.github.csto.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The rules against every way in which the open days can turn out. */
class CollapseRuleProperties {
    private static final LocalDate FIRST = LocalDate.of(2000, 2, 26);

    private static boolean holds(CollapseRule rule, List<Boolean> days) {
        long yes = days.stream().filter(day -> day).count();
        return switch (rule) {
            case FIRST_DAY -> days.get(0);
            case LAST_DAY -> days.get(days.size() - 1);
            case ANY_DAY -> yes > 0;
            case ALL_DAYS -> yes == days.size();
            case MAJORITY_OF_DAYS -> yes > days.size() - yes;
        };
    }

    /** All lists of sure answers that the days allow. */
    private static List<List<Boolean>> worlds(List<Certainty> days) {
        List<List<Boolean>> worlds = List.of(List.of());
        for (Certainty day : days) {
            List<List<Boolean>> longer = new ArrayList<>();
            for (List<Boolean> world : worlds) {
                for (boolean answer : new boolean[] {true, false}) {
                    if (day != Certainty.of(!answer)) {
                        List<Boolean> next = new ArrayList<>(world);
                        next.add(answer);
                        longer.add(next);
                    }
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    @Property
    void theAnswerIsThatOfAllWorlds(@ForAll("byDay") List<Certainty> byDay, @ForAll CollapseRule rule) {
        List<LocalDate> days = FIRST.datesUntil(FIRST.plusDays(byDay.size())).toList();
        Timeline<Certainty> timeline = Timeline.of(byDay.get(0), days, day -> byDay.get(days.indexOf(day)));
        int from = byDay.size() / 4;
        int to = byDay.size() - 1 - byDay.size() / 5;

        List<Boolean> answers = worlds(byDay.subList(from, to + 1)).stream()
                .map(world -> holds(rule, world))
                .distinct()
                .toList();

        assertThat(rule.collapse(timeline, DateInterval.of(days.get(from), days.get(to))))
                .isEqualTo(answers.size() == 2 ? Certainty.UNDETERMINED : Certainty.of(answers.get(0)));
    }

    @Provide
    Arbitrary<List<Certainty>> byDay() {
        return Arbitraries.of(Certainty.class).list().ofMinSize(1).ofMaxSize(12);
    }

    @Test
    void exactlyHalfIsNoMajority() {
        Year leap = Year.of(2000);
        DateInterval year = DateInterval.of(leap.atDay(1), leap.atDay(366));

        assertThat(CollapseRule.MAJORITY_OF_DAYS.collapse(from(leap.atDay(184)), year))
                .isEqualTo(Certainty.NO);
        assertThat(CollapseRule.MAJORITY_OF_DAYS.collapse(from(leap.atDay(183)), year))
                .isEqualTo(Certainty.YES);
    }

    private static Timeline<Certainty> from(LocalDate first) {
        return Timeline.of(Certainty.NO, List.of(first), day -> Certainty.YES);
    }
}
