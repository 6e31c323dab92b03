package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When the UN has to be told, against every choice of exact days for the measure, its notices and the amendment of the rule. */
class UnitedNationsNoticeProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 2, 26);

    /** One of some days that follow each other. */
    record Days(int first, int last) {
        PartialDate date() {
            PartialDate start = PartialDate.of(FIRST.plusDays(first));
            return first == last ? start : PartialDate.between(start, PartialDate.of(FIRST.plusDays(last)));
        }

        static List<Days> within(int end) {
            List<Days> all = new ArrayList<>();
            for (int first = 0; first <= end; first++) {
                for (int last = first; last <= end; last++) {
                    all.add(new Days(first, last));
                }
            }
            return all;
        }
    }

    /** Every measure of four days with at most two notices. */
    @Example
    void everySmallCaseHasTheVerdictOfEveryWorld() {
        List<Days> all = Days.within(3);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        Days never = new Days(50, 50);
        for (int days = 0; days <= 2; days++) {
            Procedure asked = amended(days, days, never);
            for (Days measure : all) {
                for (boolean complete : new boolean[] {true, false}) {
                    seen.add(check(asked, days, days, never, measure, List.of(), complete));
                    for (Days one : all) {
                        seen.add(check(asked, days, days, never, measure, List.of(one), complete));
                        for (Days other : all) {
                            seen.add(check(asked, days, days, never, measure, List.of(one, other), complete));
                        }
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.COMPLIES, Verdict.VIOLATED, Verdict.NOT_ESTABLISHED);
    }

    @Property(tries = 2000)
    void underAnAmendedRuleTheVerdictIsThatOfEveryWorld(
            @ForAll("days") Days measure,
            @ForAll("notices") List<Days> notices,
            @ForAll boolean complete,
            @ForAll("bound") int before,
            @ForAll("bound") int after,
            @ForAll("days") Days amendment) {
        check(amended(before, after, amendment), before, after, amendment, measure, notices, complete);
    }

    /** Judges, and holds the verdict to those of all worlds. */
    private static Verdict check(
            Procedure asked,
            int before,
            int after,
            Days amendment,
            Days measure,
            List<Days> notices,
            boolean complete) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day = measure.first(); day <= measure.last(); day++) {
            for (int turn = amendment.first(); turn <= amendment.last(); turn++) {
                inTime(day, day < turn ? before : after, notices, 0, false, complete, verdicts);
            }
        }
        Ruling ruling = asked.unitedNationsNotice(
                Reported.of(Power.PEACE_MEASURES),
                measure.date(),
                new Reported<>(notices.stream().map(Days::date).toList(), complete));

        assertThat(ruling.verdict())
                .as("%s %s: %s %s", measure, notices, ruling, verdicts)
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
        return ruling.verdict();
    }

    /** Goes through the days of each notice in turn. */
    private static void inTime(
            int day, int days, List<Days> notices, int next, boolean told, boolean complete, Set<Verdict> verdicts) {
        if (next == notices.size()) {
            verdicts.add(told ? Verdict.COMPLIES : complete ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED);
            return;
        }
        for (int on = notices.get(next).first(); on <= notices.get(next).last(); on++) {
            boolean refers = day - on <= 1 && on - day <= days;
            inTime(day, days, notices, next + 1, told || refers, complete, verdicts);
        }
    }

    private static Procedure amended(int before, int after, Days amendment) {
        return Procedure.of(
                RuleBook.of(List.of(
                        Councils.version(CouncilRules.CSC_UN_NOTICE, "2003-09-18", before),
                        Councils.version(
                                CouncilRules.CSC_UN_NOTICE, amendment.date().toString(), after))),
                MembershipHistory.of(List.of()));
    }

    @Provide
    Arbitrary<Integer> bound() {
        return SmallWorlds.number(0, 4);
    }

    @Provide
    Arbitrary<Days> days() {
        return Combinators.combine(SmallWorlds.number(0, 9), SmallWorlds.number(0, 3))
                .as((first, more) -> new Days(first, first + more));
    }

    @Provide
    Arbitrary<List<Days>> notices() {
        return days().list().ofMaxSize(3).withoutEdgeCases();
    }
}
