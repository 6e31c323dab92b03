package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Assistance to a state that is attacked, against every day, party and version, and every step that the record leaves open. */
class AssistanceWorldsProperties extends InSmallWorlds {
    private static final List<Country> STATES = List.of(Country.AM, Country.BY, Country.KZ, Country.UA);

    /** What can be told of one kind of step; on which day it was taken is nothing that this rule looks at. */
    private static final List<Reported<PartialDate>> TOLD = List.of(
            Reported.none(),
            Reported.unknown(),
            Reported.of(SmallWorlds.day(5)),
            Reported.atLeast(Editions.range(1, 12), SmallWorlds.day(2)));

    @Property(tries = 4000)
    void aCaseOfAssistanceIsJudgedAsInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("cases") AssistanceCase assistance,
            @ForAll("editions") Editions editions) {
        check(editions.book(CouncilRules.CHARTER_ASSISTANCE), worlds, assistance, editions);
    }

    /** A state that joins, leaves or comes and goes about the day of the case, one that never does, or nobody knows which, and all that can be told of the steps. */
    @Example
    void everySmallCaseHasTheVerdictOfEveryWorld() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (List<PartialDate> life : List.of(
                List.<PartialDate>of(),
                List.of(SmallWorlds.day(0)),
                List.of(Editions.range(4, 6)),
                List.of(SmallWorlds.day(0), Editions.range(4, 5)),
                List.of(SmallWorlds.day(0), Editions.range(3, 5), Editions.range(5, 6)))) {
            SmallWorlds worlds = new SmallWorlds(Map.of(Country.AM, life));
            for (Editions editions : Editions.few()) {
                RuleBook book = editions.book(CouncilRules.CHARTER_ASSISTANCE);
                for (PartialDate date : List.of(SmallWorlds.day(5), Editions.range(3, 4), Editions.range(5, 7))) {
                    for (AssistanceCase assistance : cases(date)) {
                        seen.add(check(book, worlds, assistance, editions));
                    }
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIES, Verdict.VIOLATED, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    private static List<AssistanceCase> cases(PartialDate date) {
        List<AssistanceCase> cases = new ArrayList<>();
        for (Optional<Country> assisted :
                List.of(Optional.of(Country.AM), Optional.of(Country.UA), Optional.<Country>empty())) {
            for (Certainty aggression : Certainty.values()) {
                for (Reported<PartialDate> decisions : TOLD) {
                    for (Reported<PartialDate> measures : TOLD) {
                        for (Reported<PartialDate> notices : TOLD) {
                            cases.add(of(assisted, date, aggression, Reported.none(), decisions, measures, notices));
                        }
                    }
                }
            }
        }
        return cases;
    }

    private static AssistanceCase of(
            Optional<Country> assisted,
            PartialDate date,
            Certainty aggression,
            Reported<PartialDate> requests,
            Reported<PartialDate> decisions,
            Reported<PartialDate> measures,
            Reported<PartialDate> notices) {
        return new AssistanceCase("a", assisted, date, aggression, requests, decisions, measures, notices, List.of());
    }

    private static Verdict check(RuleBook book, SmallWorlds worlds, AssistanceCase assistance, Editions editions) {
        Ruling ruling = book.judge(CouncilRules.CHARTER_ASSISTANCE, assistance, Facts.of(worlds.historyOfParties()));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(assistance.date())) {
            Set<Verdict> found = EnumSet.noneOf(Verdict.class);
            for (Country assisted : assistance.assisted().map(List::of).orElse(STATES)) {
                for (int party : worlds.memberships(assisted)) {
                    found.addAll(inOneWorld((party >> day & 1) == 1, assistance));
                }
            }
            verdicts.addAll(editions.verdicts(day, number -> found));
        }
        Editions.assertAsInAllWorlds(ruling, verdicts, worlds, assistance, editions);
        return ruling.verdict();
    }

    /** The rule as the documents say it, for everything that can have happened. */
    private static Set<Verdict> inOneWorld(boolean party, AssistanceCase assistance) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (boolean attacked :
                either(assistance.aggression() != Certainty.NO, assistance.aggression() != Certainty.YES)) {
            for (boolean decided : taken(assistance.decisions())) {
                for (boolean measure : taken(assistance.measures())) {
                    for (boolean notice : taken(assistance.notices())) {
                        if (!party || !attacked) {
                            verdicts.add(Verdict.NOT_APPLICABLE);
                        } else if (!decided) {
                            verdicts.add(Verdict.NOT_ESTABLISHED); // the Council examines; it need not decide
                        } else {
                            verdicts.add(measure && notice ? Verdict.COMPLIES : Verdict.VIOLATED);
                        }
                    }
                }
            }
        }
        return verdicts;
    }

    private static List<Boolean> taken(Reported<PartialDate> steps) {
        boolean any = !steps.items().isEmpty();
        return either(any || !steps.complete(), !any);
    }

    private static List<Boolean> either(boolean yes, boolean no) {
        return yes ? no ? List.of(true, false) : List.of(true) : List.of(false);
    }

    @Provide
    Arbitrary<AssistanceCase> cases() {
        Arbitrary<Reported<PartialDate>> told = Arbitraries.of(TOLD);
        return Combinators.combine(
                        Arbitraries.of(STATES).optional(0.7),
                        SmallWorlds.dates(),
                        Arbitraries.of(Certainty.values()),
                        told,
                        told,
                        told,
                        told)
                .as(AssistanceWorldsProperties::of)
                .withoutEdgeCases();
    }
}
