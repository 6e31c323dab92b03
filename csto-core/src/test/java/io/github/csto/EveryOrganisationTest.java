package io.github.csto;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Accounts;
import io.github.csto.account.PeriodAnswer;
import io.github.csto.account.StandingAnswer;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.membership.Courses;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.DaySweep;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.membership.MembershipStatus;
import io.github.csto.membership.Roster;
import io.github.csto.membership.Standing;
import io.github.csto.register.Fact;
import io.github.csto.register.Register;
import io.github.csto.register.Registers;
import io.github.csto.rule.CouncilRules;
import io.github.csto.rule.Councils;
import io.github.csto.rule.Procedure;
import io.github.csto.rule.RuleBook;
import io.github.csto.rule.Ruling;
import io.github.csto.rule.Verdict;
import io.github.csto.stage.StageHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import io.github.csto.time.Timeline;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The laws of the membership engine and of the Council's rules, for every organisation of the register by every account, and for the invented one
 * among the examples. The Council's rules are those of the CSTO, as if any of them had such a Council, since before there were members.
 */
class EveryOrganisationTest {
    private static final Register SEEDS = Register.fromSeeds();
    private static final Register OWN =
            Register.read(Path.of(System.getProperty("csto.root", ".."), "csto-examples", "own-register"));

    private static final Set<MembershipStatus> IN = EnumSet.of(MembershipStatus.RATIFIED, MembershipStatus.REJOINED);
    private static final Map<Criterion, Set<MembershipStatus>> COUNTING = Map.of(
            Criterion.MEMBER,
            IN,
            Criterion.PARTY,
            EnumSet.of(MembershipStatus.RATIFIED, MembershipStatus.REJOINED, MembershipStatus.SELF_SUSPENDED),
            Criterion.SIGNATORY,
            EnumSet.of(
                    MembershipStatus.SIGNED,
                    MembershipStatus.RATIFIED,
                    MembershipStatus.REJOINED,
                    MembershipStatus.SELF_SUSPENDED));

    /** By their Russian names: from Азербайджан, Армения, Беларусь to Узбекистан, Украина, Финляндия, Швейцария. */
    private static final List<Country> RUSSIAN_ALPHABET = Stream.of(
                    "AZ", "AM", "BY", "GE", "KZ", "KG", "MD", "RU", "TJ", "TM", "UZ", "UA", "FI", "CH")
            .map(Country::parse)
            .toList();

    /** Whom no account speaks of. */
    private static final Country STRANGER = Country.FR;

    private static final RuleBook RULES = RuleBook.of(CouncilRules.ALL.stream()
            .map(rule -> Councils.version(rule, "1990", 2))
            .toList());

    /** An organisation by one of its accounts. */
    record Told(Register register, String organisation, String account) {
        Csto csto() {
            return Csto.of(register, organisation, account);
        }

        Csto by(String other) {
            return Csto.of(register, organisation, other);
        }

        Accounts accounts() {
            return register.accounts(organisation);
        }

        MembershipHistory history() {
            return accounts().history(account);
        }

        /** The days around which something can change, and some more. */
        List<LocalDate> days() {
            Set<LocalDate> days = new TreeSet<>(Courses.daysOfInterest(history()));
            days.addAll(List.of(LocalDate.of(1991, 1, 1), LocalDate.of(2004, 2, 29), LocalDate.of(2023, 11, 23)));
            return List.copyOf(days);
        }

        LocalDate first() {
            return days().get(0).minusYears(1);
        }

        LocalDate last() {
            List<LocalDate> days = days();
            return days.get(days.size() - 1).plusYears(1);
        }

        DaySweep sweep(Country country) {
            return new DaySweep(history().events(country), history().stages(), first(), last());
        }

        /** Whether each state is a member on a day, by what the oracle knows of it. */
        Map<LocalDate, Map<Country, Certainty>> members() {
            Map<LocalDate, Map<Country, Certainty>> members = new TreeMap<>();
            for (Country country : history().countries()) {
                DaySweep sweep = sweep(country);
                for (LocalDate day : days()) {
                    members.computeIfAbsent(day, any -> new EnumMap<>(Map.of(STRANGER, Certainty.NO)))
                            .put(country, among(sweep.statuses(day), IN));
                }
            }
            return members;
        }

        Procedure procedure() {
            return Procedure.of(RULES, history());
        }

        @Override
        public String toString() {
            return organisation + " " + account;
        }
    }

