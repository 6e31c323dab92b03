package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of extraordinary sessions, against every way in which vague memberships and days can have been. */
class ExtraordinarySessionProperties extends ReportedLaws<Request> {
    private static final List<Verdict> BETTER_AND_BETTER =
            List.of(Verdict.VIOLATED, Verdict.NOT_ESTABLISHED, Verdict.COMPLIES);

    @Override
    Ruling judge(SmallWorlds worlds, Reported<Request> requests, PartialDate date) {
        return Procedure.of(Councils.rules(), worlds.history()).extraordinarySession(requests, date);
    }

    @Property
    void whatIsSoInAllWorldsIsEstablished(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Request> requests,
            @ForAll("dates") PartialDate date) {
        assertEstablishedIfSoInAllWorlds(worlds, requests, date);
    }

    /** The verdict in every world: one day of the session, of each request, and one way of each membership. */
    @Override
    Set<Verdict> verdicts(SmallWorlds worlds, Reported<Request> requests, PartialDate date) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int held : SmallWorlds.possible(date)) {
            int least = 0;
            int most = 0;
            for (Country country : SmallWorlds.COUNTRIES) {
                List<List<Integer>> asked = requests.items().stream()
                        .filter(request -> request.country() == country)
                        .map(request -> SmallWorlds.possible(request.date()))
                        .toList();
                boolean always = true;
                boolean ever = false;
                for (int member : worlds.memberships(country)) {
                    // The requests of a state fall on days of their own, so it counts unless all can fail together.
                    boolean canFail = asked.stream()
                            .allMatch(days -> days.stream().anyMatch(day -> day > held || (member >> day & 1) == 0));
                    boolean canCount = asked.stream()
                            .anyMatch(days -> days.stream().anyMatch(day -> day <= held && (member >> day & 1) == 1));
                    always &= !canFail;
                    ever |= canCount;
                }
                least += always ? 1 : 0;
                most += ever ? 1 : 0;
            }
            for (int count = least; count <= most; count++) {
                verdicts.add(
                        count >= 2
                                ? Verdict.COMPLIES
                                : requests.complete() ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED);
            }
        }
        return verdicts;
    }

    @Property
    void oneMoreRequestNeverMakesItWorse(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Request> requests,
            @ForAll("item") Request more,
            @ForAll("dates") PartialDate date) {
        assertThat(BETTER_AND_BETTER.indexOf(
                        judge(worlds, plus(requests, more), date).verdict()))
                .isGreaterThanOrEqualTo(
                        BETTER_AND_BETTER.indexOf(judge(worlds, requests, date).verdict()));
    }

    @Property
    void requestsOfOthersChangeNothingAndAreNamed(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Request> requests,
            @ForAll("dates") PartialDate asked,
            @ForAll("dates") PartialDate date) {
        Ruling before = judge(worlds, requests, date);
        Ruling after = judge(worlds, plus(requests, new Request(Country.UA, asked)), date);

        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.reasons(Locale.ENGLISH))
                .containsAll(before.reasons(Locale.ENGLISH))
                .contains("Ukraine (UA) is not a member on " + asked + " (OUTSIDE)");
    }

    @Property
    void theSameRequestTwiceIsTheSameAsOnce(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("reported") Reported<Request> requests,
            @ForAll("dates") PartialDate date) {
        List<Request> twice = new ArrayList<>(requests.items());
        twice.addAll(requests.items());

        assertThat(judge(worlds, new Reported<>(twice, requests.complete()), date))
                .isEqualTo(judge(worlds, requests, date));
    }

    @Provide
    @Override
    Arbitrary<Request> item() {
        return Combinators.combine(Arbitraries.of(SmallWorlds.COUNTRIES), SmallWorlds.dates())
                .as(Request::new)
                .withoutEdgeCases();
    }
}
