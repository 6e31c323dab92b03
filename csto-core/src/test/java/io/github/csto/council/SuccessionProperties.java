package io.github.csto.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Which sessions follow each other is what the definition says of every pair and every third session. */
class SuccessionProperties {
    private static final LocalDate FIRST = LocalDate.of(2000, 2, 27);

    @Provide
    Arbitrary<List<Session>> sessions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 12);
        return Combinators.combine(
                        days,
                        Arbitraries.of(0, 0, 0, 1, 3),
                        Arbitraries.of(Country.AM, Country.RU).optional())
                .as((day, width, host) -> Session.builder()
                        .id("s" + day + "-" + width + host.map(Country::name).orElse(""))
                        .date(PartialDate.between(
                                PartialDate.of(FIRST.plusDays(day)), PartialDate.of(FIRST.plusDays(day + width))))
                        .kind(Session.Kind.REGULAR)
                        .host((Optional<? extends Country>) host)
                        .build())
                .list()
                .ofMaxSize(7);
    }

    private static boolean follows(Session before, Session next, List<Session> sessions) {
        return before.date().isBefore(next.date()) == Certainty.YES
                && sessions.stream()
                        .filter(other -> other != before && other != next)
                        .allMatch(other -> other.date().isAfter(before.date()) == Certainty.NO
                                || other.date().isAfter(next.date()) == Certainty.YES
                                || (other.date().isOn(next.date()) == Certainty.YES
                                        && other.host().equals(next.host())));
    }

    @Property
    void areThoseBetweenWhichThereIsNone(@ForAll("sessions") List<Session> sessions) {
        List<ConsecutiveSessions> pairs = new ArrayList<>();
        for (Session before : sessions) {
            for (Session next : sessions) {
                if (follows(before, next, sessions)) {
                    pairs.add(new ConsecutiveSessions(before, next));
                }
            }
        }
        assertThat(ConsecutiveSessions.among(sessions)).isEqualTo(pairs);
    }
}
