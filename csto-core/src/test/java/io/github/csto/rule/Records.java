package io.github.csto.rule;

import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.Reported;
import io.github.csto.council.Session;
import io.github.csto.council.Session.Request;
import io.github.csto.country.Country;
import io.github.csto.testing.jqwik.CouncilRecords;
import io.github.csto.testing.jqwik.Dates;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary records of about two years in which a state joins, another leaves on a day that nobody knows, and rules begin and change; and
 * what such records become when they are told in another order, more precisely or more completely.
 */
public final class Records {
    /** The states that the records speak of. */
    public static final List<Country> COUNTRIES = CouncilRecords.COUNTRIES;

    private static final DateInterval PERIOD = DateInterval.parse("2011-07/2013-06");

    private Records() {}

    /** For the members of {@link Councils#members}; some rules are amended within the two years, one begins on a vague day in them. */
    public static Procedure procedure() {
        List<RuleVersion> versions = new ArrayList<>();
        for (Rule<?> rule : Councils.rules().rules()) {
            if (!rule.equals(CouncilRules.PRACTICE_FORMATS)) {
                versions.addAll(Councils.rules().versions(rule));
            }
        }
        versions.add(Councils.version(CouncilRules.PRACTICE_FORMATS, "[2012-01-20..2012-03]", 0));
        versions.add(Councils.version(CouncilRules.CSC_FREQUENCY, "2013-01-01", 1));
        versions.add(Councils.version(CouncilRules.CSC_EXTRAORDINARY, "2012-10", 3));
        versions.add(Councils.version(CouncilRules.CSC_UN_NOTICE, "[2012-06..2012-08]", 40));
        return Procedure.of(RuleBook.of(versions), Councils.members());
    }

    /** Any record of these two years. */
    public static Arbitrary<CouncilRecord> any() {
        return CouncilRecords.records(COUNTRIES, PERIOD);
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

    private static <T> Reported<T> shuffled(Reported<T> listing, Random random) {
        return new Reported<>(shuffled(listing.items(), random), listing.complete());
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
                                    .requests(new Reported<>(
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
                                    .unitedNationsNotices(new Reported<>(
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

    private static <T> Reported<T> all(Reported<T> listing) {
        return Reported.of(listing.items());
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