    static List<Told> told() {
        return Stream.of(SEEDS, OWN)
                .flatMap(register -> register.organisations().stream()
                        .flatMap(organisation -> register.accounts(organisation).names().stream()
                                .map(account -> new Told(register, organisation, account))))
                .toList();
    }

    private static Certainty among(Set<MembershipStatus> possible, Set<MembershipStatus> counting) {
        return counting.containsAll(possible)
                ? Certainty.YES
                : possible.stream().noneMatch(counting::contains) ? Certainty.NO : Certainty.UNDETERMINED;
    }

    @Test
    void theseAreAllOrganisationsAndAccounts() {
        assertThat(told())
                .extracting(Told::toString)
                .containsExactly(
                        "CIS documents",
                        "CIS prose",
                        "CIS reconciled",
                        "CIS record",
                        "CIS table",
                        "CSTO akipress",
                        "CSTO armenia",
                        "CSTO documents",
                        "CSTO list",
                        "CSTO prose",
                        "CSTO reconciled",
                        "CSTO record",
                        "CSTO table",
                        "CSTO unian",
                        "CSTO uzbekistan",
                        "EURASEC documents",
                        "EURASEC reconciled",
                        "EURASEC record",
                        "EURASEC table",
                        "GUAM documents",
                        "GUAM list",
                        "GUAM prose",
                        "GUAM reconciled",
                        "GUAM record",
                        "LAKE-LEAGUE almanac",
                        "LAKE-LEAGUE minutes",
                        "LAKE-LEAGUE reconciled");
    }

    // The membership engine.

    @ParameterizedTest
    @MethodSource("told")
    void everyDayIsWhatEveryCourseOfEventsMakesOfIt(Told told) {
        MembershipHistory history = told.history();
        LocalDate first = told.first();
        LocalDate last = told.last();
        for (Country country : history.countries()) {
            DaySweep sweep = told.sweep(country);
            Timeline<Standing> timeline = history.timeline(country);
            for (LocalDate day = first.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
                Set<MembershipStatus> possible = sweep.statuses(day);
                Standing standing = history.standing(country, day);
                if (!standing.possibleStatuses().equals(possible)
                        || !timeline.on(day).equals(standing)
                        || history.isMember(country, day) != among(possible, IN)) {
                    assertThat(standing.possibleStatuses())
                            .as("%s on %s", country, day)
                            .isEqualTo(possible);
                    assertThat(timeline.on(day)).as("%s on %s", country, day).isEqualTo(standing);
                    assertThat(history.isMember(country, day))
                            .as("%s on %s", country, day)
                            .isEqualTo(among(possible, IN));
                }
            }
            for (LocalDate day : told.days()) {
                Set<MembershipStatus> possible = sweep.statuses(day);
                COUNTING.forEach((criterion, counting) -> assertThat(history.meets(country, criterion, day))
                        .as("%s %s on %s", country, criterion, day)
                        .isEqualTo(among(possible, counting)));
                assertThat(history.meets(country, Criterion.IN_FORCE, day))
                        .as("%s bound on %s", country, day)
                        .isEqualTo(among(possible, IN).and(inForce(history.stages(), day)));
                assertThat(history.standing(country, day).isMember()).isEqualTo(history.isMember(country, day));
            }
        }
    }

    private static Certainty inForce(StageHistory stages, LocalDate day) {
        if (!stages.isRecorded()) {
            return Certainty.UNDETERMINED;
        }
        Set<Boolean> possible = Registers.possibleStages(stages.events(), day).stream()
                .map(stage -> !Set.of("NONE", "TREATY_SIGNED").contains(stage))
                .collect(Collectors.toSet());
        return possible.size() == 2 ? Certainty.UNDETERMINED : Certainty.of(possible.contains(true));
    }

