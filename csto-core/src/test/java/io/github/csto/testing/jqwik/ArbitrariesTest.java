package io.github.csto.testing.jqwik;

import static io.github.csto.testing.CstoAssertions.assertThat;

import io.github.csto.council.CouncilRecord;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipAct;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.register.Registers;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.providers.ArbitraryProvider;

/** The arbitraries reach everything, are the same for the same seed, and what fails shrinks to something small. */
class ArbitrariesTest {
    private static <T> List<T> some(Arbitrary<T> arbitrary, int count, long seed) {
        return arbitrary.generator(1000).stream(new Random(seed))
                .limit(count)
                .map(Shrinkable::value)
                .toList();
    }

    /** Shrinks as long as something smaller fails too, as jqwik does. */
    private static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> fails, long seed) {
        Shrinkable<T> found = arbitrary.generator(1000).stream(new Random(seed))
                .filter(each -> fails.test(each.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            Shrinkable<T> from = found;
            smaller = from.shrink()
                    .filter(each -> each.distance().compareTo(from.distance()) < 0)
                    .filter(each -> fails.test(each.value()))
                    .findFirst();
        }
        return found.value();
    }

    @Example
    void jqwikFindsTheProviderByItself() {
        assertThat(ServiceLoader.load(ArbitraryProvider.class)).hasAtLeastOneElementOfType(CstoArbitraryProvider.class);
        assertThat(Arbitraries.defaultFor(PartialDate.class).sample()).isNotNull();
    }

    @Example
    void historiesReachEveryStepOfTheMachineAndEveryForm() {
        Set<String> steps = new TreeSet<>();
        Set<String> forms = new TreeSet<>();
        Set<MembershipStatus> certain = EnumSet.noneOf(MembershipStatus.class);
        Set<Integer> possible = new HashSet<>();
        for (MembershipHistory history : some(Histories.histories(), 300, 1)) {
            for (Country country : history.countries()) {
                String status = "OUTSIDE";
                for (MembershipEvent event : history.events(country)) {
                    steps.add(status + " " + event.act());
                    status = Registers.MACHINE.get(status + " " + event.act());
                    forms.add(form(event.date()));
                    var standing = history.standing(country, event.date().latest());
                    standing.status().ifPresent(certain::add);
                    possible.add(standing.possibleStatuses().size());
                }
            }
        }
        assertThat(steps).isEqualTo(new TreeSet<>(Registers.MACHINE.keySet()));
        assertThat(forms).containsExactly("day", "month", "range", "range of months or years", "year");
        assertThat(certain).containsAll(EnumSet.complementOf(EnumSet.of(MembershipStatus.OUTSIDE)));
        assertThat(possible).contains(1, 2, 3);
    }

    private static String form(PartialDate date) {
        String text = date.toString();
        if (text.startsWith("[")) {
            return text.matches("\\[\\d{4}-\\d{2}-\\d{2}\\.\\.\\d{4}-\\d{2}-\\d{2}\\]")
                    ? "range"
                    : "range of months or years";
        }
        return text.length() == 4 ? "year" : text.length() == 7 ? "month" : "day";
    }

    @Example
    void datesHaveTheirExtremesAsEdgeCases() {
        Set<String> edges = new TreeSet<>();
        Dates.partialDates()
                .edgeCases()
                .suppliers()
                .forEach(each -> edges.add(each.get().value().toString()));
        assertThat(edges)
                .contains("2000-02-29", "2000-02", "2000", "[2000-02-29..2000-03-01]", "0000-01-01", "9999-12-31")
                .hasSizeLessThan(15);
        assertThat(some(Dates.days(), 500, 1)).contains(LocalDate.of(2012, 2, 29), Dates.MIN, Dates.MAX);
    }

    @Example
    void singleEventsReachEveryActCitedAndNot() {
        List<MembershipEvent> events = some(Histories.singleEvents(Country.all(), Dates.partialDates()), 200, 1);
        assertThat(events).extracting(MembershipEvent::act).contains(MembershipAct.values());
        assertThat(events).anyMatch(event -> event.citations().isEmpty());
        assertThat(events).anyMatch(event -> event.citations().size() == 2);
        assertThat(events).anyMatch(event -> !event.reason().isEmpty());
    }

    @Example
    void whatIsEmptyIsGeneratedToo() {
        assertThat(some(Histories.histories(List.of(Country.AM), CouncilRecords.PERIOD), 300, 1))
                .anyMatch(history -> history.events().isEmpty());
        assertThat(some(CouncilRecords.records(), 1000, 1))
                .anyMatch(record ->
                        record.sessions().isEmpty() && record.decisions().isEmpty())
                .anyMatch(record -> record.sessions().size() == 4)
                .anyMatch(record -> record.decisions().stream()
                        .anyMatch(decision -> decision.session().isPresent()));
    }

    @Example
    void theSameSeedGivesTheSame() {
        List<Function<Long, List<?>>> all = List.of(
                seed -> some(Dates.partialDates(), 50, seed),
                seed -> some(Dates.intervals(), 50, seed),
                seed -> some(Dates.ordered(5), 50, seed),
                seed -> some(Citations.citations(), 50, seed),
                seed -> some(Histories.events(), 50, seed),
                seed -> some(Histories.stages(), 50, seed),
                seed -> some(Histories.histories(), 50, seed),
                seed -> some(CouncilRecords.records(), 50, seed));
        all.forEach(
                each -> assertThat(each.apply(42L)).isEqualTo(each.apply(42L)).isNotEqualTo(each.apply(43L)));
    }

    @Example
    void aDateShrinksToADayOrItsMonthOrYear() {
        for (long seed = 0; seed < 10; seed++) {
            LocalDate limit = LocalDate.of(2010, 5, 15);
            PartialDate date = smallest(
                    Dates.partialDates(Dates.FIRST, Dates.LAST),
                    any -> any.latest().isAfter(limit),
                    seed);
            assertThat(date.toString()).isIn("2010", "2010-05", "2010-05-16");
        }
    }

    @Example
    void aHistoryShrinksToTheFewActsThatFail() {
        for (long seed = 0; seed < 10; seed++) {
            MembershipHistory history = smallest(
                    Histories.histories(),
                    any -> any.events().stream().anyMatch(event -> event.act() == MembershipAct.REJOIN),
                    seed);
            assertThat(history.countries()).as(history.toString()).hasSize(1);
            assertThat(history.events()).hasSizeLessThanOrEqualTo(5);
            assertThat(history.events()).allMatch(event -> event.date().isExact());
            assertThat(history.stages().isRecorded()).isFalse();
        }
    }

    @Example
    void aRecordShrinksToTheOneThingThatFails() {
        for (long seed = 0; seed < 5; seed++) {
            CouncilRecord record = smallest(
                    CouncilRecords.records(),
                    any -> any.decisions().stream()
                            .anyMatch(decision -> !decision.objections().items().isEmpty()),
                    seed);
            assertThat(record.sessions()).isEmpty();
            assertThat(record.chairmanships()).isEmpty();
            assertThat(record.completeFor()).isEmpty();
            assertThat(record.decisions()).singleElement().satisfies(decision -> {
                assertThat(decision.objections().items()).hasSize(1);
                assertThat(decision.powers().items()).isEmpty();
                assertThat(decision.date().isExact()).isTrue();
            });
        }
    }
}
