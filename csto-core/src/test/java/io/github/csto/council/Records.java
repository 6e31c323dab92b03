package io.github.csto.council;

import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.Dates;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary records of about two years in which a state joins, another leaves on a day that nobody knows, and rules begin and change; and
 * what such records become when they are told in another order, more precisely or more completely.
 */
public final class Records {
    /** The states that the records speak of. */
    public static final List<Country> COUNTRIES =
            List.of(Country.AM, Country.BY, Country.GE, Country.KZ, Country.RU, Country.UZ);

    private static final LocalDate FIRST = LocalDate.of(2011, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2013, 6, 30);

    private Records() {}

    /** For the members of {@link Councils#members}; some rules are amended within the two years, one begins on a vague day in them. */
    public static CouncilProcedure procedure() {
        List<RuleVersion> versions = new ArrayList<>();
        for (CouncilRule rule : Councils.rules().rules()) {
            if (rule != CouncilRule.PRACTICE_FORMATS) {
                versions.addAll(Councils.rules().versions(rule));
            }
        }
        versions.add(Councils.version(CouncilRule.PRACTICE_FORMATS, "[2012-01-20..2012-03]", 0));
        versions.add(Councils.version(CouncilRule.CSC_FREQUENCY, "2013-01-01", 1));
        versions.add(Councils.version(CouncilRule.CSC_EXTRAORDINARY, "2012-10", 3));
        versions.add(Councils.version(CouncilRule.CSC_UN_NOTICE, "[2012-06..2012-08]", 40));
        return CouncilProcedure.of(RuleBook.of(versions), Councils.members());
    }

    /** Any record. */
    public static Arbitrary<CouncilRecord> any() {
        Arbitrary<List<DateInterval>> periods = Arbitraries.of(
                        "2011", "2012", "2013", "2011/2013", "2012-01/2012-06", "2012-07/2013-06")
                .map(DateInterval::parse)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(
                        sessions().list().ofMaxSize(4),
                        decisions().list().ofMaxSize(3),
                        terms().list().ofMaxSize(3),
                        periods)
                .as(Records::record)
                .withoutEdgeCases();
    }

    private static CouncilRecord record(
            List<Session> sessions, List<Decision> decisions, List<Chairmanship> terms, List<DateInterval> periods) {
        CouncilRecord.Builder record = CouncilRecord.builder().completeFor(periods);
        for (int i = 0; i < sessions.size(); i++) {
            record.addSessions(
                    Session.builder().from(sessions.get(i)).id("s" + i).build());
        }
        for (int i = 0; i < decisions.size(); i++) {
            Decision.Builder decision =
                    Decision.builder().from(decisions.get(i)).id("d" + i);
            if (i > 0 && i <= sessions.size()) {
                decision.session("s" + (i - 1)).date(sessions.get(i - 1).date());
            }
            record.addDecisions(decision.build());
        }
        for (int i = 0; i < terms.size(); i++) {
            record.addChairmanships(
                    Chairmanship.builder().from(terms.get(i)).id("t" + i).build());
        }
        return record.build();
    }

