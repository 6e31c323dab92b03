package io.github.csto.rule;

import io.github.csto.council.AssistanceCase;
import io.github.csto.council.Decision;
import io.github.csto.council.Seat;
import io.github.csto.council.Session;
import io.github.csto.membership.MembershipEvent;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that a rule judges after the fact. Immutable and thread-safe if the value is.
 *
 * @param name the name that reports use, such as {@code session CSTO-2023-11-23, Armenia (AM)} or {@code year 2023}
 * @param value what is judged
 * @param citations the citations of the record; empty if it does not come from one place
 * @param <S> the type of what is judged
 */
public record Subject<S>(String name, S value, List<Citation> citations) {
    static final Reason.Kind NO_SESSION = Reason.Kind.of(
            "It is not a session of the Council", "Ce n’est pas une session du Conseil", "Это не сессия Совета");

    public Subject {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        citations = List.copyOf(citations);
    }

    /**
     * A kind of subject: which of them facts hold, and the versions of which days judge each. Immutable and thread-safe.
     *
     * @param <S> the type of what is judged
     */
    public static final class Kind<S> {
        /** The sessions of the Council, each judged on its date. A rule about them does not apply to other meetings. */
        public static final Kind<Session> SESSION = of(
                        Session.class, Facts::sessions, session -> When.on(session.date()))
                .onlyIf(session -> session.kind().isSession(), NO_SESSION);

        /** The decisions of the Council, each judged on its date. */
        public static final Kind<Decision> DECISION =
                of(Decision.class, Facts::decisions, decision -> When.on(decision.date()));

        private final Class<S> type;
        private final Function<Facts, Stream<Subject<S>>> recorded;
        private final Function<S, When> when;
        private final Predicate<S> applies;
        private final Reason.Kind otherwise;
        private final boolean ofRecord;

        private Kind(
                Class<S> type,
                Function<Facts, Stream<Subject<S>>> recorded,
                Function<S, When> when,
                Predicate<S> applies,
                Reason.Kind otherwise,
                boolean ofRecord) {
            this.type = Objects.requireNonNull(type, "type");
            this.recorded = Objects.requireNonNull(recorded, "recorded");
            this.when = Objects.requireNonNull(when, "when");
            this.applies = Objects.requireNonNull(applies, "applies");
            this.otherwise = Objects.requireNonNull(otherwise, "otherwise");
            this.ofRecord = ofRecord;
        }

        /**
         * Obtains a kind of subject.
         *
         * @param type the type of what is judged
         * @param recorded the subjects that facts hold, in the order of the facts
         * @param when the day or days whose versions of a rule judge a subject
         * @param <S> the type of what is judged
         * @return the kind
         */
        public static <S> Kind<S> of(
                Class<S> type, Function<Facts, Stream<Subject<S>>> recorded, Function<S, When> when) {
            return new Kind<>(type, recorded, when, subject -> true, Reason.Kind.of(""), true);
        }

        /**
         * Returns the same kind for rules that apply only to some of its subjects. Of the others the ruling is {@link Verdict#NOT_APPLICABLE}.
         *
         * @param condition whether rules apply to a subject
         * @param why the reason if they do not, without arguments
         * @return the kind
         */
        public Kind<S> onlyIf(Predicate<S> condition, Reason.Kind why) {
            return new Kind<>(type, recorded, when, condition, why, ofRecord);
        }

        /**
         * Returns the same kind for subjects that the record of the Council's work does not hold, such as the memberships of states. An audit of a record judges
         * by rules about them only where it is asked to.
         *
         * @return the kind
         */
        public Kind<S> besideRecord() {
            return new Kind<>(type, recorded, when, applies, otherwise, false);
        }

        /**
         * Checks whether the record of the Council's work holds the subjects.
         *
         * @return true unless it is {@linkplain #besideRecord() said} that it does not
         */
        public boolean isOfRecord() {
            return ofRecord;
        }

        /**
         * Returns the type of what is judged.
         *
         * @return the type
         */
        public Class<S> type() {
            return type;
        }

        /**
         * Returns the subjects that facts hold, for an audit after the fact.
         *
         * @param facts what is known
         * @return the subjects, in the order of the facts
         */
        public Stream<Subject<S>> subjects(Facts facts) {
            return recorded.apply(facts);
        }

        /**
         * Returns the day or days whose version of a rule judges a subject.
         *
         * @param subject the subject
         * @return one day, which may not be exactly known, or every day
         */
        public When when(S subject) {
            return when.apply(subject);
        }

        /** What is known of a subject besides itself: a decision is taken on the day of its session. */
        S known(S subject, Facts facts) {
            if (!(subject instanceof Decision decision) || decision.date().isExact()) {
                return subject;
            }
            return decision.session()
                    .flatMap(facts.record()::session)
                    .flatMap(session -> common(decision.date(), session.date()))
                    .filter(date -> !date.equals(decision.date()))
                    .map(date -> on(subject, decision.date(), date))
                    .orElse(subject);
        }

        /** The days that two dates have in common, in the words of one that has no others. */
        private static Optional<PartialDate> common(PartialDate one, PartialDate other) {
            return other.isWithin(one) ? Optional.of(other) : cut(one, other.earliest(), other.latest());
        }

        /** What is left of a date between two days; empty if nothing is. */
        static Optional<PartialDate> cut(PartialDate date, LocalDate first, LocalDate last) {
            LocalDate start = date.earliest().isBefore(first) ? first : date.earliest();
            LocalDate end = date.latest().isAfter(last) ? last : date.latest();
            if (start.isAfter(end)) {
                return Optional.empty();
            }
            if (start.equals(date.earliest()) && end.equals(date.latest())) {
                return Optional.of(date);
            }
            PartialDate day = PartialDate.of(start);
            return Optional.of(start.equals(end) ? day : PartialDate.between(day, PartialDate.of(end)));
        }

        /** The subject on a part of its date; itself if it is judged on a date that is not its own, or is of a type of one's own. */
        S on(S subject, PartialDate whole, PartialDate date) {
            Object narrower = subject;
            if (subject instanceof Session session && session.date().equals(whole)) {
                narrower = Session.builder().from(session).date(date).build();
            } else if (subject instanceof Decision decision && decision.date().equals(whole)) {
                narrower = Decision.builder().from(decision).date(date).build();
            } else if (subject instanceof Seat seat && seat.session().date().equals(whole)) {
                narrower = new Seat(
                        Session.builder().from(seat.session()).date(date).build(), seat.country());
            } else if (subject instanceof MembershipEvent event && event.date().equals(whole)) {
                narrower = event.withDate(date);
            } else if (subject instanceof AssistanceCase assistance
                    && assistance.date().equals(whole)) {
                narrower = new AssistanceCase(
                        assistance.id(),
                        assistance.assisted(),
                        date,
                        assistance.aggression(),
                        assistance.requests(),
                        assistance.decisions(),
                        assistance.measures(),
                        assistance.notices(),
                        assistance.citations());
            }
            return type.cast(narrower);
        }

        /** The ruling by a version, if its rule applies. */
        Ruling judge(Rule<S> rule, S subject, RuleVersion version, When days, Facts facts) {
            return applies.test(subject)
                    ? rule.judge(subject, version, days, facts)
                    : Ruling.by(version, days, facts).because(otherwise).notApplicable();
        }
    }
}
