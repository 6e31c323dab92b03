package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Dissent;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.RosterAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.country.Country;
import io.github.csto.membership.Courses;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.register.Register;
import io.github.csto.register.Registers;
import io.github.csto.source.Citation;
import io.github.csto.stage.StageEvent;
import io.github.csto.stage.StageHistory;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.testing.jqwik.Histories;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of dissent, of periods and of the horizon, against a naive reading of the accounts. */
class CstoProperties {
    /** Some accounts of one organisation, and what existed of it. */
    record Told(Map<String, List<MembershipEvent>> accounts, StageHistory stages, Register register) {
        static Told of(Map<String, List<MembershipEvent>> accounts, StageHistory stages) {
            return new Told(accounts, stages, Registers.of(accounts, stages));
        }

        Csto by(String account) {
            return Csto.of(register, Registers.ORGANISATION, account);
        }

        List<Country> countries() {
            return accounts.values().stream()
                    .flatMap(List::stream)
                    .map(MembershipEvent::country)
                    .distinct()
                    .sorted()
                    .toList();
        }

        Certainty counts(String account, Country country, Criterion criterion, LocalDate day) {
            Set<String> counting = Set.of(
                    switch (criterion) {
                        case SIGNATORY -> new String[] {"SIGNED", "RATIFIED", "REJOINED", "SELF_SUSPENDED"};
                        case PARTY -> new String[] {"RATIFIED", "REJOINED", "SELF_SUSPENDED"};
                        case MEMBER, IN_FORCE -> new String[] {"RATIFIED", "REJOINED"};
                    });
            Certainty counts = all(statuses(account, country, day).stream()
                    .map(counting::contains)
                    .toList());
            if (criterion != Criterion.IN_FORCE) {
                return counts;
            }
            Set<String> before = Set.of("NONE", "TREATY_SIGNED");
            Certainty inForce = stages.isRecorded()
                    ? all(Registers.possibleStages(stages.events(), day).stream()
                            .map(stage -> !before.contains(stage))
                            .toList())
                    : Certainty.UNDETERMINED;
            if (counts == Certainty.NO || inForce == Certainty.NO) {
                return Certainty.NO;
            }
            return counts == inForce ? counts : Certainty.UNDETERMINED;
        }

        List<String> statuses(String account, Country country, LocalDate day) {
            return Registers.possibleStatuses(Registers.of(country, accounts.get(account)), day);
        }

        private static Certainty all(List<Boolean> possible) {
            return !possible.contains(false)
                    ? Certainty.YES
                    : !possible.contains(true) ? Certainty.NO : Certainty.UNDETERMINED;
        }

        /** The lines cited by the acts that decide, or else by the first: each claim has a line of its own. */
        List<Citation> citations(String account, Country country, LocalDate day) {
            List<MembershipEvent> cited = by(account).history().events(country);
            List<Integer> counts = Registers.possibleCounts(
                    cited.stream().map(MembershipEvent::date).toList(), day);
            int last = Math.max(1, Collections.max(counts));
            int first = Math.max(1, Collections.min(counts));
            return cited.subList(first - 1, last).stream()
                    .flatMap(event -> event.citations().stream())
                    .toList();
        }
    }