    private static Arbitrary<PartialDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Dates.days(FIRST, LAST).map(PartialDate::of)),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                                "2012",
                                                "2012-02",
                                                "2012-05",
                                                "2012-07",
                                                "2012-10",
                                                "2012-12",
                                                "2013-01-01")
                                        .map(PartialDate::parse)),
                        Tuple.of(2, Dates.partialDates(FIRST, LAST)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Country> countries() {
        return Arbitraries.of(COUNTRIES);
    }

    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> thing) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, thing.map(Optional::of)), Tuple.of(1, Arbitraries.just(Optional.<T>empty())));
    }

    private static <T> Arbitrary<Listing<T>> listing(Arbitrary<T> thing, int most) {
        return Combinators.combine(thing.list().ofMaxSize(most), Arbitraries.of(true, false))
                .as(Listing::new);
    }

    private static Arbitrary<Session> sessions() {
        return Builders.withBuilder(Session::builder)
                .use(dates())
                .in(Session.Builder::date)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Session.Kind.REGULAR)),
                        Tuple.of(3, Arbitraries.just(Session.Kind.EXTRAORDINARY)),
                        Tuple.of(1, Arbitraries.of(Session.Kind.class))))
                .in(Session.Builder::kind)
                .use(Combinators.combine(Arbitraries.of(Session.Venue.class), maybe(countries()))
                        .as((venue, host) -> Map.entry(venue, host)))
                .in((session, held) -> session.venue(held.getKey())
                        .host(held.getKey() == Session.Venue.VIDEOCONFERENCE ? Optional.empty() : held.getValue()))
                .use(maybe(countries()))
                .in((session, chair) -> session.chair(chair))
                .use(maybe(countries()))
                .in((session, opener) -> session.openedBy(opener))
                .use(listing(Arbitraries.of(Session.Part.class), 2))
                .in(Session.Builder::parts)
                .use(attendance())
                .in(Session.Builder::attendance)
                .use(listing(Combinators.combine(countries(), dates()).as(Request::new), 3))
                .in(Session.Builder::requests)
                .use(Arbitraries.of(Certainty.class))
                .in(Session.Builder::hasOwnRulesOfProcedure)
                .build(session -> session.id("to be named").build());
    }

    private static Arbitrary<Listing<Representative>> attendance() {
        Arbitrary<Representative> seat = Combinators.combine(
                        countries(), maybe(Arbitraries.of(Office.class)), Arbitraries.of(Certainty.class))
                .as((country, office, empowered) -> Representative.builder()
                        .country(country)
                        .office(office)
                        .isEmpowered(empowered)
                        .build());
        return Combinators.combine(
                        seat.list().ofMaxSize(4).uniqueElements(Representative::country),
                        Arbitraries.of(true, false).list().ofSize(4),
                        Arbitraries.of(true, false))
                .as((seats, spoke, complete) -> {
                    List<Representative> turns = new ArrayList<>();
                    for (int i = 0; i < seats.size(); i++) {
                        Representative.Builder turn = Representative.builder().from(seats.get(i));
                        turns.add(spoke.get(i) ? turn.speaker(i + 1).build() : turn.build());
                    }
                    return new Listing<>(turns, complete);
                });
    }

    private static Arbitrary<Decision> decisions() {
        Arbitrary<Map<Country, BigDecimal>> shares = Arbitraries.maps(
                        countries(), Arbitraries.of(new BigDecimal("3.00"), new BigDecimal("3.01")))
                .ofMinSize(0)
                .ofMaxSize(5)
                .map(map -> new EnumMap<>(map.isEmpty() ? new EnumMap<>(Country.class) : map));
        Arbitrary<Map<Country, BigDecimal>> fair = Arbitraries.just(CouncilProcedure.shares(
                new BigDecimal("10.00"), List.of(Country.AM, Country.BY, Country.KZ, Country.RU)));
        return Builders.withBuilder(Decision::builder)
                .use(dates())
                .in(Decision.Builder::date)
                .use(maybe(Arbitraries.of(Session.Part.class)))
                .in((decision, part) -> decision.part(part))
                .use(listing(Arbitraries.of(Power.CONSULTATIONS, Power.PEACE_MEASURES, Power.PEACE_MEASURES), 2))
                .in(Decision.Builder::powers)
                .use(listing(
                        Combinators.combine(countries(), Arbitraries.of(Objection.To.class))
                                .as(Objection::new),
                        3))
                .in(Decision.Builder::objections)
                .use(listing(dates(), 2))
                .in(Decision.Builder::unitedNationsNotices)
                .use(maybe(Arbitraries.of(Decision.Body.class)))
                .in((decision, body) -> decision.body(body))
                .use(Arbitraries.oneOf(Arbitraries.just(Map.<Country, BigDecimal>of()), shares, fair))
                .in((decision, told) -> decision.shares(told))
                .build(decision ->
                        decision.id("to be named").subject("Something").build());
    }

    private static Arbitrary<Chairmanship> terms() {
        return Combinators.combine(countries(), dates(), maybe(dates()), maybe(dates()), Arbitraries.of(true, false))
                .as((country, since, until, decided, otherwise) -> {
                    boolean turned = until.filter(end -> end.latest().isBefore(since.earliest()))
                            .isPresent();
                    return Chairmanship.builder()
                            .id("to be named")
                            .country(country)
                            .since(turned ? until.orElseThrow() : since)
                            .until(turned ? Optional.of(since) : until)
                            .decidedOtherwise(otherwise ? decided : Optional.empty())
                            .build();
                });
    }

    /** The same record told in another order. */
    public static CouncilRecord shuffled(CouncilRecord record, Random random) {
        List<Session> sessions = new ArrayList<>();
        record.sessions()
                .forEach(session -> sessions.add(Session.builder()
                        .from(session)
                        .attendance(shuffled(session.attendance(), random))
                        .build()));
        return CouncilRecord.builder()
                .sessions(shuffled(sessions, random))
                .decisions(shuffled(record.decisions(), random))
                .chairmanships(shuffled(record.chairmanships(), random))
                .completeFor(shuffled(record.completeFor(), random))
                .build();
    }

    /** The same record, with the things within each cell told in another order. */
    public static CouncilRecord shuffledCells(CouncilRecord record, Random random) {
        CouncilRecord.Builder other =
                CouncilRecord.builder().from(record).sessions(List.of()).decisions(List.of());
        record.sessions()
                .forEach(session -> other.addSessions(Session.builder()
                        .from(session)
                        .requests(shuffled(session.requests(), random))
                        .parts(shuffled(session.parts(), random))
                        .build()));
        record.decisions()
                .forEach(decision -> other.addDecisions(Decision.builder()
                        .from(decision)
                        .objections(shuffled(decision.objections(), random))
                        .powers(shuffled(decision.powers(), random))
                        .unitedNationsNotices(shuffled(decision.unitedNationsNotices(), random))
                        .build()));
        return other.build();
    }

    private static <T> Listing<T> shuffled(Listing<T> listing, Random random) {
        return new Listing<>(shuffled(listing.items(), random), listing.complete());
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        List<T> other = new ArrayList<>(things);
        Collections.shuffle(other, random);
        return other;
    }

    /** The records that a record becomes when one of its dates is replaced by one that lies in it; itself if it has none. */
    public static Arbitrary<CouncilRecord> refinements(CouncilRecord record) {
        List<Arbitrary<Optional<CouncilRecord>>> all = new ArrayList<>();
        sites(
                record,
                (date, with) -> all.add(Dates.refinements(date).map(finer -> {
                    try {
                        return Optional.of(with.apply(finer));
                    } catch (IllegalArgumentException impossible) {
                        return Optional.empty();
                    }
                })));
        return all.isEmpty()
                ? Arbitraries.just(record)
                : Arbitraries.oneOf(all).map(finer -> finer.orElse(record)).withoutEdgeCases();
    }

    /** Every date of a record, with how the record is told with another in its place. */
    private static void sites(
            CouncilRecord record, BiConsumer<PartialDate, Function<PartialDate, CouncilRecord>> site) {
        for (Session session : record.sessions()) {
            site.accept(
                    session.date(),
                    date -> with(
                            record,
                            session,
                            Session.builder().from(session).date(date).build()));
            for (int i = 0; i < session.requests().items().size(); i++) {
                int place = i;
                Request request = session.requests().items().get(i);
                site.accept(request.date(), date -> {
                    List<Request> requests = new ArrayList<>(session.requests().items());
                    requests.set(place, new Request(request.country(), date));
                    return with(
                            record,
                            session,
                            Session.builder()
                                    .from(session)
                                    .requests(new Listing<>(
                                            requests, session.requests().complete()))
                                    .build());
                });
            }
        }
        for (Decision decision : record.decisions()) {
            site.accept(
                    decision.date(),
                    date -> with(
                            record,
                            decision,
                            Decision.builder().from(decision).date(date).build()));
            for (int i = 0; i < decision.unitedNationsNotices().items().size(); i++) {
                int place = i;
                site.accept(decision.unitedNationsNotices().items().get(i), date -> {
                    List<PartialDate> notices =
                            new ArrayList<>(decision.unitedNationsNotices().items());
                    notices.set(place, date);
                    return with(
                            record,
                            decision,
                            Decision.builder()
                                    .from(decision)
                                    .unitedNationsNotices(new Listing<>(
                                            notices,
                                            decision.unitedNationsNotices().complete()))
                                    .build());
                });
            }
        }
        for (Chairmanship term : record.chairmanships()) {
            site.accept(
                    term.since(),
                    date -> with(
                            record,
                            term,
                            Chairmanship.builder().from(term).since(date).build()));
            term.until()
                    .ifPresent(until -> site.accept(
                            until,
                            date -> with(
                                    record,
                                    term,
                                    Chairmanship.builder()
                                            .from(term)
                                            .until(date)
                                            .build())));
        }
    }

    /** Every record that is told more completely than this one in one respect. */
    public static List<CouncilRecord> moreComplete(CouncilRecord record) {
        List<CouncilRecord> all = new ArrayList<>();
        for (String period : List.of("2011/2013", "2012", "2012-01/2012-06", "2013")) {
            all.add(CouncilRecord.builder()
                    .from(record)
                    .addCompleteFor(DateInterval.parse(period))
                    .build());
        }
        for (Session session : record.sessions()) {
            all.add(with(
                    record,
                    session,
                    Session.builder().from(session).parts(all(session.parts())).build()));
            all.add(with(
                    record,
                    session,
                    Session.builder()
                            .from(session)
                            .requests(all(session.requests()))
                            .build()));
            all.add(with(
                    record,
                    session,
                    Session.builder()
                            .from(session)
                            .attendance(all(session.attendance()))
                            .build()));
        }
        for (Decision decision : record.decisions()) {
            all.add(with(
                    record,
                    decision,
                    Decision.builder()
                            .from(decision)
                            .powers(all(decision.powers()))
                            .build()));
            all.add(with(
                    record,
                    decision,
                    Decision.builder()
                            .from(decision)
                            .objections(all(decision.objections()))
                            .build()));
            all.add(with(
                    record,
                    decision,
                    Decision.builder()
                            .from(decision)
                            .unitedNationsNotices(all(decision.unitedNationsNotices()))
                            .build()));
        }
        return all;
    }

    private static <T> Listing<T> all(Listing<T> listing) {
        return Listing.all(listing.items());
    }

    private static CouncilRecord with(CouncilRecord record, Session old, Session other) {
        return CouncilRecord.builder()
                .from(record)
                .sessions(replaced(record.sessions(), old, other))
                .build();
    }

    private static CouncilRecord with(CouncilRecord record, Decision old, Decision other) {
        return CouncilRecord.builder()
                .from(record)
                .decisions(replaced(record.decisions(), old, other))
                .build();
    }

    private static CouncilRecord with(CouncilRecord record, Chairmanship old, Chairmanship other) {
        return CouncilRecord.builder()
                .from(record)
                .chairmanships(replaced(record.chairmanships(), old, other))
                .build();
    }

    private static <T> List<T> replaced(List<T> things, T old, T other) {
        List<T> all = new ArrayList<>(things);
        all.set(all.indexOf(old), other);
        return all;
    }
}
