package io.github.csto.rule;

import io.github.csto.account.Provenance;
import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Chairmanship;
import io.github.csto.council.CouncilRecord;
import io.github.csto.council.Decision;
import io.github.csto.council.OtherOrganisation;
import io.github.csto.council.Session;
import io.github.csto.country.Country;
import io.github.csto.membership.Criterion;
import io.github.csto.membership.MembershipHistory;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts that rules judge by: who was a member when, a record of the Council's work, and who belonged to other organisations. A step that is only
 * proposed is judged by the facts {@linkplain #with(Session) with} it. Immutable and thread-safe.
 */
public final class Facts {
    /** What is listed in a record has no order: reasons come in one of their own. */
    static final Comparator<PartialDate> BY_DATE = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);

    /** Those items in that order; most lists need no sorting. */
    static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.size() < 2 ? items : items.stream().sorted(order).toList();
    }

    private static final Reason.Kind MEMBER = Reason.Kind.of(
            "{0} is a member on {1} ({2})", "{0} est membre le {1} ({2})", "{0} — член организации на {1} ({2})");
    private static final Reason.Kind NO_MEMBER = Reason.Kind.of(
            "{0} is not a member on {1} ({2})",
            "{0} n’est pas membre le {1} ({2})", "{0} — не член организации на {1} ({2})");
    private static final Reason.Kind PERHAPS_MEMBER = Reason.Kind.of(
            "It is not certain whether {0} is a member on {1} ({2})",
            "On ne peut établir si {0} est membre le {1} ({2})",
            "Не установлено, является ли {0} членом организации на {1} ({2})");

    private final MembershipHistory members;
    private final CouncilIndex council;
    private final List<OtherOrganisation> others;
    private final SortedMap<String, MembershipHistory> otherAccounts;
    private final Optional<Provenance> provenance;

    /** A record, with what rules look up in it again and again. */
    private record CouncilIndex(
            CouncilRecord record,
            SpanIndex<PartialDate> dates,
            SpanIndex<Chairmanship> terms,
            List<Subject<Session>> sessions,
            List<Subject<Decision>> decisions,
            Set<String> recordedTerms) {
        static CouncilIndex of(CouncilRecord record) {
            SpanIndex.Builder<PartialDate> dates = new SpanIndex.Builder<>();
            record.sessions().stream()
                    .filter(session -> session.kind().isSession())
                    .map(Session::date)
                    .forEach(date -> dates.add(date, date.earliest(), Optional.of(date.latest())));
            SpanIndex.Builder<Chairmanship> terms = new SpanIndex.Builder<>();
            record.chairmanshipTimeline()
                    .forEach(term -> terms.add(
                            term, term.since().earliest(), term.until().map(PartialDate::latest)));
            return new CouncilIndex(
                    record,
                    dates.build(),
                    terms.build(),
                    record.sessions().stream()
                            .map(session -> new Subject<>("session " + session.id(), session, session.citations()))
                            .toList(),
                    record.decisions().stream()
                            .map(decision -> new Subject<>("decision " + decision.id(), decision, decision.citations()))
                            .toList(),
                    record.chairmanships().stream().map(Chairmanship::id).collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static final CouncilIndex SILENT =
            CouncilIndex.of(CouncilRecord.builder().build());

    private Facts(
            MembershipHistory members,
            CouncilIndex council,
            List<OtherOrganisation> others,
            SortedMap<String, MembershipHistory> otherAccounts,
            Optional<Provenance> provenance) {
        this.members = members;
        this.council = council;
        this.others = others;
        this.otherAccounts = otherAccounts;
        this.provenance = provenance;
    }

    /**
     * Obtains the facts of who was a member when, and nothing else.
     *
     * @param members the history
     * @return the facts, with a record that says nothing
     */
    public static Facts of(MembershipHistory members) {
        return new Facts(
                Objects.requireNonNull(members, "members"),
                SILENT,
                List.of(),
                Collections.emptySortedMap(),
                Optional.empty());
    }

    /**
     * Returns these facts with another record.
     *
     * @param record the record, in place of the one that is there
     * @return the facts
     */
    public Facts with(CouncilRecord record) {
        return new Facts(members, CouncilIndex.of(record), others, otherAccounts, provenance);
    }

    /**
     * Returns these facts with another session.
     *
     * @param session a session that is only proposed, or that the record lacks
     * @return the facts
     * @throws IllegalArgumentException if the record already uses this identifier
     */
    public Facts with(Session session) {
        return with(CouncilRecord.builder().from(record()).addSessions(session).build());
    }

    /**
     * Returns these facts with another decision.
     *
     * @param decision a decision that is only proposed, or that the record lacks
     * @return the facts
     * @throws IllegalArgumentException if the record already uses this identifier, or lacks the session of the decision
     */
    public Facts with(Decision decision) {
        return with(
                CouncilRecord.builder().from(record()).addDecisions(decision).build());
    }

    /**
     * Returns these facts with another chairmanship.
     *
     * @param term a term that is only proposed, or that the record lacks
     * @return the facts
     * @throws IllegalArgumentException if the record already uses this identifier
     */
    public Facts with(Chairmanship term) {
        return with(
                CouncilRecord.builder().from(record()).addChairmanships(term).build());
    }

    /**
     * Returns these facts with another case of assistance.
     *
     * @param assistance a case that is only proposed, or that the record lacks
     * @return the facts
     * @throws IllegalArgumentException if the record already uses this identifier
     */
    public Facts with(AssistanceCase assistance) {
        return with(CouncilRecord.builder()
                .from(record())
                .addAssistanceCases(assistance)
                .build());
    }

    /**
     * Returns these facts with other organisations.
     *
     * @param organisations the organisations, in place of those that are there
     * @return the facts
     */
    public Facts withOthers(List<OtherOrganisation> organisations) {
        return new Facts(members, council, List.copyOf(organisations), otherAccounts, provenance);
    }

    /**
     * Returns these facts with what other accounts say about the members, so that a ruling can name the accounts that lead to another verdict.
     *
     * @param histories who was a member when, by the name of the account
     * @return the facts
     */
    public Facts withOtherAccounts(SortedMap<String, MembershipHistory> histories) {
        return new Facts(
                members, council, others, Collections.unmodifiableSortedMap(new TreeMap<>(histories)), provenance);
    }

    /**
     * Returns these facts with their provenance, which every ruling then carries.
     *
     * @param origin the organisation, account, horizon and assumptions
     * @return the facts
     */
    public Facts withProvenance(Provenance origin) {
        return new Facts(members, council, others, otherAccounts, Optional.of(origin));
    }

    /** The same with other members, of whom no further account says anything. */
    Facts by(MembershipHistory own) {
        return new Facts(own, council, others, Collections.emptySortedMap(), provenance);
    }

    /**
     * Returns who was a member when.
     *
     * @return the history by the account that answers
     */
    public MembershipHistory members() {
        return members;
    }

    /**
     * Returns what is recorded of the Council's work.
     *
     * @return the record
     */
    public CouncilRecord record() {
        return council.record();
    }

    /**
     * Returns the other organisations, with their members.
     *
     * @return the organisations, in the order in which they were given
     */
    public List<OtherOrganisation> others() {
        return others;
    }

    /**
     * Returns what other accounts say about the members.
     *
     * @return their histories, by the name of the account
     */
    public SortedMap<String, MembershipHistory> otherAccounts() {
        return otherAccounts;
    }

    /** What a ruling about these days rests on. */
    Optional<Provenance> provenance(When when) {
        return provenance.isEmpty() || !(when instanceof When.OneDay day)
                ? provenance
                : Optional.of(provenance.get().on(day.date().latest()));
    }

    /**
     * Returns the dates of the sessions that may have been held in a period: regular and extraordinary ones, neither informal nor joint meetings.
     *
     * @param period the period
     * @return the dates, by earliest day
     */
    public List<PartialDate> sessionDates(DateInterval period) {
        return council.dates().touching(period.start(), period.end());
    }

    /**
     * Returns the chairmanships that may be held on a date, those that the record names and those that follow from where sessions were held. None
     * follows for a host that is not certainly a member throughout the term, or on days after the horizon of the account.
     *
     * @param date the date
     * @return the chairmanships, by earliest beginning; some that are not held may be among them
     */
    public List<Chairmanship> chairmanshipsOn(PartialDate date) {
        List<Chairmanship> terms = council.terms().touching(date.earliest(), date.latest());
        terms.removeIf(term -> !council.recordedTerms().contains(term.id()) && !follows(term));
        return Collections.unmodifiableList(terms);
    }

    /** The horizon of the account, if there is one. */
    Optional<PartialDate> horizon() {
        return provenance.map(Provenance::horizon);
    }

    /** Whether a term that is not recorded follows from what the record knows, for a state that may chair throughout. */
    private boolean follows(Chairmanship term) {
        return isCompleteFor(term.span())
                && members.meetsThroughout(term.country(), Criterion.MEMBER, term.span()) == Certainty.YES;
    }

    /**
     * Checks whether the record holds everything of the days of a date; of days after the horizon of the account it does not, whatever it calls complete.
     *
     * @param date the date
     * @return whether the record is complete for all its days
     */
    public boolean isCompleteFor(PartialDate date) {
        return isCompleteFor(DateInterval.from(date));
    }

    /** The same of a period. */
    boolean isCompleteFor(DateInterval period) {
        return horizon()
                        .filter(date -> date.isBefore(period.end()) != Certainty.NO)
                        .isEmpty()
                && record().isCompleteFor(period);
    }

    /**
     * Checks whether a state is a member.
     *
     * @param country the state
     * @param date the day, as exactly as it is known
     * @return the answer
     */
    public Certainty isMember(Country country, PartialDate date) {
        return members.meets(country, Criterion.MEMBER, date);
    }

    /**
     * The days of a date that stand for all others: its first day, and each on which the answer whether one of some states is a member may change.
     * States that share a vague day share one of these: what is so on each of them is so.
     */
    List<PartialDate> turningDays(PartialDate date, Collection<Country> countries) {
        if (date.isExact()) {
            return List.of(date);
        }
        DateInterval days = DateInterval.from(date);
        SortedSet<LocalDate> turning = new TreeSet<>();
        turning.add(days.start());
        for (Country country : countries) {
            members.timeline(country, Criterion.MEMBER).changes(days).forEach(change -> turning.add(change.day()));
        }
        return turning.stream().map(PartialDate::of).toList();
    }

    /**
     * Returns a reason that says whether a state is a member, and with which status.
     *
     * @param country the state
     * @param date the day, as exactly as it is known
     * @return the answer of {@link #isMember} as a reason
     */
    public Reason membership(Country country, PartialDate date) {
        Reason.Kind kind = switch (isMember(country, date)) {
            case YES -> MEMBER;
            case NO -> NO_MEMBER;
            case UNDETERMINED -> PERHAPS_MEMBER;
        };
        return Reason.of(
                kind,
                country,
                date,
                new Reason.Alternatives(List.copyOf(members.possibleStatuses(country, DateInterval.from(date)))));
    }

    /**
     * Returns each session and other meeting as a subject.
     *
     * @return the subjects, in the order of the record
     */
    public Stream<Subject<Session>> sessions() {
        return council.sessions().stream();
    }

    /**
     * Returns each decision as a subject.
     *
     * @return the subjects, in the order of the record
     */
    public Stream<Subject<Decision>> decisions() {
        return council.decisions().stream();
    }

    /**
     * Returns each chairmanship that the record names as a subject.
     *
     * @return the subjects, in the order of the record
     */
    public Stream<Subject<Chairmanship>> chairmanships() {
        return record().chairmanships().stream()
                .map(term -> new Subject<>("chairmanship " + term.id(), term, term.citations()));
    }

    /**
     * Returns each case of assistance as a subject.
     *
     * @return the subjects, in the order of the record
     */
    public Stream<Subject<AssistanceCase>> assistanceCases() {
        return record().assistanceCases().stream()
                .map(assistance -> new Subject<>("assistance " + assistance.id(), assistance, assistance.citations()));
    }
}