    @Provide
    Arbitrary<Told> told() {
        Arbitrary<List<MembershipEvent>> events = Histories.events();
        return Combinators.combine(events, events, events, Histories.stages())
                .as((a, b, c, stages) -> Told.of(new TreeMap<>(Map.of("a", a, "b", b, "c", c)), stages));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Provide
    Arbitrary<DateInterval> periods() {
        return Histories.periods();
    }

    @Property(tries = 100)
    void anAccountDissentsExactlyWhereItSaysYesAgainstNoOrNoAgainstYes(
            @ForAll("told") Told told, @ForAll("days") LocalDate some, @ForAll Criterion criterion) {
        for (LocalDate day : daysOf(told, some)) {
            List<String> expected = new ArrayList<>();
            for (String other : List.of("b", "c")) {
                for (Country country : told.countries()) {
                    Certainty given = told.counts("a", country, criterion, day);
                    Certainty says = told.counts(other, country, criterion, day);
                    boolean speaks =
                            !Registers.of(country, told.accounts().get(other)).isEmpty();
                    boolean open = given == Certainty.UNDETERMINED || says == Certainty.UNDETERMINED;
                    if (speaks && !open && given != says) {
                        expected.add(other + country + says + told.citations(other, country, day));
                    }
                }
            }
            RosterAnswer answer = told.by("a").membersOn(day, criterion);

            assertThat(texts(answer.dissents())).isEqualTo(expected);
            for (Country country : told.countries()) {
                Certainty given = told.counts("a", country, criterion, day);
                assertThat(answer.members().contains(country)).isEqualTo(given == Certainty.YES);
                assertThat(answer.undetermined().contains(country)).isEqualTo(given == Certainty.UNDETERMINED);
                if (criterion == Criterion.MEMBER) {
                    assertThat(told.by("a").isMember(country, day)).isEqualTo(given);
                }
            }
        }
    }

    @Property(tries = 100)
    void anAccountDissentsOnAStatusExactlyWhereNoneIsPossibleForBoth(
            @ForAll("told") Told told, @ForAll("days") LocalDate some) {
        for (LocalDate day : daysOf(told, some)) {
            for (Country country : told.countries()) {
                List<String> given = told.statuses("a", country, day);
                List<String> expected = new ArrayList<>();
                for (String other : List.of("b", "c")) {
                    List<String> says = told.statuses(other, country, day);
                    boolean speaks =
                            !Registers.of(country, told.accounts().get(other)).isEmpty();
                    if (speaks && Collections.disjoint(given, says)) {
                        expected.add(other
                                + country
                                + says.stream().sorted().toList()
                                + told.citations(other, country, day));
                    }
                }
                StandingAnswer answer = told.by("a").statusOf(country, day);

                assertThat(answer.dissents().stream()
                                .map(dissent -> dissent.account()
                                        + dissent.country()
                                        + dissent.says().stream()
                                                .map(Enum::name)
                                                .sorted()
                                                .toList()
                                        + dissent.citations())
                                .toList())
                        .isEqualTo(expected);
                assertThat(answer.standing().possibleStatuses())
                        .extracting(Enum::name)
                        .containsExactlyInAnyOrderElementsOf(given);
            }
        }
    }

    @Property(tries = 100)
    void anAccountThatIsMerelyLessPreciseDoesNotDissent(
            @ForAll("refinements") Courses.Refinement refinement,
            @ForAll("days") LocalDate some,
            @ForAll("periods") DateInterval period,
            @ForAll Criterion criterion) {
        Told told = Told.of(
                Map.of(
                        "coarse",
                        refinement.coarse().events(),
                        "fine",
                        refinement.fine().events()),
                refinement.coarse().stages());
        for (String account : List.of("coarse", "fine")) {
            Csto csto = told.by(account);
            for (LocalDate day : daysOf(told, some)) {
                assertThat(csto.membersOn(day, criterion).dissents()).isEmpty();
                for (Country country : told.countries()) {
                    assertThat(csto.statusOf(country, day).dissents()).isEmpty();
                }
            }
            PeriodAnswer during = csto.membersDuring(period, criterion);
            assertThat(during.dissentsThroughout()).isEmpty();
            assertThat(during.dissentsAtAnyTime()).isEmpty();
        }
    }

    @Provide
    Arbitrary<Courses.Refinement> refinements() {
        return Courses.refinements();
    }

    @Property(tries = 80)
    void anAccountThatSaysNothingOfAStateDoesNotDissentOnIt(
            @ForAll("told") Told told, @ForAll("days") LocalDate some, @ForAll Criterion criterion) {
        for (Country silent : told.countries()) {
            Map<String, List<MembershipEvent>> accounts = new TreeMap<>(told.accounts());
            accounts.put(
                    "b",
                    accounts.get("b").stream()
                            .filter(event -> event.country() != silent)
                            .toList());
            Csto csto = Told.of(accounts, told.stages()).by("a");
            PeriodAnswer during = csto.membersDuring(DateInterval.of(some, some.plusYears(3)), criterion);
            for (List<? extends Dissent<?>> dissents : List.of(
                    csto.membersOn(some, criterion).dissents(),
                    csto.statusOf(silent, some).dissents(),
                    during.dissentsThroughout(),
                    during.dissentsAtAnyTime())) {
                assertThat(dissents).noneMatch(dissent -> dissent.account().equals("b") && dissent.country() == silent);
            }
        }
    }

    @Property(tries = 50)
    void ofAPeriodEveryDayIsAskedWhereTheDatesAreExact(
            @ForAll("exactlyTold") Told told, @ForAll("nearDays") LocalDate start, @ForAll Criterion criterion) {
        for (int length : new int[] {0, 1, 30, 300}) {
            DateInterval period = DateInterval.of(start, start.plusDays(length));
            PeriodAnswer answer = told.by("a").membersDuring(period, criterion);
            List<String> throughout = new ArrayList<>();
            List<String> atAnyTime = new ArrayList<>();
            for (Country country : told.countries()) {
                boolean[] given = everAndAlways(told, "a", country, criterion, period);
                if (!Registers.of(country, told.accounts().get("a")).isEmpty()) {
                    assertThat(answer.atAnyTime().get(country)).isEqualTo(Certainty.of(given[0]));
                    assertThat(answer.throughout().get(country)).isEqualTo(Certainty.of(given[1]));
                }
                if (!Registers.of(country, told.accounts().get("b")).isEmpty()) {
                    boolean[] says = everAndAlways(told, "b", country, criterion, period);
                    if (says[0] != given[0]) {
                        atAnyTime.add("b" + country + Certainty.of(says[0]));
                    }
                    if (says[1] != given[1]) {
                        throughout.add("b" + country + Certainty.of(says[1]));
                    }
                }
            }
            assertThat(bare(answer.dissentsAtAnyTime())).isEqualTo(atAnyTime);
            assertThat(bare(answer.dissentsThroughout())).isEqualTo(throughout);
            assertThat(answer.possibleStages())
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrderElementsOf(period.start()
                            .datesUntil(period.end().plusDays(1))
                            .flatMap(day -> told.stages().isRecorded()
                                    ? Registers.possibleStages(told.stages().events(), day).stream()
                                    : Stream.of(
                                            "NONE",
                                            "TREATY_SIGNED",
                                            "TREATY_IN_FORCE",
                                            "CHARTER_SIGNED",
                                            "ORGANISATION"))
                            .collect(Collectors.toSet()));
        }
    }

    private static boolean[] everAndAlways(
            Told told, String account, Country country, Criterion criterion, DateInterval period) {
        boolean ever = false;
        boolean always = true;
        for (LocalDate day = period.start(); !day.isAfter(period.end()); day = day.plusDays(1)) {
            boolean counts = told.counts(account, country, criterion, day) == Certainty.YES;
            ever |= counts;
            always &= counts;
        }
        return new boolean[] {ever, always};
    }

    /** Two accounts and the stages, every date a day; the acts of a state often follow each other closely. */
    @Provide
    Arbitrary<Told> exactlyTold() {
        Arbitrary<List<MembershipEvent>> events = Histories.events().map(CstoProperties::exact);
        Arbitrary<StageHistory> stages = Histories.stages()
                .filter(StageHistory::isRecorded)
                .map(history -> StageHistory.of(exactStages(history)));
        return Combinators.combine(events, events, stages)
                .as((a, b, own) -> Told.of(new TreeMap<>(Map.of("a", a, "b", b)), own));
    }

    @Provide
    Arbitrary<LocalDate> nearDays() {
        return Dates.days(LocalDate.of(1991, 6, 1), LocalDate.of(2004, 1, 1));
    }

    private static List<MembershipEvent> exact(List<MembershipEvent> events) {
        Map<Country, LocalDate> reached = new TreeMap<>();
        return events.stream()
                .map(event -> {
                    LocalDate day =
                            reached.merge(event.country(), event.date().earliest(), (a, b) -> a.isAfter(b) ? a : b);
                    return MembershipEvent.of(event.country(), event.act(), PartialDate.of(day));
                })
                .toList();
    }

    private static List<StageEvent> exactStages(StageHistory history) {
        List<StageEvent> exact = new ArrayList<>();
        LocalDate reached = LocalDate.MIN;
        for (var event : history.events()) {
            LocalDate earliest = event.date().earliest();
            reached = earliest.isAfter(reached) ? earliest : reached;
            exact.add(new StageEvent(event.stage(), PartialDate.of(reached), List.of()));
        }
        return exact;
    }

    @Property(tries = 100)
    void anAnswerIsBeyondTheHorizonExactlyIfEveryDocumentCanBeOlder(
            @ForAll("documentDates") List<PartialDate> dates, @ForAll("days") LocalDate some) {
        Csto csto = Csto.from(
                Registers.of(Map.of("a", Histories.eventsOf(Country.AM).sample()), StageHistory.unrecorded(), dates));
        List<LocalDate> days = new ArrayList<>(List.of(some));
        dates.forEach(date -> days.addAll(List.of(
                date.earliest(),
                date.earliest().plusDays(1),
                date.latest(),
                date.latest().plusDays(1))));
        for (LocalDate day : days) {
            boolean beyond = dates.stream().allMatch(date -> date.earliest().isBefore(day));
            assertThat(csto.membersOn(day).provenance().beyondHorizon()).isEqualTo(beyond);
            assertThat(csto.statusOf(Country.AM, day).provenance().beyondHorizon())
                    .isEqualTo(beyond);
            assertThat(csto.membersDuring(DateInterval.of(day.minusDays(9), day))
                            .provenance()
                            .beyondHorizon())
                    .isEqualTo(beyond);
        }
        PartialDate horizon = csto.register().horizon();
        assertThat(dates).anyMatch(date -> date.earliest().equals(horizon.earliest()));
        assertThat(dates).noneMatch(date -> date.latest().isAfter(horizon.latest()));
        assertThat(dates).anyMatch(date -> date.latest().equals(horizon.latest()));
    }

    @Provide
    Arbitrary<List<PartialDate>> documentDates() {
        return Dates.partialDates(Dates.FIRST, Dates.LAST).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 50)
    void whoAsksInAnotherOrderGetsTheSameAnswers(@ForAll("told") Told told, @ForAll("days") LocalDate day) {
        Csto a = told.by("a");
        MembershipHistory before = a.history();
        RosterAnswer first = a.membersOn(day);
        a.withAccount("b").membersOn(day.plusDays(1));
        a.membersDuring(DateInterval.of(day, day.plusDays(3)));

        assertThat(a.membersOn(day))
                .isEqualTo(first)
                .isEqualTo(told.by("b").withAccount("a").membersOn(day));
        assertThat(a.history()).isSameAs(before);
        assertThat(a.account()).isEqualTo("a");
    }

    /** Some day, and the days around which answers can change, thinned out. */
    private static List<LocalDate> daysOf(Told told, LocalDate some) {
        List<LocalDate> days = new ArrayList<>(List.of(some));
        List<LocalDate> edges = told.accounts().values().stream()
                .flatMap(List::stream)
                .flatMap(event -> Stream.of(
                        event.date().earliest().minusDays(1),
                        event.date().earliest(),
                        event.date().latest()))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < edges.size(); i += 1 + edges.size() / 8) {
            days.add(edges.get(i));
        }
        return days;
    }

    private static List<String> texts(List<? extends Dissent<?>> dissents) {
        return dissents.stream()
                .map(dissent -> dissent.account() + dissent.country() + dissent.says() + dissent.citations())
                .toList();
    }

    private static List<String> bare(List<? extends Dissent<?>> dissents) {
        return dissents.stream()
                .map(dissent -> dissent.account() + dissent.country() + dissent.says())
                .toList();
    }
}
