package io.github.csto.testing.jqwik;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Decision.Objection;
import io.github.csto.council.Decision.Power;
import io.github.csto.council.Reported;
import io.github.csto.council.Representative;
import io.github.csto.council.Representative.Office;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.rule.CouncilRules;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary records of a Council's work: sessions, decisions, chairmanships and the periods for which they are complete, written in every
 * fullness from all to nothing. They are consistent in themselves, as {@link CouncilRecord} demands, and rarely in order by the rules.
 */
public final class CouncilRecords {
    /** The states that records speak of where none are chosen. */
    public static final List<Country> COUNTRIES =
            List.of(Country.AM, Country.BY, Country.GE, Country.KZ, Country.RU, Country.UZ);

    /** The period that records tell of where none is chosen. */
    public static final DateInterval PERIOD = DateInterval.parse("2020/2021");

    private final List<Country> countries;
    private final LocalDate first;
    private final LocalDate last;

    private CouncilRecords(Collection<Country> countries, DateInterval period) {
        this.countries = countries.stream().distinct().toList();
        this.first = period.start();
        this.last = period.end();
    }

    /**
     * Generates records of {@link #COUNTRIES} in {@link #PERIOD}.
     *
     * @return the records
     */
    public static Arbitrary<CouncilRecord> records() {
        return records(COUNTRIES, PERIOD);
    }

    /**
     * Generates records of some states in a period.
     *
     * @param countries the states; at least one
     * @param period the period; every date lies in it
     * @return records of up to four sessions, three decisions and three chairmanships, the empty one among them
     */
    public static Arbitrary<CouncilRecord> records(Collection<Country> countries, DateInterval period) {
        return new CouncilRecords(countries, period).any();
    }

    /**
     * Generates lone sessions of {@link #COUNTRIES} in {@link #PERIOD}, called {@code session}.
     *
     * @return the sessions and other meetings
     */
    public static Arbitrary<Session> sessions() {
        return sessions(COUNTRIES, PERIOD);
    }

    /**
     * Generates lone sessions of some states in a period, called {@code session}.
     *
     * @param countries the states; at least one
     * @param period the period; every date lies in it
     * @return the sessions and other meetings
     */
    public static Arbitrary<Session> sessions(Collection<Country> countries, DateInterval period) {
        return new CouncilRecords(countries, period).session();
    }

    /**
     * Generates lone decisions of {@link #COUNTRIES} in {@link #PERIOD}, called {@code decision}, that name no session.
     *
     * @return the decisions
     */
    public static Arbitrary<Decision> decisions() {
        return decisions(COUNTRIES, PERIOD);
    }

    /**
     * Generates lone decisions of some states in a period, called {@code decision}, that name no session.
     *
     * @param countries the states; at least one
     * @param period the period; every date lies in it
     * @return the decisions
     */
    public static Arbitrary<Decision> decisions(Collection<Country> countries, DateInterval period) {
        return new CouncilRecords(countries, period).decision();
    }

    /**
     * Generates lone terms in the chair of {@link #COUNTRIES} in {@link #PERIOD}, called {@code term}.
     *
     * @return the terms
     */
    public static Arbitrary<Chairmanship> chairmanships() {
        return chairmanships(COUNTRIES, PERIOD);
    }

    /**
     * Generates lone terms in the chair of some states in a period, called {@code term}.
     *
     * @param countries the states; at least one
     * @param period the period; every date lies in it
     * @return the terms
     */
    public static Arbitrary<Chairmanship> chairmanships(Collection<Country> countries, DateInterval period) {
        return new CouncilRecords(countries, period).term();
    }

    private Arbitrary<CouncilRecord> any() {
        return Combinators.combine(
                        session().list().ofMaxSize(4),
                        decision().list().ofMaxSize(3),
                        term().list().ofMaxSize(3),
                        completePeriods().list().ofMaxSize(2))
                .as(CouncilRecords::record)
                .withoutEdgeCases();
    }

