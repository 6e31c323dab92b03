package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
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

    @Override
    Set<Verdict> verdicts(SmallWorlds worlds, Reported<Request> requests, PartialDate date) {
        return ExtraordinaryWorldsProperties.verdicts(worlds, requests, date, Editions.always(2));
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
