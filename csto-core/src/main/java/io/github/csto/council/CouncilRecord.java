package io.github.csto.council;

import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A record of the Council's work, with the periods for which it is complete. Immutable and thread-safe.
 *
 * <p>It is validated as a whole when it is built: identifiers are unique, no two states certainly hold the chair on the same day, and a session that
 * a decision names is one of the record on whose date it can have been taken.
 *
 * <pre>{@code
 * Session spring = Session.regular("spring", LocalDate.of(2021, 5, 10)).hostPresides(Country.BY).build();
 * CouncilRecord record = CouncilRecord.builder().addSessions(spring).addCompleteFor(Year.of(2021)).build();
 * csto.audit(record).findings(Verdict.VIOLATED).get(0).subject(); // year 2021: one session is too few
 * }</pre>
 */
@Wide
@Value.Immutable
public abstract class CouncilRecord {
    CouncilRecord() {}

    /**
     * Returns the sessions and other meetings.
     *
     * @return the sessions, by earliest date and then identifier
     */
    public abstract List<Session> sessions();

    /**
     * Returns the decisions.
     *
     * @return the decisions, by earliest date and then identifier
     */
    public abstract List<Decision> decisions();

    /**
     * Returns the recorded chairmanships.
     *
     * @return the chairmanships, by earliest beginning and then identifier
     */
    public abstract List<Chairmanship> chairmanships();

    /**
     * Returns the cases of assistance.
     *
     * @return the cases, by earliest date and then identifier
     */
    public abstract List<AssistanceCase> assistanceCases();

    /**
     * Returns who held the chair when: the recorded chairmanships, and those that follow from where the sessions were held. Between two consecutive
     * sessions at known places, in a period for which the record is complete, the host of the later one holds the chair, unless a recorded
     * chairmanship may overlap with that time.
     *
     * @return the chairmanships, the recorded ones before the derived ones, each group by beginning
     */
    public List<Chairmanship> chairmanshipTimeline() {
        if (completeFor().isEmpty()) {
            return chairmanships();
        }
        List<Session> placed = sessions().stream()
                .filter(session -> session.kind().isSession() && session.venue() != Session.Venue.VIDEOCONFERENCE)
                .toList();
        List<Chairmanship> timeline = new ArrayList<>(chairmanships());
        for (ConsecutiveSessions pair : ConsecutiveSessions.among(placed)) {
            Session next = pair.next();
            if (next.host().isPresent()
                    && isCompleteFor(DateInterval.of(
                            pair.before().date().earliest(), next.date().latest()))) {
                Chairmanship term = Chairmanship.builder()
                        .id("between " + pair.before().id() + " and " + next.id())
                        .country(next.host().get())
                        .since(pair.before().date())
                        .until(next.date())
                        .addAllCitations(pair.before().citations())
                        .addAllCitations(next.citations())
                        .build();
                if (chairmanships().stream().noneMatch(term::mayOverlap)) {
                    timeline.add(term);
                }
            }
        }
        return List.copyOf(timeline);
    }

    /**
     * Returns the periods for which the record holds every session, decision, chairmanship and step of assistance.
     *
     * @return the periods, in the order given; periods that follow each other without a gap are complete together
     */
    public abstract List<DateInterval> completeFor();

    /**
     * Checks whether the record is complete for a period.
     *
     * @param period the period
     * @return whether each of its days lies in one of {@link #completeFor()}
     */
    public boolean isCompleteFor(DateInterval period) {
        Map.Entry<LocalDate, LocalDate> covering = covered().floorEntry(period.start());
        return covering != null && !covering.getValue().isBefore(period.end());
    }

    /** The complete periods, those without a gap between them as one: the last day by the first. */
    @Value.Lazy
    NavigableMap<LocalDate, LocalDate> covered() {
        NavigableMap<LocalDate, LocalDate> covered = new TreeMap<>();
        completeFor().stream().sorted(Comparator.comparing(DateInterval::start)).forEach(complete -> {
            Map.Entry<LocalDate, LocalDate> before = covered.lastEntry();
            if (before == null || before.getValue().isBefore(complete.start().minusDays(1))) {
                covered.put(complete.start(), complete.end());
            } else if (before.getValue().isBefore(complete.end())) {
                covered.put(before.getKey(), complete.end());
            }
        });
        return covered;
    }

