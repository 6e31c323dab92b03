package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the limited format, against every way in which vague memberships and days can have been. */
class LimitedFormatProperties extends ReportedLaws<Objection> {
    private static final List<Verdict> WORSE_AND_WORSE =
            List.of(Verdict.COMPLIES, Verdict.NOT_ESTABLISHED, Verdict.VIOLATED);

    @Override
    Ruling judge(SmallWorlds worlds, Reported<Objection> objections, PartialDate date) {
        return Procedure.of(Councils.rules(), worlds.history())
                .limitedFormat(Optional.of(Decision.Format.LIMITED), objections, date);
    }

    @Property
    void whatIsSoInAllWorldsIsEstablished(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Objection> objections,
            @ForAll("dates") PartialDate date) {
        assertEstablishedIfSoInAllWorlds(worlds, objections, date);
    }

    @Override
    Set<Verdict> verdicts(SmallWorlds worlds, Reported<Objection> objections, PartialDate date) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(date)) {
            Set<Boolean> objected = new TreeSet<>(Set.of(false));
            for (Country country : SmallWorlds.COUNTRIES) {
                if (objections.items().contains(Councils.objection(country))) {
                    Set<Boolean> either = new TreeSet<>();
                    for (int member : worlds.memberships(country)) {
                        objected.forEach(already -> either.add(already || (member >> day & 1) == 1));
                    }
                    objected = either;
                }
            }
            for (boolean one : objected) {
                verdicts.add(
                        one ? Verdict.VIOLATED : objections.complete() ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED);
            }
        }
        return verdicts;
    }

    @Property
    void oneMoreObjectionNeverMakesItBetter(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Objection> objections,
            @ForAll("item") Objection more,
            @ForAll("dates") PartialDate date) {
        assertThat(WORSE_AND_WORSE.indexOf(
                        judge(worlds, plus(objections, more), date).verdict()))
                .isGreaterThanOrEqualTo(
                        WORSE_AND_WORSE.indexOf(judge(worlds, objections, date).verdict()));
    }

    @Property
    void anObjectionOfAnotherStateIsNotedAndChangesNothing(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Objection> objections,
            @ForAll("dates") PartialDate date) {
        Ruling before = judge(worlds, objections, date);
        Ruling after = judge(worlds, plus(objections, Councils.objection(Country.UA)), date);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.reasons(Locale.ENGLISH))
                .containsAll(before.reasons(Locale.ENGLISH))
                .contains(
                        "Ukraine (UA) objects to the limited format, without effect",
                        "Ukraine (UA) is not a member on " + date + " (OUTSIDE)");
    }

    @Property
    void aVoteAgainstTheDecisionIsNotedAndChangesNothing(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Objection> objections,
            @ForAll("country") Country country,
            @ForAll("dates") PartialDate date) {
        Ruling before = judge(worlds, objections, date);
        Ruling after = judge(worlds, plus(objections, new Objection(country, Objection.To.DECISION)), date);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.reasons(Locale.ENGLISH))
                .containsAll(before.reasons(Locale.ENGLISH))
                .anyMatch(reason -> reason.contains("(" + country + ") is against the decision itself"));
    }

    @Provide
    Arbitrary<Country> country() {
        return Arbitraries.of(SmallWorlds.COUNTRIES);
    }

    @Provide
    @Override
    Arbitrary<Objection> item() {
        return Combinators.combine(Arbitraries.of(SmallWorlds.COUNTRIES), Arbitraries.of(Objection.To.class))
                .as(Objection::new);
    }
}
