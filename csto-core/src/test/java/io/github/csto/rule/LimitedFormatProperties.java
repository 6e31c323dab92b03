package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
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
class LimitedFormatProperties {
    private static final List<Verdict> WORSE_AND_WORSE =
            List.of(Verdict.COMPLIES, Verdict.NOT_ESTABLISHED, Verdict.VIOLATED);

    private static Ruling judge(SmallWorlds worlds, Reported<Objection> objections, PartialDate date) {
        return Procedure.of(Councils.rules(), worlds.history())
                .limitedFormat(Optional.of(Session.Part.LIMITED), objections, date);
    }

    @Property
    void whatIsEstablishedIsSoInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("objections") Reported<Objection> objections,
            @ForAll("dates") PartialDate date) {
        Verdict verdict = judge(worlds, objections, date).verdict();

        if (verdict != Verdict.NOT_ESTABLISHED) {
            assertThat(verdicts(worlds, objections, date)).containsExactly(verdict);
        }
    }

    @Property
    void whatIsSoInAllWorldsIsEstablishedIfTheDayIsExact(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("objections") Reported<Objection> objections,
            @ForAll("exactDates") PartialDate date) {
        Set<Verdict> verdicts = verdicts(worlds, objections, date);

        assertThat(judge(worlds, objections, date).verdict())
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
    }

    private static Set<Verdict> verdicts(SmallWorlds worlds, Reported<Objection> objections, PartialDate date) {
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
            @ForAll("objections") Reported<Objection> objections,
            @ForAll("objection") Objection more,
            @ForAll("dates") PartialDate date) {
        assertThat(WORSE_AND_WORSE.indexOf(
                        judge(worlds, plus(objections, more), date).verdict()))
                .isGreaterThanOrEqualTo(
                        WORSE_AND_WORSE.indexOf(judge(worlds, objections, date).verdict()));
    }

    @Property
    void anObjectionOfAnotherStateIsNotedAndChangesNothing(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("objections") Reported<Objection> objections,
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
            @ForAll("objections") Reported<Objection> objections,
            @ForAll("country") Country country,
            @ForAll("dates") PartialDate date) {
        Ruling before = judge(worlds, objections, date);
        Ruling after = judge(worlds, plus(objections, new Objection(country, Objection.To.DECISION)), date);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.reasons(Locale.ENGLISH))
                .containsAll(before.reasons(Locale.ENGLISH))
                .anyMatch(reason -> reason.contains("(" + country + ") is against the decision itself"));
    }

    private static Reported<Objection> plus(Reported<Objection> objections, Objection more) {
        List<Objection> items = new ArrayList<>(objections.items());
        items.add(more);
        return new Reported<>(items, objections.complete());
    }

    @Provide
    Arbitrary<SmallWorlds> worlds() {
        return SmallWorlds.any();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return SmallWorlds.dates();
    }

    @Provide
    Arbitrary<PartialDate> exactDates() {
        return SmallWorlds.exactDates();
    }

    @Provide
    Arbitrary<Country> country() {
        return Arbitraries.of(SmallWorlds.COUNTRIES);
    }

    @Provide
    Arbitrary<Objection> objection() {
        return Combinators.combine(Arbitraries.of(SmallWorlds.COUNTRIES), Arbitraries.of(Objection.To.class))
                .as(Objection::new);
    }

    @Provide
    Arbitrary<Reported<Objection>> objections() {
        return Combinators.combine(objection().list().ofMaxSize(4), Arbitraries.of(true, false))
                .as(Reported::new)
                .withoutEdgeCases();
    }
}
