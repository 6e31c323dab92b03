package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.account.Provenance;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * When the chair passes on, against every way in which the days of a term, of several sessions and of the versions can have been, for records that are
 * complete for any of the days and know nothing after their horizon.
 */
class HandoverWorldsProperties extends InSmallWorlds {
    /** A day after all others, for an end that is not recorded. */
    private static final int FAR = SmallWorlds.DAYS + 9;

    /** What a record says: when sessions were held, for which days it is complete (bit n is day n), and when its latest source is of. */
    private record Told(List<PartialDate> sessions, int complete, Optional<PartialDate> horizon) {
        /** Each period on its own, or each of their days. */
        Facts facts(boolean dayByDay) {
            CouncilRecord.Builder record = CouncilRecord.builder();
            for (int i = 0; i < sessions.size(); i++) {
                record.addSessions(Session.builder()
                        .id("s" + i)
                        .date(sessions.get(i))
                        .kind(Session.Kind.REGULAR)
                        .build());
            }
            int first = 0;
            for (int day = 0; day <= SmallWorlds.DAYS; day++) {
                if (!isBit(complete, day)) {
                    first = day + 1;
                } else if (dayByDay || !isBit(complete, day + 1)) {
                    record.addCompleteFor(DateInterval.of(date(dayByDay ? day : first), date(day)));
                }
            }
            Facts facts = Facts.of(MembershipHistory.of(List.of())).with(record.build());
            return horizon.map(date -> facts.withProvenance(new Provenance("CSTO", "record", date, false, List.of())))
                    .orElse(facts);
        }

        /** Whether a session of this day would be recorded. */
        boolean isKnown(int day) {
            return isBit(complete, day)
                    && horizon.map(date -> !date(day).isAfter(date.earliest())).orElse(true);
        }
    }

    private static LocalDate date(int day) {
        return SmallWorlds.FIRST.plusDays(day);
    }

    private static boolean isBit(int bits, int day) {
        return day < SmallWorlds.DAYS && (bits >> day & 1) == 1;
    }