    /**
     * Returns a session by its identifier.
     *
     * @param id the identifier
     * @return the session, or empty if the record has none of that name
     */
    public Optional<Session> session(String id) {
        return Optional.ofNullable(sessionsById().get(Objects.requireNonNull(id, "id")));
    }

    /** The first of each name, should there be several. */
    @Value.Lazy
    Map<String, Session> sessionsById() {
        Map<String, Session> byId = new HashMap<>();
        sessions().forEach(session -> byId.putIfAbsent(session.id(), session));
        return byId;
    }

    /**
     * Starts a record.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is wrong with a record, by the identifier of what is at fault. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        sessions().forEach(session -> unique(session.id(), "session", seen, faults));
        decisions().forEach(decision -> unique(decision.id(), "decision", seen, faults));
        chairmanships().forEach(chairmanship -> unique(chairmanship.id(), "chairmanship", seen, faults));
        assistanceCases().forEach(assistance -> unique(assistance.id(), "case of assistance", seen, faults));
        Chairmanship.contradictions(chairmanships())
                .forEach((later, earlier) -> faults.add("Chairmanships " + earlier.id() + " and " + later.id() + ": "
                        + earlier.country() + " and " + later.country() + " certainly hold the chair on the same day"));
        for (Decision decision : decisions()) {
            decision.session().ifPresent(id -> {
                Optional<Session> session = session(id);
                if (session.isEmpty()) {
                    faults.add("Decision " + decision.id() + ": there is no session " + id);
                } else if (session.get().date().isOn(decision.date()) == Certainty.NO) {
                    faults.add("Decision " + decision.id() + " of " + decision.date()
                            + " cannot have been taken at session " + id + " of "
                            + session.get().date());
                }
            });
        }
        return faults;
    }

    private static void unique(String id, String kind, Map<String, String> seen, List<String> faults) {
        String first = seen.putIfAbsent(Objects.requireNonNull(id, "id"), kind);
        if (first != null) {
            faults.add("The identifier " + id + " of a " + kind + " is already that of a " + first);
        }
    }

    /** The record in its order, whatever the order in which it was given. */
    @Value.Check
    CouncilRecord inOrder() {
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        List<Session> orderedSessions = ordered(sessions(), Session::date, Session::id);
        List<Decision> orderedDecisions = ordered(decisions(), Decision::date, Decision::id);
        List<Chairmanship> orderedChairmanships = ordered(chairmanships(), Chairmanship::since, Chairmanship::id);
        List<AssistanceCase> orderedCases = ordered(assistanceCases(), AssistanceCase::date, AssistanceCase::id);
        return orderedSessions.equals(sessions())
                        && orderedDecisions.equals(decisions())
                        && orderedChairmanships.equals(chairmanships())
                        && orderedCases.equals(assistanceCases())
                ? this
                : builder()
                        .sessions(orderedSessions)
                        .decisions(orderedDecisions)
                        .chairmanships(orderedChairmanships)
                        .assistanceCases(orderedCases)
                        .completeFor(completeFor())
                        .build();
    }

    private static <T> List<T> ordered(List<T> given, Function<T, PartialDate> date, Function<T, String> id) {
        return given.stream()
                .sorted(Comparator.comparing((T one) -> date.apply(one).earliest())
                        .thenComparing(id))
                .toList();
    }

    /**
     * Returns the parts of which anything is recorded.
     *
     * @return for example {@code CouncilRecord{completeFor=[2021-01-01/2021-12-31]}}
     */
    @Override
    public String toString() {
        return new Description("CouncilRecord")
                .with("sessions", sessions())
                .with("decisions", decisions())
                .with("chairmanships", chairmanships())
                .with("assistanceCases", assistanceCases())
                .with("completeFor", completeFor())
                .toString();
    }

    /** Builds a {@link CouncilRecord}; without anything it is an empty record. */
    public static final class Builder extends ImmutableCouncilRecord.Builder {
        Builder() {}

        /**
         * Says that the record is complete for some years, besides the periods already given.
         *
         * @param years the years, each from its first day to its last
         * @return this builder
         */
        public Builder addCompleteFor(Year... years) {
            for (Year year : years) {
                addCompleteFor(DateInterval.from(PartialDate.of(year)));
            }
            return this;
        }
    }
}
