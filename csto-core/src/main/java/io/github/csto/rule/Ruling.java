package io.github.csto.rule;

import io.github.csto.account.Provenance;
import io.github.csto.source.Citation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The verdict of a rule on one subject, and the reasons. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param verdict the verdict; one that the {@linkplain Rule.Kind#canFind kind} of the rule can come to
 * @param byException whether it complies only because the Council decided otherwise
 * @param reasons the reasons, every unmet condition among them; at least one
 * @param citations the citations of the rule; empty only if the rule book does not have the rule
 * @param provenance the account, horizon and assumptions that it rests on; empty if the facts came without
 */
public record Ruling(
        Rule<?> rule,
        Verdict verdict,
        boolean byException,
        List<Reason> reasons,
        List<Citation> citations,
        Optional<Provenance> provenance) {
    public Ruling {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(provenance, "provenance");
        reasons = reasons instanceof OfVersion ? reasons : List.copyOf(reasons);
        citations = List.copyOf(citations);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A ruling without a reason: " + rule);
        }
        if (!rule.kind().canFind(verdict)) {
            throw new IllegalArgumentException("No verdict on a " + rule.kind() + " rule: " + verdict + " of " + rule);
        }
    }

    private static final Reason.Kind READ_ON = Reason.Kind.of(
            "That the rule applies on {0} is our reading; the earliest document that states it is of {1}",
            "Que la règle s’applique le {0} est notre lecture ; le plus ancien document qui l’énonce est du {1}",
            "Что правило действует на {0} — наше прочтение; самый ранний документ, где оно изложено, датирован {1}");
    private static final Reason.Kind READ_SINCE = Reason.Kind.of(
            "That the rule applies from {0} is our reading; the earliest document that states it is of {1}",
            "Que la règle s’applique à partir du {0} est notre lecture ; le plus ancien document qui l’énonce est du {1}",
            "Что правило действует с {0} — наше прочтение; самый ранний документ, где оно изложено, датирован {1}");

    private static final Reason NO_END_KNOWN = Reason.of(Reason.Kind.of(
            "That the rule still applied is our reading; when it ended is not known",
            "Que la règle s’appliquait encore est notre lecture ; on ignore quand elle a pris fin",
            "Что правило ещё действовало — наше прочтение; когда оно утратило силу, неизвестно"));

    /**
     * Puts the reasons into words.
     *
     * @param language English, French or Russian; any other language reads English
     * @return a sentence for each reason, in their order
     */
    public List<String> reasons(Locale language) {
        return reasons.stream().map(reason -> reason.in(language)).toList();
    }

    /**
     * Checks whether it is for want of a record that nothing is established.
     *
     * @return whether the verdict is {@link Verdict#NOT_ESTABLISHED} and a reason {@linkplain Reason.Kind#isUnrecorded says what the record does not say}
     */
    public boolean lacksRecord() {
        return verdict == Verdict.NOT_ESTABLISHED
                && reasons.stream().anyMatch(reason -> reason.kind().isUnrecorded());
    }

    /**
     * Starts a ruling by a version of a rule.
     *
     * @param version the version
     * @param when the day or days that it judges
     * @param facts what is known
     * @return a builder
     */
    public static Builder by(RuleVersion version, When when, Facts facts) {
        return new Builder(version.rule(), version.sharedCitations(), facts.provenance(when)).by(version, when);
    }

    /**
     * The reasons of a ruling that applies a version, and what is said of the version: that it is read onto the day or days, that its end is not known, and
     * how much of its text was seen. Every ruling has them and few are asked for them, so they are made when they are.
     */
    private static final class OfVersion extends AbstractList<Reason> implements RandomAccess {
        private final Reason first;
        private final @Nullable Reason second;
        private final List<Reason> further;
        private final RuleVersion version;
        private final When when;
        /** Made when first asked for. Whoever makes it makes the same, and it is immutable: it needs no lock. */
        private @Nullable List<Reason> all;

        OfVersion(Reason first, @Nullable Reason second, List<Reason> further, RuleVersion version, When when) {
            this.first = first;
            this.second = second;
            this.further = further;
            this.version = version;
            this.when = when;
        }

        private List<Reason> all() {
            List<Reason> made = all;
            if (made == null) {
                List<Reason> more = new ArrayList<>(listed(first, second, further));
                reading(version, when).ifPresent(more::add);
                if (version.isEndUnknown()) {
                    more.add(NO_END_KNOWN);
                }
                version.textSeen().map(TextSeen::reason).ifPresent(more::add);
                made = List.copyOf(more);
                all = made;
            }
            return made;
        }

        @Override
        public Reason get(int index) {
            return all().get(index);
        }

        @Override
        public int size() {
            return all().size();
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    private static List<Reason> listed(@Nullable Reason first, @Nullable Reason second, List<Reason> further) {
        if (first == null) {
            return List.of();
        }
        if (second == null) {
            return List.of(first);
        }
        if (further.isEmpty()) {
            return List.of(first, second);
        }
        List<Reason> all = new ArrayList<>(List.of(first, second));
        all.addAll(further);
        return List.copyOf(all);
    }

    /** What a ruling adds if the rule is not yet attested on the day, or among the days, that it judges. */
    private static Optional<Reason> reading(RuleVersion version, When when) {
        if (!(when instanceof When.OneDay day)) {
            return beginning(version);
        }
        return version.attested()
                .filter(attested -> day.date().earliest().isBefore(attested.latest()))
                .map(attested -> Reason.of(READ_ON, day.date(), attested));
    }

    /** That the beginning of a version is a reading, if it is. */
    static Optional<Reason> beginning(RuleVersion version) {
        return version.attested().map(attested -> Reason.of(READ_SINCE, version.since(), attested));
    }

    /** Gathers the reasons of a ruling; each of its last five methods ends it. Not thread-safe. */
    public static final class Builder {
        private final Rule<?> rule;
        private final List<Citation> citations;
        private final Optional<Provenance> provenance;
        /** Most rulings have one reason or two: a list is made for the third. */
        private @Nullable Reason first;

        private @Nullable Reason second;
        private List<Reason> further = List.of();

        private @Nullable RuleVersion version;
        private @Nullable When when;

        Builder(Rule<?> rule, List<Citation> citations, Optional<Provenance> provenance) {
            this.rule = rule;
            this.citations = citations;
            this.provenance = provenance;
        }

        /** A ruling that applies the rule ends with the reason that the version is read onto these days, if it is. */
        private Builder by(RuleVersion judging, When judged) {
            this.version = judging;
            this.when = judged;
            return this;
        }

        private Ruling end(Verdict verdict, boolean byException) {
            if (version == null || when == null || first == null || verdict == Verdict.NOT_APPLICABLE) {
                return new Ruling(rule, verdict, byException, listed(first, second, further), citations, provenance);
            }
            boolean enough = version.isEnoughSeen();
            return new Ruling(
                    rule,
                    enough ? verdict : Verdict.NOT_ESTABLISHED,
                    enough && byException,
                    new OfVersion(first, second, List.copyOf(further), version, when),
                    citations,
                    provenance);
        }

        /**
         * Adds a reason.
         *
         * @param reason the reason
         * @return this builder
         */
        public Builder because(Reason reason) {
            Objects.requireNonNull(reason, "reason");
            if (first == null) {
                first = reason;
            } else if (second == null) {
                second = reason;
            } else {
                if (further.isEmpty()) {
                    further = new ArrayList<>();
                }
                further.add(reason);
            }
            return this;
        }

        /**
         * Adds a reason.
         *
         * @param kind what is said
         * @param arguments whom and what it is said of
         * @return this builder
         */
        public Builder because(Reason.Kind kind, Object... arguments) {
            return because(Reason.of(kind, arguments));
        }

        /**
         * Ends the ruling with a verdict.
         *
         * @param verdict the verdict
         * @return the ruling, for the reasons that were given
         */
        public Ruling is(Verdict verdict) {
            return end(verdict, false);
        }

        /**
         * Finds that the subject complies.
         *
         * @return the ruling, for the reasons that were given
         */
        public Ruling complies() {
            return is(Verdict.COMPLIES);
        }

        /**
         * Finds that the subject complies, only because the Council decided to depart from the rule.
         *
         * @return the ruling, for the reasons that were given
         */
        public Ruling compliesByException() {
            return end(Verdict.COMPLIES, true);
        }

        /**
         * Finds that the subject does not comply: a violation of a binding rule, a departure from a practice. What goes beyond a permission is not
         * thereby forbidden: that is {@linkplain #notEstablished not established}.
         *
         * @return the ruling, for the reasons that were given
         */
        public Ruling fails() {
            return is(
                    switch (rule.kind()) {
                        case BINDING -> Verdict.VIOLATED;
                        case PERMISSIVE -> Verdict.NOT_ESTABLISHED;
                        case PRACTICE -> Verdict.DEPARTS;
                    });
        }

        /**
         * Finds that what is known is not enough to decide.
         *
         * @return the ruling, for the reasons that were given
         */
        public Ruling notEstablished() {
            return is(Verdict.NOT_ESTABLISHED);
        }

        /**
         * Finds that the rule does not apply to the subject.
         *
         * @return the ruling, for the reasons that were given
         */
        public Ruling notApplicable() {
            return is(Verdict.NOT_APPLICABLE);
        }
    }
}
