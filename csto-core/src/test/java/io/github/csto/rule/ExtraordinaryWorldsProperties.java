package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Extraordinary sessions under every kind of openness at once: days of the session, of its requests and of memberships that are not exactly known,
 * requests that the record does not name, and versions that ask for other numbers of states.
 */
class ExtraordinaryWorldsProperties extends InSmallWorlds {
    private static final List<Country> STATES = List.of(Country.AM, Country.BY, Country.KZ, Country.UA);

    @Property(tries = 4000)
    void anExtraordinarySessionIsJudgedAsInAllWorlds(
            @ForAll("worlds") SmallWorlds worlds,
            @ForAll("requests") Reported<Request> requests,
            @ForAll("dates") PartialDate held,
            @ForAll("editions") Editions editions) {
        check(asked(worlds, editions), worlds, requests, held, editions);
    }

    /** Two states, each of which joins, stays out, or comes and goes, and every two requests of four days. */
    @Example
    void everySmallCaseHasTheVerdictOfEveryWorld() {
        List<List<PartialDate>> lives = List.of(
                List.of(),
                List.of(SmallWorlds.day(0)),
                List.of(Editions.range(4, 5)),
                List.of(SmallWorlds.day(0), Editions.range(4, 6)),
                List.of(SmallWorlds.day(0), Editions.range(4, 5), Editions.range(5, 6)));
        List<Request> all = new ArrayList<>();
        for (Country country : List.of(Country.AM, Country.BY)) {
            for (PartialDate date : Editions.ranges(3, 5)) {
                all.add(new Request(country, date));
            }
        }
        List<List<Request>> lists = upToTwo(all);
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (List<PartialDate> am : lives) {
            for (List<PartialDate> by : lives) {
                SmallWorlds worlds = new SmallWorlds(Map.of(Country.AM, am, Country.BY, by));
                for (Editions editions : Editions.few()) {
                    Procedure asked = asked(worlds, editions);
                    for (PartialDate held : List.of(SmallWorlds.day(5), Editions.range(3, 5), Editions.range(6, 7))) {
                        for (boolean complete : new boolean[] {true, false}) {
                            for (List<Request> items : lists) {
                                seen.add(check(asked, worlds, new Reported<>(items, complete), held, editions));
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIES, Verdict.VIOLATED, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    private static List<List<Request>> upToTwo(List<Request> all) {
        List<List<Request>> lists = new ArrayList<>(List.of(List.of()));
        for (int first = 0; first < all.size(); first++) {
            lists.add(List.of(all.get(first)));
            for (int second = first + 1; second < all.size(); second++) {
                lists.add(List.of(all.get(first), all.get(second)));
            }
        }
        return lists;
    }

    private static Procedure asked(SmallWorlds worlds, Editions editions) {
        return Procedure.of(editions.book(CouncilRules.CSC_EXTRAORDINARY), worlds.history());
    }

    private static Verdict check(
            Procedure asked, SmallWorlds worlds, Reported<Request> requests, PartialDate held, Editions editions) {
        Ruling ruling = asked.extraordinarySession(requests, held);
        Editions.assertAsInAllWorlds(
                ruling, verdicts(worlds, requests, held, editions), worlds, requests, held, editions);
        return ruling.verdict();
    }

    /** The verdict in every world. */
    static Set<Verdict> verdicts(SmallWorlds worlds, Reported<Request> requests, PartialDate held, Editions editions) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(held)) {
            Set<Integer> counts = counts(worlds, requests, day);
            verdicts.addAll(editions.verdicts(day, needed -> {
                Set<Verdict> found = EnumSet.noneOf(Verdict.class);
                counts.forEach(count -> found.add(count >= needed ? Verdict.COMPLIES : Verdict.VIOLATED));
                return found;
            }));
        }
        return verdicts;
    }

    /** How many states can have asked by a day. */
    private static Set<Integer> counts(SmallWorlds worlds, Reported<Request> requests, int held) {
        Set<Integer> counts = new TreeSet<>(Set.of(0));
        for (Country country : STATES) {
            Set<Boolean> asked = outcomes(worlds, country, requests, held);
            Set<Integer> more = new TreeSet<>();
            counts.forEach(count -> asked.forEach(one -> more.add(one ? count + 1 : count)));
            counts = more;
        }
        return counts;
    }

    /** Whether a state counts, for each of its memberships, each choice of days, and one request more that is not recorded. */
    private static Set<Boolean> outcomes(SmallWorlds worlds, Country country, Reported<Request> requests, int held) {
        List<List<Integer>> days = new ArrayList<>();
        for (Request request : requests.items()) {
            if (request.country() == country) {
                days.add(SmallWorlds.possible(request.date()));
            }
        }
        Set<Boolean> asked = new TreeSet<>();
        for (int member : worlds.memberships(country)) {
            choose(days, 0, false, member, held, asked);
            if (!requests.complete() && (member & ((1 << (held + 1)) - 1)) != 0) {
                asked.add(true);
            }
        }
        return asked;
    }

    private static void choose(
            List<List<Integer>> days, int next, boolean counts, int member, int held, Set<Boolean> asked) {
        if (next == days.size()) {
            asked.add(counts);
            return;
        }
        for (int day : days.get(next)) {
            choose(days, next + 1, counts || (day <= held && (member >> day & 1) == 1), member, held, asked);
        }
    }

    @Example
    void whereTooFewStatesCanHaveAskedItIsSaidHowManyThereWere() {
        Ruling ruling = asked(new SmallWorlds(Map.of(Country.AM, List.of(SmallWorlds.day(0)))), Editions.always(2))
                .extraordinarySession(Reported.unknown(), SmallWorlds.day(5));

        assertThat(ruling.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(ruling.reasons(Locale.ENGLISH))
                .containsExactly(
                        "Requests from members: 0; at least 2 are needed",
                        "Whether others requested it too is not recorded",
                        "States that can have been members by then: 1");
    }

    /** What is judged is a session that is extraordinary; of any other, and of any other meeting, it is not asked who requested it. */
    @Example
    void ofNoOtherMeetingIsItAskedWhoRequestedIt() {
        Map<Session.Kind, Verdict> found = new HashMap<>();
        for (Session.Kind kind : Session.Kind.values()) {
            Session session = Councils.session("s", "2020-06-15")
                    .kind(kind)
                    .requests(Reported.none())
                    .build();
            found.put(
                    kind,
                    Councils.rules()
                            .judge(CouncilRules.CSC_EXTRAORDINARY, session, Facts.of(Councils.members()))
                            .verdict());
        }

        assertThat(found)
                .isEqualTo(Map.of(
                        Session.Kind.EXTRAORDINARY, Verdict.VIOLATED,
                        Session.Kind.REGULAR, Verdict.NOT_APPLICABLE,
                        Session.Kind.INFORMAL, Verdict.NOT_APPLICABLE,
                        Session.Kind.JOINT_MINISTERIAL, Verdict.NOT_APPLICABLE));
    }

    @Provide
    Arbitrary<Reported<Request>> requests() {
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of(STATES), SmallWorlds.dates())
                                .as(Request::new)
                                .list()
                                .ofMaxSize(4),
                        Arbitraries.of(true, false))
                .as(Reported::new)
                .withoutEdgeCases();
    }
}
