package io.github.csto.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Body;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Powers, bodies, parts of a session, and its host: everything that a record can tell of them, against every way in which that can have been. */
class SingleStepsWorldsProperties extends InSmallWorlds {
    private static final List<Optional<Country>> TOLD =
            List.of(Optional.empty(), Optional.of(Country.AM), Optional.of(Country.BY), Optional.of(Country.KZ));
    private static final List<Country> STATES = List.of(Country.AM, Country.BY, Country.KZ, Country.UA);
    private static final Facts NOTHING = Facts.of(MembershipHistory.of(List.of()));

    /** A decision, perhaps at a session; it is judged by the version of a day that can be that of both. */
    private static Verdict check(
            Rule<Decision> rule,
            Decision decision,
            Optional<PartialDate> held,
            Editions editions,
            Function<Decision, Set<Verdict>> exact) {
        CouncilRecord.Builder record = CouncilRecord.builder();
        held.ifPresent(date -> record.addSessions(
                Session.builder().id("s").date(date).kind(Session.Kind.REGULAR).build()));
        Decision at = Decision.builder()
                .from(decision)
                .session(held.map(date -> "s"))
                .isAtSession(held.isPresent() ? Certainty.YES : Certainty.UNDETERMINED)
                .build();
        Ruling ruling = editions.book(rule).judge(rule, at, NOTHING.with(record.build()));
        Set<Integer> days = new HashSet<>(SmallWorlds.possible(decision.date()));
        held.ifPresent(date -> days.retainAll(SmallWorlds.possible(date)));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : days) {
            verdicts.addAll(editions.verdicts(day, number -> exact.apply(decision)));
        }
        Editions.assertAsInAllWorlds(ruling, verdicts, at, held, editions);
        return ruling.verdict();
    }

    private static Verdict check(
            Rule<Session> rule, Session session, Editions editions, Function<Session, Set<Verdict>> exact) {
        Ruling ruling = editions.book(rule).judge(rule, session, NOTHING);
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (int day : SmallWorlds.possible(session.date())) {
            verdicts.addAll(editions.verdicts(day, number -> exact.apply(session)));
        }
        Editions.assertAsInAllWorlds(ruling, verdicts, session, editions);
        return ruling.verdict();
    }

    // Powers: a list that is not said to be exhaustive

    /** A power that the decision relies on is enough, and one that the record does not name may be the one. */
    private static Set<Verdict> powers(Decision decision) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (List<Power> more : Councils.subsets(List.of(Power.ASSISTANCE, Power.CONSULTATIONS))) {
            if (more.isEmpty() || !decision.powers().complete()) {
                boolean any = !more.isEmpty() || !decision.powers().items().isEmpty();
                verdicts.add(any ? Verdict.COMPLIES : Verdict.NOT_ESTABLISHED);
            }
        }
        return verdicts;
    }

    @Example
    void everyListOfPowersHasTheVerdictOfEveryWorld() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (List<Power> powers :
                Councils.subsets(List.of(Power.ASSISTANCE, Power.CONSULTATIONS, Power.PEACE_MEASURES))) {
            for (boolean complete : new boolean[] {true, false}) {
                seen.addAll(onEveryDate(
                        CouncilRules.CSC_COMPETENCE,
                        decision().powers(new Reported<>(powers, complete)),
                        SingleStepsWorldsProperties::powers));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.COMPLIES, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    // Bodies: a permission

    /** What a body that nobody describes can have been: each of those that are described. */
    private static Set<Verdict> bodies(Decision decision) {
        List<Body> possible = decision.body()
                .map(body -> body == Body.BODY_FOR_AN_UNKNOWN_PURPOSE
                        ? List.of(
                                Body.SPECIAL_COMMISSION,
                                Body.WORKING_BODY,
                                Body.COMMISSION_WITHOUT_MATTER,
                                Body.WORKING_BODY_FOR_ANOTHER_PURPOSE)
                        : List.of(body))
                .orElse(List.of(Body.values()));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Body body : possible) {
            verdicts.add(
                    switch (body) {
                        case NONE -> Verdict.NOT_APPLICABLE;
                        case SPECIAL_COMMISSION, WORKING_BODY -> Verdict.COMPLIES;
                        default -> Verdict.NOT_ESTABLISHED; // it is not permitted, and not forbidden
                    });
        }
        return verdicts;
    }

    @Example
    void everyBodyHasTheVerdictOfEveryWorldAndNoneIsForbidden() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        List<Optional<Body>> told = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Body.values()).map(Optional::of).forEach(told::add);
        for (Optional<Body> body : told) {
            seen.addAll(
                    onEveryDate(CouncilRules.CSC_BODIES, decision().body(body), SingleStepsWorldsProperties::bodies));
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.COMPLIES, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    private static Decision.Builder decision() {
        return Decision.builder().id("d").subject("Something");
    }

    /** On every date of some days, at a session of every date that has a day in common, and at none. */
    private static Set<Verdict> onEveryDate(
            Rule<Decision> rule, Decision.Builder told, Function<Decision, Set<Verdict>> exact) {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        List<Optional<PartialDate>> sessions = new ArrayList<>(List.of(Optional.empty()));
        Editions.ranges(4, 6).forEach(date -> sessions.add(Optional.of(date)));
        for (Editions editions : Editions.few()) {
            for (PartialDate date : Editions.ranges(3, 6)) {
                for (Optional<PartialDate> held : sessions) {
                    Set<Integer> common = new HashSet<>(SmallWorlds.possible(date));
                    held.ifPresent(on -> common.retainAll(SmallWorlds.possible(on)));
                    if (!common.isEmpty()) {
                        seen.add(check(rule, told.date(date).build(), held, editions, exact));
                    }
                }
            }
        }
        return seen;
    }

    @Property(tries = 2000)
    void aDecisionIsJudgedByTheVersionsOfTheDaysOnWhichItCanHaveBeenTaken(
            @ForAll("powersTold") Reported<Power> powers,
            @ForAll Body body,
            @ForAll("dates") PartialDate date,
            @ForAll("dates") PartialDate session,
            @ForAll("editions") Editions editions) {
        Decision decision = decision().powers(powers).body(body).date(date).build();
        Set<Integer> common = new HashSet<>(SmallWorlds.possible(date));
        common.retainAll(SmallWorlds.possible(session));
        Optional<PartialDate> held = common.isEmpty() ? Optional.empty() : Optional.of(session);

        check(CouncilRules.CSC_COMPETENCE, decision, held, editions, SingleStepsWorldsProperties::powers);
        check(CouncilRules.CSC_BODIES, decision, held, editions, SingleStepsWorldsProperties::bodies);
    }

    // Parts of a session

    private static boolean isOfTheCouncil(Session session) {
        return session.kind() == Session.Kind.REGULAR || session.kind() == Session.Kind.EXTRAORDINARY;
    }

    private static Set<Verdict> parts(Session session) {
        if (!isOfTheCouncil(session)) {
            return Set.of(Verdict.NOT_APPLICABLE);
        }
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (List<Session.Part> more : Councils.subsets(List.of(Session.Part.LIMITED, Session.Part.PLENARY))) {
            if (more.isEmpty() || !session.parts().complete()) {
                Set<Session.Part> all = EnumSet.noneOf(Session.Part.class);
                all.addAll(session.parts().items());
                all.addAll(more);
                verdicts.add(all.size() == 2 ? Verdict.COMPLIES : Verdict.DEPARTS);
            }
        }
        return verdicts;
    }

    @Example
    void everyListOfPartsHasTheVerdictOfEveryWorld() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Session.Kind kind : Session.Kind.values()) {
            for (List<Session.Part> parts : Councils.subsets(List.of(Session.Part.PLENARY, Session.Part.LIMITED))) {
                for (boolean complete : new boolean[] {true, false}) {
                    for (Editions editions : Editions.few()) {
                        for (PartialDate date : Editions.ranges(3, 6)) {
                            Session session = Councils.session("s", date.toString())
                                    .kind(kind)
                                    .parts(new Reported<>(parts, complete))
                                    .build();
                            seen.add(check(
                                    CouncilRules.PRACTICE_FORMATS,
                                    session,
                                    editions,
                                    SingleStepsWorldsProperties::parts));
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Verdict.COMPLIES, Verdict.DEPARTS, Verdict.NOT_ESTABLISHED, Verdict.NOT_APPLICABLE);
    }

    // The host

    /** Whoever can have been the host, presided and opened, at a place or by video. */
    private static Set<Verdict> hosts(Session session) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        boolean mayBeVideo = session.venue() == Session.Venue.VIDEOCONFERENCE
                || (session.venue() == Session.Venue.UNKNOWN && session.host().isEmpty());
        if (mayBeVideo || !isOfTheCouncil(session)) {
            verdicts.add(Verdict.NOT_APPLICABLE);
        }
        if (session.venue() == Session.Venue.VIDEOCONFERENCE || !isOfTheCouncil(session)) {
            return verdicts;
        }
        for (Country host : session.host().map(List::of).orElse(STATES)) {
            for (Country chair : session.chair().map(List::of).orElse(STATES)) {
                for (Country opener : session.openedBy().map(List::of).orElse(STATES)) {
                    verdicts.add(host == chair && host == opener ? Verdict.COMPLIES : Verdict.DEPARTS);
                }
            }
        }
        return verdicts;
    }

    @Example
    void everyHostChairAndOpenerHaveTheVerdictOfEveryWorld() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (Session.Kind kind : Session.Kind.values()) {
            for (Session.Venue venue : Session.Venue.values()) {
                for (Optional<Country> host : venue == Session.Venue.VIDEOCONFERENCE ? TOLD.subList(0, 1) : TOLD) {
                    for (Optional<Country> chair : TOLD) {
                        for (Optional<Country> opener : TOLD) {
                            for (Editions editions : Editions.few()) {
                                for (PartialDate date : Editions.ranges(4, 6)) {
                                    Session session = Councils.session("s", date.toString())
                                            .kind(kind)
                                            .venue(venue)
                                            .host(host)
                                            .chair(chair)
                                            .openedBy(opener)
                                            .build();
                                    seen.add(check(
                                            CouncilRules.PRACTICE_HOST,
                                            session,
                                            editions,
                                            SingleStepsWorldsProperties::hosts));
                                }
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

    @Property(tries = 2000)
    void aSessionIsJudgedByTheVersionsOfItsDays(
            @ForAll Session.Kind kind,
            @ForAll("partsTold") Reported<Session.Part> parts,
            @ForAll("state") Optional<Country> host,
            @ForAll("state") Optional<Country> chair,
            @ForAll("state") Optional<Country> opener,
            @ForAll("venues") Session.Venue venue,
            @ForAll("dates") PartialDate date,
            @ForAll("editions") Editions editions) {
        Session session = Session.builder()
                .id("s")
                .date(date)
                .kind(kind)
                .venue(venue)
                .parts(parts)
                .host(venue == Session.Venue.VIDEOCONFERENCE ? Optional.empty() : host)
                .chair(chair)
                .openedBy(opener)
                .build();

        check(CouncilRules.PRACTICE_HOST, session, editions, SingleStepsWorldsProperties::hosts);
        check(CouncilRules.PRACTICE_FORMATS, session, editions, SingleStepsWorldsProperties::parts);
    }

    @Example
    void ofTwoStatesThatPresidedAndOpenedOneWasNotTheHost() {
        Session session = Councils.session("s", "2020-06-15")
                .venue(Session.Venue.IN_PERSON)
                .chair(Country.AM)
                .openedBy(Country.BY)
                .build();

        assertThat(Councils.procedure().hostPresides(session).reasons(Locale.ENGLISH))
                .containsExactly(
                        "Who was the host is not recorded",
                        "Armenia (AM) presided, and Belarus (BY) opened the session: one of them was not the host");
    }

    @Provide
    Arbitrary<Reported<Power>> powersTold() {
        return Combinators.combine(Arbitraries.of(Power.values()).list().ofMaxSize(2), Arbitraries.of(true, false))
                .as(Reported::new);
    }

    @Provide
    Arbitrary<Reported<Session.Part>> partsTold() {
        return Combinators.combine(
                        Arbitraries.of(Session.Part.values())
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        Arbitraries.of(true, false))
                .as(Reported::new);
    }

    @Provide
    Arbitrary<Optional<Country>> state() {
        return Arbitraries.of(TOLD);
    }

    @Provide
    Arbitrary<Session.Venue> venues() {
        return Arbitraries.of(Session.Venue.values());
    }
}