    /** All terms of four days, every one or two sessions, every choice of complete days. */
    @Example
    void everyHandoverOfFourDaysHasTheVerdictOfEveryWorld() {
        List<PartialDate> dates = Editions.ranges(3, 6);
        List<Told> records = new ArrayList<>();
        for (List<PartialDate> sessions : upToTwo(dates)) {
            for (int complete = 0; complete < 16; complete++) {
                records.add(new Told(sessions, complete << 3, Optional.empty()));
            }
            for (int horizon = 3; horizon < 6; horizon++) {
                records.add(new Told(sessions, -1, Optional.of(SmallWorlds.day(horizon))));
                records.add(new Told(sessions, -1 << 4, Optional.of(Editions.range(horizon, horizon + 1))));
            }
        }
        Editions always = Editions.always(0);
        RuleBook book = always.book(CouncilRules.PRACTICE_HANDOVER);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Told told : records) {
            Facts facts = told.facts(false);
            for (PartialDate since : dates) {
                for (PartialDate until : dates) {
                    if (until.isBefore(since) != Certainty.YES) {
                        seen.add(check(book, facts, told, term(since, Optional.of(until)), always));
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.COMPLIES, Verdict.DEPARTS, Verdict.NOT_ESTABLISHED);
    }

    private static List<List<PartialDate>> upToTwo(List<PartialDate> dates) {
        List<List<PartialDate>> lists = new ArrayList<>(List.of(List.of()));
        for (int first = 0; first < dates.size(); first++) {
            lists.add(List.of(dates.get(first)));
            for (PartialDate second : dates.subList(first, dates.size())) {
                lists.add(List.of(dates.get(first), second));
            }
        }
        return lists;
    }

    /** A rule that begins, ends, or is amended about the days on which a term can have ended, or on which nobody knows when it ended. */
    @Example
    void aHandoverIsJudgedByTheVersionOfTheDayOnWhichTheTermEnds() {
        List<Optional<PartialDate>> ends = new ArrayList<>(List.of(Optional.empty()));
        Editions.ranges(3, 7).forEach(date -> ends.add(Optional.of(date)));
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Editions editions : Editions.few()) {
            RuleBook book = editions.book(CouncilRules.PRACTICE_HANDOVER);
            for (int complete : new int[] {0, -1}) {
                for (List<PartialDate> sessions :
                        List.of(List.<PartialDate>of(), List.of(SmallWorlds.day(4)), List.of(Editions.range(4, 6)))) {
                    Told told = new Told(sessions, complete, Optional.empty());
                    Facts facts = told.facts(false);
                    for (PartialDate since : Editions.ranges(2, 7)) {
                        for (Optional<PartialDate> until : ends) {
                            if (until.isEmpty() || until.get().isBefore(since) != Certainty.YES) {
                                seen.add(check(book, facts, told, term(since, until), editions));
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIES, Verdict.DEPARTS, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    @Example
    void theReasonSaysWhatIsNotKnown() {
        PartialDate since = SmallWorlds.day(3);
        Optional<PartialDate> until = Optional.of(SmallWorlds.day(6));
        PartialDate vague = Editions.range(5, 8);

        assertThat(reasons(List.of(vague), 0, since, until, Editions.always(0)))
                .containsExactly(
                        "The chairmanship of Armenia (AM) passes to another state on 2020-02-28",
                        "Whether a session was held in its term depends on days that are not exactly known");
        assertThat(reasons(List.of(since), 0, since, until, Editions.always(0)))
                .endsWith("Whether a session was held in its term is not recorded");
        assertThat(reasons(List.of(since), -1, since, until, Editions.always(0)))
                .endsWith("No session was held in its term");
        assertThat(reasons(List.of(vague), 0, since, Optional.empty(), Editions.always(0)))
                .containsExactly("When the chairmanship of Armenia (AM) ended is not recorded");
        assertThat(reasons(
                        List.of(vague),
                        0,
                        since,
                        Optional.empty(),
                        Editions.of(new Editions.Edition(SmallWorlds.day(0), Optional.of(since), 0))))
                .containsExactly(
                        "When the chairmanship of Armenia (AM) ended is not recorded",
                        "The register applies this version on no day from 2020-02-25 on");
    }

    private static List<String> reasons(
            List<PartialDate> sessions,
            int complete,
            PartialDate since,
            Optional<PartialDate> until,
            Editions editions) {
        return editions.book(CouncilRules.PRACTICE_HANDOVER)
                .judge(
                        CouncilRules.PRACTICE_HANDOVER,
                        term(since, until),
                        new Told(sessions, complete, Optional.empty()).facts(false))
                .reasons(Locale.ENGLISH);
    }

    @Property(tries = 4000)
    void aHandoverIsJudgedAsInAllWorlds(
            @ForAll("term") Chairmanship term,
            @ForAll("sessions") List<PartialDate> sessions,
            @ForAll("days") int complete,
            @ForAll("horizon") Optional<PartialDate> horizon,
            @ForAll boolean dayByDay,
            @ForAll("editions") Editions editions) {
        Told told = new Told(sessions, complete, horizon);
        for (Editions each : List.of(editions, Editions.always(0))) {
            check(each.book(CouncilRules.PRACTICE_HANDOVER), told.facts(dayByDay), told, term, each);
        }
    }

    private static Verdict check(RuleBook book, Facts facts, Told told, Chairmanship term, Editions editions) {
        Ruling ruling = book.judge(CouncilRules.PRACTICE_HANDOVER, term, facts);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int until : ends(term)) {
            Set<Verdict> found = EnumSet.noneOf(Verdict.class);
            for (int since : SmallWorlds.possible(term.since())) {
                if (since <= until) {
                    found.addAll(inOneWorld(since, until, told));
                }
            }
            if (!found.isEmpty()) {
                verdicts.addAll(editions.verdicts(until, number -> found));
            }
        }
        Editions.assertAsInAllWorlds(ruling, verdicts, term, told, editions);
        return ruling.verdict();
    }

    private static List<Integer> ends(Chairmanship term) {
        if (term.until().isPresent()) {
            return SmallWorlds.possible(term.until().get());
        }
        List<Integer> ends = new ArrayList<>(List.of(FAR));
        for (int day = 0; day < SmallWorlds.DAYS; day++) {
            ends.add(day);
        }
        return ends;
    }

    /** Whether a session closes a term of these days, wherever those that are recorded were held, and whatever is not recorded. */
    private static Set<Verdict> inOneWorld(int since, int until, Told told) {
        boolean may = false;
        boolean must = false;
        for (PartialDate session : told.sessions()) {
            List<Integer> days = SmallWorlds.possible(session);
            may |= days.stream().anyMatch(day -> since < day && day <= until);
            must |= days.stream().allMatch(day -> since < day && day <= until);
        }
        for (int day = since + 1; day <= until; day++) {
            may |= !told.isKnown(day);
        }
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        if (may) {
            verdicts.add(Verdict.COMPLIES);
        }
        if (!must) {
            verdicts.add(Verdict.DEPARTS);
        }
        return verdicts;
    }

    private static Chairmanship term(PartialDate since, Optional<PartialDate> until) {
        return Chairmanship.builder()
                .id("t")
                .country(Country.AM)
                .since(since)
                .until(until)
                .build();
    }

    @Provide
    Arbitrary<Chairmanship> term() {
        return SmallWorlds.dates()
                .flatMap(since -> SmallWorlds.dates()
                        .filter(until -> until.isBefore(since) != Certainty.YES)
                        .optional(0.9)
                        .map(until -> term(since, until)))
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<PartialDate>> sessions() {
        return SmallWorlds.dates().list().ofMaxSize(4).withoutEdgeCases();
    }

    /** Complete for every day, for all but one or two stretches, or for any days. */
    @Provide
    Arbitrary<Integer> days() {
        Arbitrary<Integer> stretch = SmallWorlds.dates()
                .map(date -> SmallWorlds.possible(date).stream()
                        .mapToInt(day -> 1 << day)
                        .sum());
        return Arbitraries.oneOf(
                Arbitraries.just(-1),
                stretch.map(days -> ~days),
                stretch.tuple2().map(both -> ~(both.get1() | both.get2())),
                stretch,
                SmallWorlds.number(0, (1 << SmallWorlds.DAYS) - 1));
    }

    @Provide
    Arbitrary<Optional<PartialDate>> horizon() {
        return SmallWorlds.dates().optional(0.3);
    }
}