    /** Whole years, all of them together, and halves of one. */
    private Arbitrary<DateInterval> completePeriods() {
        int since = first.getYear();
        int until = last.getYear();
        Arbitrary<DateInterval> years = Arbitraries.integers()
                .between(since, until)
                .map(year -> DateInterval.from(PartialDate.of(Year.of(year))));
        DateInterval all = DateInterval.of(
                Year.of(since).atDay(1), Year.of(until).atMonth(12).atEndOfMonth());
        Arbitrary<DateInterval> halves = Dates.days(first, last)
                .map(YearMonth::from)
                .map(month -> DateInterval.of(
                        month.atDay(1),
                        (month.getMonthValue() > 7 ? YearMonth.of(month.getYear(), 12) : month.plusMonths(5))
                                .atEndOfMonth()));
        return Arbitraries.oneOf(years, Arbitraries.just(all), halves);
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
                decision.session("s" + (i - 1))
                        .isAtSession(Certainty.YES)
                        .date(sessions.get(i - 1).date());
            }
            record.addDecisions(decision.build());
        }
        List<Chairmanship> chairs = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            chairs.add(Chairmanship.builder().from(terms.get(i)).id("t" + i).build());
        }
        chairs.removeAll(Chairmanship.contradictions(chairs).keySet());
        record.chairmanships(chairs);
        return record.build();
    }

    private Arbitrary<PartialDate> dates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, Dates.days(first, last).map(PartialDate::of)),
                        Tuple.of(4, Dates.partialDates(first, last)))
                .withoutEdgeCases();
    }

    private Arbitrary<Country> countries() {
        return Arbitraries.of(countries);
    }

    private static Arbitrary<Certainty> certainties() {
        return Arbitraries.of(Certainty.UNDETERMINED, Certainty.NO, Certainty.YES);
    }

    /** What is shrunk ends at nothing, at what is not known, so that a small record tells what matters. */
    private static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> thing) {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Optional.<T>empty())), Tuple.of(3, thing.map(Optional::of)));
    }

    private static <T> Arbitrary<Reported<T>> listing(Arbitrary<T> thing, int most) {
        return Combinators.combine(thing.list().ofMaxSize(most), Arbitraries.of(false, true))
                .as(Reported::new);
    }

    private Arbitrary<Session> session() {
        return Builders.withBuilder(Session::builder)
                .use(dates())
                .in(Session.Builder::date)
                .use(Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Session.Kind.REGULAR)),
                        Tuple.of(3, Arbitraries.just(Session.Kind.EXTRAORDINARY)),
                        Tuple.of(1, Arbitraries.of(Session.Kind.class))))
                .in(Session.Builder::kind)
                .use(Combinators.combine(
                                Arbitraries.of(
                                        Session.Venue.UNKNOWN, Session.Venue.IN_PERSON, Session.Venue.VIDEOCONFERENCE),
                                maybe(countries()))
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
                .use(certainties())
                .in(Session.Builder::hasOwnRulesOfProcedure)
                .build(session -> session.id("session").build());
    }

    private Arbitrary<Reported<Representative>> attendance() {
        Arbitrary<Representative> seat = Combinators.combine(
                        countries(), maybe(Arbitraries.of(Office.class)), certainties())
                .as((country, office, empowered) -> Representative.builder()
                        .country(country)
                        .office(office)
                        .isEmpowered(empowered)
                        .build());
        return Combinators.combine(
                        seat.list().ofMaxSize(Math.min(4, countries.size())).uniqueElements(Representative::country),
                        Arbitraries.of(false, true).list().ofSize(4),
                        Arbitraries.of(false, true))
                .as((seats, spoke, complete) -> {
                    List<Representative> turns = new ArrayList<>();
                    for (int i = 0; i < seats.size(); i++) {
                        Representative.Builder turn = Representative.builder().from(seats.get(i));
                        turns.add(spoke.get(i) ? turn.speaker(i + 1).build() : turn.build());
                    }
                    return new Reported<>(turns, complete);
                });
    }

    private Arbitrary<Decision> decision() {
        Arbitrary<Map<Country, BigDecimal>> shares = Arbitraries.maps(
                        countries(), Arbitraries.of(new BigDecimal("3.00"), new BigDecimal("3.01")))
                .ofMinSize(0)
                .ofMaxSize(Math.min(5, countries.size()))
                .map(map -> new EnumMap<>(map.isEmpty() ? new EnumMap<>(Country.class) : map));
        Arbitrary<Map<Country, BigDecimal>> fair =
                Arbitraries.just(CouncilRules.CSC_FUNDING.shares(new BigDecimal("10.00"), countries));
        return Builders.withBuilder(Decision::builder)
                .use(dates())
                .in(Decision.Builder::date)
                .use(maybe(Arbitraries.of(Session.Part.class)))
                .in((decision, part) -> decision.part(part))
                .use(maybe(Arbitraries.of(Decision.Format.class)))
                .in((decision, format) -> decision.format(format))
                .use(Arbitraries.of(Certainty.UNDETERMINED, Certainty.NO))
                .in(Decision.Builder::isAtSession)
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
                .in((decision, paid) -> decision.shares(paid))
                .build(decision -> decision.id("decision").subject("Something").build());
    }

    private Arbitrary<Chairmanship> term() {
        return Combinators.combine(countries(), dates(), maybe(dates()), maybe(dates()), Arbitraries.of(false, true))
                .as((country, since, until, decided, otherwise) -> {
                    boolean turned = until.filter(end -> end.latest().isBefore(since.earliest()))
                            .isPresent();
                    return Chairmanship.builder()
                            .id("term")
                            .country(country)
                            .since(turned ? until.orElseThrow() : since)
                            .until(turned ? Optional.of(since) : until)
                            .decidedOtherwise(otherwise ? decided : Optional.empty())
                            .build();
                });
    }
}