    @ParameterizedTest
    @MethodSource("told")
    void aRosterPutsEveryStateIntoOneGroup(Told told) {
        MembershipHistory history = told.history();
        for (LocalDate day : told.days()) {
            for (Criterion criterion : Criterion.values()) {
                Roster roster = history.roster(day, criterion);
                List<Country> all = Stream.of(
                                roster.counted(),
                                roster.undetermined(),
                                roster.selfSuspended(),
                                roster.signatories(),
                                roster.withdrawn(),
                                roster.outside(),
                                roster.notCounted())
                        .flatMap(List::stream)
                        .toList();
                assertThat(all).as("%s %s", day, criterion).containsExactlyInAnyOrderElementsOf(history.countries());
                for (Country country : history.countries()) {
                    Certainty counts = history.meets(country, criterion, day);
                    assertThat(roster.counted().contains(country)).isEqualTo(counts == Certainty.YES);
                    assertThat(roster.undetermined().contains(country)).isEqualTo(counts == Certainty.UNDETERMINED);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatIsSaidOfAStateAgreesWithWhatIsSaidOfAll(Told told) {
        for (LocalDate day : told.days()) {
            for (Country country : told.history().countries()) {
                StandingAnswer answer = told.csto().statusOf(country, day);
                Roster roster = told.csto().membersOn(day).roster();

                assertThat(answer.standing()).isEqualTo(roster.standings().get(country));
                assertThat(roster.counted().contains(country))
                        .isEqualTo(answer.standing().isMember() == Certainty.YES);
                assertThat(answer.provenance())
                        .isEqualTo(told.csto().membersOn(day).provenance());
                // Whoever contradicts the membership contradicts the status too.
                assertThat(answer.dissents().stream().map(dissent -> dissent.account()))
                        .containsAll(told.csto().membersOn(day).dissents().stream()
                                .filter(dissent -> dissent.country() == country)
                                .map(dissent -> dissent.account())
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void aPeriodIsWhatEveryCourseOfEventsMakesOfIt(Told told) {
        MembershipHistory history = told.history();
        for (Country country : history.countries()) {
            Set<PartialDate> dates = new LinkedHashSet<>(List.of(PartialDate.parse("1999")));
            history.events(country).forEach(event -> dates.add(event.date()));
            DaySweep sweep = told.sweep(country);
            for (PartialDate date : dates) {
                DateInterval period = DateInterval.from(date);
                PeriodAnswer answer = told.csto().membersDuring(period);
                for (Criterion criterion : COUNTING.keySet()) {
                    Certainty throughout = sweep.throughout(criterion, period);
                    Certainty atAnyTime = sweep.atAnyTimeIn(criterion, period);
                    assertThat(history.meetsThroughout(country, criterion, period))
                            .as("%s %s throughout %s", country, criterion, period)
                            .isEqualTo(throughout);
                    assertThat(history.meetsAtAnyTimeIn(country, criterion, period))
                            .as("%s %s in %s", country, criterion, period)
                            .isEqualTo(atAnyTime);
                    assertThat(history.meets(country, criterion, date))
                            .as("%s %s on %s", country, criterion, date)
                            .isEqualTo(sweep.onSomeUnknownDayOf(criterion, period));
                    if (criterion == Criterion.MEMBER) {
                        assertThat(answer.throughout()).containsEntry(country, throughout);
                        assertThat(answer.atAnyTime()).containsEntry(country, atAnyTime);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void aMorePreciseDateChangesNoCertainAnswer(Told told) {
        MembershipHistory history = told.history();
        List<MembershipEvent> events = history.events();
        for (int i = 0; i < events.size(); i++) {
            MembershipEvent event = events.get(i);
            Country country = event.country();
            for (LocalDate exact : someOf(window(history.events(country), event))) {
                List<MembershipEvent> finer = new ArrayList<>(events);
                finer.set(i, MembershipEvent.of(country, event.act(), PartialDate.of(exact)));
                MembershipHistory fine = MembershipHistory.of(finer, history.stages());
                for (LocalDate day : told.days()) {
                    assertThat(history.standing(country, day).possibleStatuses())
                            .as("%s on %s, if %s on %s", country, day, event, exact)
                            .containsAll(fine.standing(country, day).possibleStatuses());
                    for (Criterion criterion : Criterion.values()) {
                        Certainty coarse = history.meets(country, criterion, day);
                        if (coarse != Certainty.UNDETERMINED) {
                            assertThat(fine.meets(country, criterion, day)).isEqualTo(coarse);
                        }
                    }
                }
            }
        }
    }

    /** The days on which the act can have been: not before one before it, not after one after it. */
    private static DateInterval window(List<MembershipEvent> own, MembershipEvent event) {
        int place = own.indexOf(event);
        return DateInterval.of(
                own.subList(0, place + 1).stream()
                        .map(each -> each.date().earliest())
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                own.subList(place, own.size()).stream()
                        .map(each -> each.date().latest())
                        .min(LocalDate::compareTo)
                        .orElseThrow());
    }

    private static Set<LocalDate> someOf(DateInterval period) {
        long days = period.end().toEpochDay() - period.start().toEpochDay();
        return new TreeSet<>(List.of(period.start(), period.start().plusDays(days / 2), period.end()));
    }

    @ParameterizedTest
    @MethodSource("told")
    void replayedItIsTheSameAndUntilADayItIsWhatItWasThen(Told told) {
        MembershipHistory history = told.history();
        MembershipHistory replayed = MembershipHistory.of(history.events(), history.stages());
        assertThat(replayed.events()).isEqualTo(history.events());
        assertThat(history.countries())
                .allSatisfy(country -> assertThat(replayed.timeline(country)).isEqualTo(history.timeline(country)));
        for (LocalDate day : told.days()) {
            MembershipHistory then = history.truncatedTo(day);
            for (Country country : history.countries()) {
                assertThat(then.standing(country, day).possibleStatuses())
                        .isEqualTo(history.standing(country, day).possibleStatuses());
                assertThat(then.isMember(country, day)).isEqualTo(history.isMember(country, day));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void accountsDissentExactlyWhereTheyCannotBothBeTrueAndFromEachOther(Told told) {
        for (LocalDate day : told.days()) {
            for (Criterion criterion : Criterion.values()) {
                Set<String> expected = new TreeSet<>();
                Set<String> mutual = new TreeSet<>();
                for (String other : told.accounts().primary()) {
                    for (Country country : told.accounts().history(other).countries()) {
                        Certainty given = told.history().meets(country, criterion, day);
                        Certainty says = told.accounts().history(other).meets(country, criterion, day);
                        if (given != says && given != Certainty.UNDETERMINED && says != Certainty.UNDETERMINED) {
                            expected.add(other + " " + country + " " + says);
                            if (told.history().countries().contains(country)) {
                                mutual.add(other + " " + country);
                            }
                        }
                    }
                }
                assertThat(told.csto().membersOn(day, criterion).dissents().stream()
                                .map(dissent -> dissent.account() + " " + dissent.country() + " " + dissent.says()))
                        .as("%s %s", day, criterion)
                        .containsExactlyInAnyOrderElementsOf(expected);
                Set<String> back = new TreeSet<>();
                for (String other : told.accounts().primary()) {
                    told.by(other).membersOn(day, criterion).dissents().stream()
                            .filter(dissent -> dissent.account().equals(told.account()))
                            .filter(dissent ->
                                    told.accounts().history(other).countries().contains(dissent.country()))
                            .forEach(dissent -> back.add(other + " " + dissent.country()));
                }
                // What is derived never dissents.
                assertThat(back)
                        .as("%s %s", day, criterion)
                        .isEqualTo(told.accounts().primary().contains(told.account()) ? mutual : Set.of());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void nobodyCountsOnceTheOrganisationHasCeasedAndBeforeItIsAsTheAccountTells(Told told) {
        Optional<PartialDate> ceased =
                told.register().facts(Fact.ORGANISATIONS, told.organisation(), told.account()).stream()
                        .findFirst()
                        .flatMap(claim -> claim.value().ceased());
        assertThat(ceased.isPresent()).isEqualTo(told.organisation().equals("EURASEC"));
        MembershipHistory claimed = MembershipHistory.of(
                told.accounts().reconciliation(told.account()).events(),
                told.history().stages());
        LocalDate last = told.last();
        LocalDate end = ceased.map(PartialDate::earliest).orElse(last);
        for (Country country : told.history().countries()) {
            for (Criterion criterion : Criterion.values()) {
                for (LocalDate day : told.days()) {
                    if (day.isBefore(end)) {
                        assertThat(told.history().meets(country, criterion, day))
                                .as("%s %s on %s", country, criterion, day)
                                .isEqualTo(claimed.meets(country, criterion, day));
                    }
                }
                for (LocalDate day = end; day.isBefore(last); day = day.plusDays(1)) {
                    Certainty counts = told.history().meets(country, criterion, day);
                    boolean over = !day.isBefore(ceased.orElseThrow().latest());
                    if (counts == Certainty.YES || (over && counts != Certainty.NO)) {
                        assertThat(counts)
                                .as("%s %s on %s", country, criterion, day)
                                .isEqualTo(Certainty.NO);
                    }
                }
            }
        }
    }

    // The rules of the Council.

    /** Nobody, each one, each two, and all. */
    private static List<List<Country>> groups(Set<Country> countries) {
        List<Country> all = List.copyOf(countries);
        List<List<Country>> groups = new ArrayList<>(List.of(List.of(), all));
        for (int i = 0; i < all.size(); i++) {
            groups.add(List.of(all.get(i)));
            for (int j = i + 1; j < all.size(); j++) {
                groups.add(List.of(all.get(i), all.get(j)));
            }
        }
        return groups;
    }

    private static long count(Map<Country, Certainty> members, List<Country> group, Certainty answer) {
        return group.stream().filter(country -> members.get(country) == answer).count();
    }

    @ParameterizedTest
    @MethodSource("told")
    void membersAloneConveneAndObject(Told told) {
        Procedure procedure = told.procedure();
        told.members().forEach((day, members) -> {
            PartialDate date = PartialDate.of(day);
            for (List<Country> group : groups(members.keySet())) {
                long certain = count(members, group, Certainty.YES);
                long open = count(members, group, Certainty.UNDETERMINED);
                Ruling convened = procedure.extraordinarySession(
                        Reported.of(group.stream()
                                .map(country -> new Request(country, date))
                                .toList()),
                        date);
                List<Objection> objections =
                        group.stream().map(Councils::objection).toList();

                assertThat(convened.verdict())
                        .as("%s on %s", group, day)
                        .isEqualTo(
                                certain >= 2
                                        ? Verdict.COMPLIES
                                        : certain + open >= 2 ? Verdict.NOT_ESTABLISHED : Verdict.VIOLATED);
                for (boolean complete : new boolean[] {true, false}) {
                    assertThat(procedure
                                    .limitedFormat(
                                            Optional.of(Decision.Format.LIMITED),
                                            new Reported<>(objections, complete),
                                            date)
                                    .verdict())
                            .as("%s on %s", group, day)
                            .isEqualTo(
                                    certain > 0
                                            ? Verdict.VIOLATED
                                            : open > 0 || !complete ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("told")
    void theHostAmongTheMembersChairsElseWhoHoldsTheChairmanship(Told told) {
        Procedure procedure = told.procedure();
        told.members()
                .forEach((day, members) -> members.forEach((chair, member) -> {
                    Session.Builder session =
                            Councils.session("s", day.toString()).chair(chair).venue(Session.Venue.VIDEOCONFERENCE);
                    List<Chairmanship> terms = List.of(Councils.term(
                                    "t",
                                    chair,
                                    day.minusYears(1).toString(),
                                    day.plusYears(1).toString())
                            .build());
                    Verdict byTerm = member == Certainty.YES
                            ? Verdict.COMPLIES
                            : member == Certainty.NO ? Verdict.VIOLATED : Verdict.NOT_ESTABLISHED;
                    assertThat(procedure.chair(session.build(), terms, true).verdict())
                            .as("%s on %s", chair, day)
                            .isEqualTo(byTerm);
                    members.forEach((host, hosting) -> {
                        Verdict verdict = procedure
                                .chair(
                                        session.venue(Session.Venue.IN_PERSON)
                                                .host(host)
                                                .build(),
                                        terms,
                                        true)
                                .verdict();
                        boolean violated = member == Certainty.NO || (hosting == Certainty.YES && host != chair);
                        boolean complies = member == Certainty.YES
                                && (hosting == Certainty.NO || (hosting == Certainty.YES && host == chair));
                        assertThat(verdict)
                                .as("%s at %s on %s", chair, host, day)
                                .isEqualTo(
                                        violated
                                                ? Verdict.VIOLATED
                                                : complies ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED);
                    });
                }));
    }

    @ParameterizedTest
    @MethodSource("told")
    void presidentsOfMembersSitForThem(Told told) {
        Procedure procedure = told.procedure();
        told.members()
                .forEach((day, members) -> members.forEach((country, member) -> {
                    PartialDate date = PartialDate.of(day);
                    for (Office office : Office.values()) {
                        Representative seat = Councils.seat(country)
                                .office(office)
                                .isEmpowered(Certainty.NO)
                                .build();
                        boolean may = office == Office.PRESIDENT || office == Office.ACTING_PRESIDENT;
                        assertThat(procedure.representation(seat, date).verdict())
                                .as("%s of %s on %s", office, country, day)
                                .isEqualTo(
                                        switch (member) {
                                            case YES -> may ? Verdict.COMPLIES : Verdict.VIOLATED;
                                            case NO -> Verdict.NOT_APPLICABLE;
                                            case UNDETERMINED -> Verdict.NOT_ESTABLISHED;
                                        });
                    }
                    assertThat(procedure.representation(country, true, date).verdict())
                            .isEqualTo(Verdict.NOT_APPLICABLE);
                    assertThat(procedure.representation(country, false, date).verdict())
                            .isEqualTo(member == Certainty.NO ? Verdict.NOT_APPLICABLE : Verdict.NOT_ESTABLISHED);
                }));
    }

    @ParameterizedTest
    @MethodSource("told")
    void theMembersOfADayShareEveryCentAndSpeakInTheirOrder(Told told) {
        Procedure procedure = told.procedure();
        told.members().forEach((day, answers) -> {
            PartialDate date = PartialDate.of(day);
            List<Country> members = told.csto().membersOn(day).members();
            assertThat(members).isEqualTo(with(answers, Certainty.YES));
            if (members.isEmpty()) {
                return;
            }
            BigDecimal total = new BigDecimal("1000.01");
            Map<Country, BigDecimal> shares = CouncilRules.CSC_FUNDING.shares(total, members);
            assertThat(List.copyOf(shares.keySet())).isEqualTo(members);
            assertThat(shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
            assertThat(procedure.funding(shares, date).verdict())
                    .as("on %s", day)
                    .isEqualTo(
                            answers.containsValue(Certainty.UNDETERMINED) ? Verdict.NOT_ESTABLISHED : Verdict.COMPLIES);
            Map<Country, BigDecimal> withAStranger = new LinkedHashMap<>(shares);
            withAStranger.put(STRANGER, shares.get(members.get(0)));
            assertThat(procedure.funding(withAStranger, date).verdict()).isEqualTo(Verdict.VIOLATED);
            for (Country chair : members) {
                Map<Country, BigDecimal> without = new LinkedHashMap<>(shares);
                without.remove(chair);
                if (!without.isEmpty()) {
                    assertThat(procedure.funding(without, date).verdict()).isEqualTo(Verdict.VIOLATED);
                }
                List<Country> order = new ArrayList<>(RUSSIAN_ALPHABET);
                order.retainAll(members);
                order.remove(chair);
                order.add(0, chair);
                assertThat(CouncilRules.PRACTICE_ORDER.order(chair, members)).isEqualTo(order);
                assertThat(orderOfSpeakers(procedure, day, chair, order)).isNotEqualTo(Verdict.DEPARTS);
                if (order.size() > 1) {
                    order.add(order.remove(0));
                    assertThat(orderOfSpeakers(procedure, day, chair, order)).isEqualTo(Verdict.DEPARTS);
                }
            }
        });
    }

    private static List<Country> with(Map<Country, Certainty> answers, Certainty answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Verdict orderOfSpeakers(Procedure procedure, LocalDate day, Country chair, List<Country> order) {
        List<Representative> seats = new ArrayList<>();
        for (Country country : order) {
            seats.add(Councils.seat(country).speaker(seats.size() + 1).build());
        }
        return procedure
                .orderOfSpeakers(Councils.session("s", day.toString())
                        .chair(chair)
                        .attendance(Reported.of(seats))
                        .build())
                .verdict();
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatDoesNotAskForMembersIsTheSameForAll(Told told) {
        Procedure procedure = told.procedure();
        Procedure nobody = Procedure.of(RULES, MembershipHistory.of(List.of()));
        for (LocalDate day : told.days()) {
            PartialDate date = PartialDate.of(day);
            Session session = Councils.session("s", day.toString()).build();
            Reported<Power> powers = Reported.of(Power.PEACE_MEASURES);
            for (int held = 0; held <= 2; held++) {
                List<PartialDate> sessions = List.of(date, date).subList(0, held);
                assertThat(procedure.frequency(Year.from(day), sessions, true))
                        .isEqualTo(nobody.frequency(Year.from(day), sessions, true))
                        .extracting(Ruling::verdict)
                        .isEqualTo(held < 2 ? Verdict.VIOLATED : Verdict.COMPLIES);
            }
            assertThat(procedure.competence(powers, date))
                    .isEqualTo(nobody.competence(powers, date))
                    .extracting(Ruling::verdict)
                    .isEqualTo(Verdict.COMPLIES);
            assertThat(procedure.unitedNationsNotice(powers, date, Reported.of(date)))
                    .isEqualTo(nobody.unitedNationsNotice(powers, date, Reported.of(date)))
                    .extracting(Ruling::verdict)
                    .isEqualTo(Verdict.COMPLIES);
            assertThat(procedure.sitting(Optional.of(session), date))
                    .isEqualTo(nobody.sitting(Optional.of(session), date));
            assertThat(procedure.formats(session)).isEqualTo(nobody.formats(session));
        }
    }
}
