package io.github.csto.rule;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule: its name, the kind of subject it judges, and how it judges. Extend it to add a rule of your own; the library's rules use nothing
 * else.
 *
 * <p>A rule is asked before a step is taken and after the fact by the same call, {@link RuleBook#judge}. Its statement, its dates and its numbers
 * belong to its {@linkplain RuleVersion versions}. A rule holds no state: its answers follow from the
 * arguments alone, without clock or locale. Two rules of one identifier are equal. Immutable and thread-safe, and so must extensions be.
 *
 * @param <S> what it judges: a session, a decision, a year, a state in another organisation
 */
public abstract class Rule<S> {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z0-9]+(?:-[A-Z0-9]+)*+");

    private final String id;
    private final Kind kind;
    private final Subject.Kind<S> about;
    private final List<Parameter<?>> parameters;

    /** Whether a rule is binding, a permission or an established practice. */
    public enum Kind {
        /** A binding rule: breaking it is a violation. */
        BINDING,
        /** A permission: using it within its terms complies, and what goes beyond them it does not forbid. */
        PERMISSIVE,
        /** An established practice: not following it is a departure, not a violation. */
        PRACTICE;

        /**
         * Checks whether a rule of this kind can come to a verdict.
         *
         * @param verdict the verdict
         * @return false for {@link Verdict#VIOLATED} unless it binds, and for {@link Verdict#DEPARTS} unless it is a practice
         */
        public boolean canFind(Verdict verdict) {
            return switch (verdict) {
                case VIOLATED -> this == BINDING;
                case DEPARTS -> this == PRACTICE;
                case COMPLIES, NOT_ESTABLISHED, NOT_APPLICABLE -> true;
            };
        }
    }

    /**
     * Creates a rule.
     *
     * @param id its identifier, such as {@code CSC-CHAIR}: capital letters, digits and hyphens
     * @param kind whether it binds
     * @param about what it judges, such as {@link Subject.Kind#SESSION}
     * @param parameters the parameters that each of its versions must give a value for
     * @throws IllegalArgumentException if the identifier is not well formed
     */
    protected Rule(String id, Kind kind, Subject.Kind<S> about, Parameter<?>... parameters) {
        if (!IDENTIFIER.matcher(Objects.requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException("Not the identifier of a rule: \"" + id
                    + "\"; it has capital letters, digits and hyphens, like CSC-CHAIR");
        }
        this.id = id;
        this.kind = Objects.requireNonNull(kind, "kind");
        this.about = Objects.requireNonNull(about, "about");
        this.parameters = List.of(parameters);
    }

    /**
     * Judges a subject by one version of the rule. Callers ask {@link RuleBook#judge}, which chooses the version.
     *
     * @param subject the subject
     * @param version the version that applies, with its parameters
     * @param when the day of the subject, or of every day those on which the version applies
     * @param facts what is known
     * @return the ruling, best made with {@link Ruling#by}
     */
    public abstract Ruling judge(S subject, RuleVersion version, When when, Facts facts);

    /**
     * Returns the identifier.
     *
     * @return for example {@code CSC-CHAIR}
     */
    public final String id() {
        return id;
    }

    /**
     * Returns the kind of the rule: binding, a permission or a practice.
     *
     * @return the kind
     */
    public final Kind kind() {
        return kind;
    }

    /**
     * Returns what the rule is about.
     *
     * @return the kind of its subjects
     */
    public final Subject.Kind<S> about() {
        return about;
    }

    /**
     * Returns the parameters that each version of the rule must give a value for.
     *
     * @return the parameters, in the order of their declaration; empty if there are none
     */
    public final List<Parameter<?>> parameters() {
        return parameters;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Rule<?> rule && rule.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the identifier.
     *
     * @return for example {@code CSC-CHAIR}
     */
    @Override
    public final String toString() {
        return id;
    }
}
