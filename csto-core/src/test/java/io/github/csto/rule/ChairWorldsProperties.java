package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who chairs and when the chair passes on, against every way in which the days, memberships and terms can have been. */
class ChairWorldsProperties extends InSmallWorlds {
    /** One way a term can have been; without an end, the record does not say it. */
    private record Exact(Country country, int since, int until, Optional<Integer> decided) {
        boolean holds(int day) {
            return since < day && day <= until;
        }
    }

    /** What matters of a term on one day: whether it is held, and whether it was decided on by then. */
    private record OnDay(Country country, boolean held, boolean decided) {}

    private static final int FAR = 99;

    private static Facts facts(SmallWorlds worlds, List<Chairmanship> terms, List<PartialDate> sessions, int complete) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        for (int i = 0; i < terms.size(); i++) {
            record.addChairmanships(
                    Chairmanship.builder().from(terms.get(i)).id("t" + i).build());
        }
        for (int i = 0; i < sessions.size(); i++) {
            record.addSessions(Session.builder()
                    .id("s" + i)
                    .date(sessions.get(i))
                    .kind(Session.Kind.REGULAR)
                    .venue(Session.Venue.VIDEOCONFERENCE)
                    .build());
        }
        if (complete > 0) {
            record.addCompleteFor(DateInterval.of(SmallWorlds.FIRST, SmallWorlds.FIRST.plusDays(complete - 1)));
        }
        if (complete > 0
                && complete < SmallWorlds.DAYS - 2) { // a second period from the next day, and one day that is in none
            record.addCompleteFor(DateInterval.of(
                    SmallWorlds.FIRST.plusDays(complete), SmallWorlds.FIRST.plusDays(SmallWorlds.DAYS - 3)));
        }
        return Facts.of(worlds.history()).with(record.build());
    }

    private static boolean isComplete(int day, int complete) {
        return day < complete || (complete > 0 && day <= SmallWorlds.DAYS - 3);
    }

    @Property(tries = 3000)
    void theChairIsJudgedAsInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("sessions") Session session,
            @ForAll("terms") List<Chairmanship> terms,
            @ForAll("complete") int complete) {
        assertChair(worlds, session, terms, complete);
    }

    /** All of it in a small space: one or two days, memberships that are exact, and up to two terms about them. */
    @Example
    void theChairOfEverySmallWorld() {
        SmallWorlds worlds = new SmallWorlds(Map.of(
                Country.AM, List.of(SmallWorlds.day(0)),
                Country.BY, List.of(SmallWorlds.day(0))));
        PartialDate turn = PartialDate.between(SmallWorlds.day(4), SmallWorlds.day(6));
        List<Optional<PartialDate>> decisions =
                List.of(Optional.empty(), Optional.of(SmallWorlds.day(5)), Optional.of(turn));
        List<PartialDate> beginnings = List.of(SmallWorlds.day(1), SmallWorlds.day(5), turn);
        List<Optional<PartialDate>> ends = List.of(
                Optional.empty(), Optional.of(SmallWorlds.day(5)), Optional.of(turn), Optional.of(SmallWorlds.day(9)));
        List<Chairmanship> terms = new ArrayList<>();
        for (Country country : List.of(Country.AM, Country.BY)) {
            for (Optional<PartialDate> decided : decisions) {
                for (PartialDate since : beginnings) {
                    for (Optional<PartialDate> until : ends) {
                        terms.add(Chairmanship.builder()
                                .id("t")
                                .country(country)
                                .since(since)
                                .until(until)
                                .decidedOtherwise(decided)
                                .build());
                    }
                }
            }
        }
        List<Session> sessions = new ArrayList<>();
        for (PartialDate on :
                List.of(SmallWorlds.day(5), PartialDate.between(SmallWorlds.day(5), SmallWorlds.day(6)))) {
            for (Optional<Country> host :
                    List.of(Optional.of(Country.AM), Optional.of(Country.KZ), Optional.<Country>empty())) {
                sessions.add(session(on, host.isEmpty(), host, Country.AM));
                sessions.add(session(on, host.isEmpty(), host, Country.BY));
            }
        }
        for (Session session : sessions) {
            for (int first = 0; first < terms.size(); first++) {
                assertChair(worlds, session, List.of(terms.get(first)), 0);
                for (Chairmanship second : terms.subList(first, terms.size())) {
                    assertChair(worlds, session, List.of(terms.get(first), second), SmallWorlds.DAYS);
                }
            }
        }
    }

    /** On another day than the first, the Council may have decided otherwise though no record says so. */
    @Example
    void theRecordMayCoverAPartOfTheDateOnly() {
        SmallWorlds worlds = new SmallWorlds(Map.of(
                Country.AM, List.of(SmallWorlds.day(0)),
                Country.BY, List.of(SmallWorlds.day(0))));
        for (int first = SmallWorlds.DAYS - 5; first < SmallWorlds.DAYS - 2; first++) {
            for (int last = first; last < SmallWorlds.DAYS; last++) {
                PartialDate date = first == last
                        ? SmallWorlds.day(first)
                        : PartialDate.between(SmallWorlds.day(first), SmallWorlds.day(last));
                assertChair(worlds, session(date, false, Optional.of(Country.AM), Country.BY), List.of(), 5);
            }
        }
    }

    private static void assertChair(SmallWorlds worlds, Session session, List<Chairmanship> terms, int complete) {
        if (!Chairmanship.contradictions(terms).isEmpty()) {
            return; // no record says so
        }
        Ruling ruling =
                Councils.rules().judge(CouncilRules.CSC_CHAIR, session, facts(worlds, terms, List.of(), complete));
        Set<String> outcomes = chairOutcomes(worlds, session, terms, complete);
        Set<Verdict> verdicts = new TreeSet<>();
        outcomes.forEach(outcome -> verdicts.add(Verdict.valueOf(outcome.replace("!", ""))));

        assertThat(ruling.verdict())
                .as("%s %s %s %s %s: %s", worlds, session, terms, complete, outcomes, ruling)
                .isEqualTo(verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.NOT_ESTABLISHED);
        assertThat(ruling.byException()).as(outcomes.toString()).isEqualTo(outcomes.equals(Set.of("COMPLIES!")));
    }

    private static Set<String> chairOutcomes(
            SmallWorlds worlds, Session session, List<Chairmanship> terms, int complete) {
        Country chair = session.chair().orElseThrow();
        Set<String> outcomes = new TreeSet<>();
        for (int day : SmallWorlds.possible(session.date())) {
            for (List<OnDay> exact : ways(terms, day)) {
                Set<Country> holders = new TreeSet<>();
                exact.stream().filter(OnDay::held).forEach(term -> holders.add(term.country()));
                if (holders.size() > 1) {
                    continue; // two states do not hold the chair at a time
                }
                for (int chairs : worlds.memberships(chair)) {
                    Set<Integer> hosts = session.host()
                            .filter(host -> host != chair)
                            .map(worlds::memberships)
                            .orElse(Set.of(chairs));
                    for (int hosted : hosts) {
                        outcomes.add(inOneWorld(
                                session, exact, isBit(chairs, day), isBit(hosted, day), isComplete(day, complete)));
                    }
                }
            }
        }
        return outcomes;
    }

    private static boolean isBit(int bits, int day) {
        return (bits >> day) % 2 == 1;
    }

    /** The rule as the documents say it. */
    private static String inOneWorld(
            Session session, List<OnDay> terms, boolean chairIsMember, boolean hostIsMember, boolean complete) {
        Country chair = session.chair().orElseThrow();
        if (!chairIsMember) {
            return "VIOLATED";
        }
        for (OnDay term : terms) {
            if (term.held() && term.decided()) {
                return term.country() == chair ? "COMPLIES!" : "VIOLATED";
            }
        }
        boolean placed = session.venue() != Session.Venue.VIDEOCONFERENCE;
        if (placed && session.host().isEmpty()) {
            return "NOT_ESTABLISHED";
        }
        if (placed && hostIsMember) {
            return session.host().equals(session.chair()) ? "COMPLIES" : complete ? "VIOLATED" : "NOT_ESTABLISHED";
        }
        return terms.stream()
                .filter(OnDay::held)
                .map(term -> term.country() == chair ? "COMPLIES" : "VIOLATED")
                .findFirst()
                .orElse("NOT_ESTABLISHED");
    }

    private static List<List<OnDay>> ways(List<Chairmanship> terms, int day) {
        List<List<OnDay>> all = List.of(List.of());
        for (Chairmanship term : terms) {
            Set<OnDay> own = new LinkedHashSet<>();
            ways(term)
                    .forEach(way -> own.add(new OnDay(
                            way.country(),
                            way.holds(day),
                            way.decided().filter(decided -> decided <= day).isPresent())));
            List<List<OnDay>> longer = new ArrayList<>();
            for (OnDay way : own) {
                for (List<OnDay> before : all) {
                    List<OnDay> more = new ArrayList<>(before);
                    more.add(way);
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static Set<Exact> ways(Chairmanship term) {
        Set<Exact> ways = new LinkedHashSet<>();
        List<Optional<Integer>> decisions = new ArrayList<>();
        term.decidedOtherwise()
                .ifPresentOrElse(
                        date -> SmallWorlds.possible(date).forEach(day -> decisions.add(Optional.of(day))),
                        () -> decisions.add(Optional.empty()));
        for (int since : SmallWorlds.possible(term.since())) {
            List<Integer> ends = new ArrayList<>();
            term.until().ifPresentOrElse(date -> ends.addAll(SmallWorlds.possible(date)), () -> {
                for (int day = since; day <= SmallWorlds.DAYS; day++) {
                    ends.add(day);
                }
                ends.add(FAR);
            });
            for (int until : ends) {
                if (since <= until) {
                    decisions.forEach(decided -> ways.add(new Exact(term.country(), since, until, decided)));
                }
            }
        }
        return ways;
    }

    @Property(tries = 3000)
    void theHandoverIsJudgedAsInAllWorlds(
            @ForAll("term") Chairmanship term,
            @ForAll("dates") PartialDate one,
            @ForAll("dates") PartialDate other,
            @ForAll("few") int sessions,
            @ForAll("complete") int complete) {
        assertHandover(term, List.of(one, other).subList(0, sessions), complete);
    }

    /** Every term, one session and record in a few days. */
    @Example
    void theHandoverOfEverySmallWorld() {
        List<PartialDate> dates = new ArrayList<>();
        for (int first = 9; first < SmallWorlds.DAYS; first++) {
            for (int last = first; last < SmallWorlds.DAYS; last++) {
                dates.add(
                        first == last
                                ? SmallWorlds.day(first)
                                : PartialDate.between(SmallWorlds.day(first), SmallWorlds.day(last)));
            }
        }
        for (PartialDate since : dates) {
            for (PartialDate until : dates) {
                if (until.isBefore(since) != Certainty.YES) {
                    Chairmanship term = Chairmanship.builder()
                            .id("t")
                            .country(Country.AM)
                            .since(since)
                            .until(until)
                            .build();
                    for (PartialDate session : dates) {
                        assertHandover(term, List.of(session), 0);
                        assertHandover(term, List.of(session), 2);
                        assertHandover(term, List.of(session), SmallWorlds.DAYS);
                    }
                }
            }
        }
    }

    private static void assertHandover(Chairmanship term, List<PartialDate> held, int complete) {
        Ruling ruling = Councils.rules()
                .judge(
                        CouncilRules.PRACTICE_HANDOVER,
                        term,
                        facts(new SmallWorlds(Map.of()), List.of(term), held, complete));
        Set<Verdict> verdicts = new TreeSet<>();
        for (Exact way : ways(term)) {
            int[] days = new int[held.size()];
            place(way, held, days, 0, complete, verdicts);
        }
        assertThat(ruling.verdict())
                .as("%s %s %s: %s", term, held, complete, ruling)
                .isEqualTo(
                        verdicts.size() == 1 && term.until().isPresent()
                                ? verdicts.iterator().next()
                                : Verdict.NOT_ESTABLISHED);
    }

    private static void place(
            Exact way, List<PartialDate> held, int[] days, int next, int complete, Set<Verdict> verdicts) {
        if (next < held.size()) {
            for (int day : SmallWorlds.possible(held.get(next))) {
                days[next] = day;
                place(way, held, days, next + 1, complete, verdicts);
            }
            return;
        }
        for (int day : days) {
            if (way.holds(day)) {
                verdicts.add(Verdict.COMPLIES);
                return;
            }
        }
        for (int day = way.since() + 1; day <= way.until(); day++) {
            if (!isComplete(day, complete)) {
                verdicts.add(Verdict.COMPLIES); // by a session that is not recorded
            }
        }
        verdicts.add(Verdict.DEPARTS);
    }

    private static Session session(PartialDate date, boolean video, Optional<Country> host, Country chair) {
        return Session.builder()
                .id("s")
                .date(date)
                .kind(Session.Kind.REGULAR)
                .venue(video ? Session.Venue.VIDEOCONFERENCE : Session.Venue.IN_PERSON)
                .host(video ? Optional.empty() : host)
                .chair(chair)
                .build();
    }

    @Provide
    Arbitrary<Session> sessions() {
        Arbitrary<Country> country = Arbitraries.of(SmallWorlds.COUNTRIES);
        return Combinators.combine(SmallWorlds.dates(), Arbitraries.of(true, false), country.optional(), country)
                .as(ChairWorldsProperties::session);
    }

    @Provide
    Arbitrary<Chairmanship> term() {
        return Combinators.combine(
                        Arbitraries.of(SmallWorlds.COUNTRIES),
                        SmallWorlds.dates(),
                        SmallWorlds.dates().optional(0.8),
                        SmallWorlds.dates().optional(0.5))
                .as((country, since, until, decided) -> {
                    boolean turned = until.filter(end -> end.latest().isBefore(since.earliest()))
                            .isPresent();
                    return Chairmanship.builder()
                            .id("t")
                            .country(country)
                            .since(turned ? until.orElseThrow() : since)
                            .until(turned ? Optional.of(since) : until)
                            .decidedOtherwise(decided)
                            .build();
                });
    }

    @Provide
    Arbitrary<List<Chairmanship>> terms() {
        return term().list().ofMaxSize(2);
    }

    @Provide
    Arbitrary<Integer> complete() {
        return Arbitraries.of(0, 0, 5, SmallWorlds.DAYS);
    }

    @Provide
    Arbitrary<Integer> few() {
        return Arbitraries.of(0, 1, 2);
    }
}
