package io.github.csto.rule;

import io.github.csto.source.Citation;
import io.github.csto.style.Wide;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule as it reads from some day on: its statement, its parameters and its citations. It applies from the start of its first day, until a later
 * version does or it is repealed. Immutable and thread-safe.
 */
@Wide
@Value.Immutable
public abstract class RuleVersion {
    RuleVersion() {}

    /**
     * Returns the rule.
     *
     * @return the rule
     */
    public abstract Rule<?> rule();

    /**
     * Returns the statement of the rule.
     *
     * @return the statement, in our own words
     */
    public abstract String statement();

    /**
     * Returns the first day on which it applies.
     *
     * @return the date, as precisely as it is known
     */
    public abstract PartialDate since();

    /**
     * Returns the first day on which it no longer applies, if it is repealed without a successor or before it has one.
     *
     * @return the date; empty if it applies until the next version does, or without an end
     */
    public abstract Optional<PartialDate> until();

    /**
     * Checks whether it has ended, or may have, on a day that is not known. Then {@link #until()} is empty; that it applies on is a reading, and rulings say so.
     *
     * @return whether the end is not known; false by default
     */
    @Value.Default
    public boolean isEndUnknown() {
        return false;
    }

    /**
     * Returns how much of the text of the rule was seen. Rulings say so; if it was too little, nothing is established.
     *
     * @return how much; empty if that is not recorded
     */
    public abstract Optional<TextSeen> textSeen();

    /**
     * Returns the date of the earliest document that states the rule. If it is given, no document states the beginning, and {@link #since()} is a
     * reading; rulings on earlier days say so.
     *
     * @return the date; empty if the beginning itself is stated
     */
    public abstract Optional<PartialDate> attested();

    /**
     * Returns the account that this version belongs to.
     *
     * @return the account; empty text if none is named
     */
    @Value.Default
    public String account() {
        return "";
    }

    /**
     * Returns the values of the rule's parameters, as texts.
     *
     * @return the values by the names of the parameters
     */
    public abstract Map<String, String> parameters();

    /**
     * Returns the citations of the version.
     *
     * @return the citations; at least one in the library's register
     */
    public abstract List<Citation> citations();

    /**
     * Returns the value of a parameter.
     *
     * @param parameter a parameter of the rule
     * @param <T> the type of its values
     * @return its value in this version
     * @throws IllegalArgumentException if the rule has no such parameter
     */
    public <T> T get(Parameter<T> parameter) {
        Object value = values().get(parameter.name());
        if (value == null) {
            throw new IllegalArgumentException("The rule " + rule() + " has no parameter " + parameter);
        }
        return parameter.type().cast(value);
    }

    /** The citations as a list that each ruling takes without copying it. */
    @Value.Derived
    @Value.Auxiliary
    List<Citation> sharedCitations() {
        return List.copyOf(citations());
    }

    /** Whether so much of the text was seen that a ruling by it may establish something. */
    @Value.Derived
    @Value.Auxiliary
    boolean isEnoughSeen() {
        return textSeen().map(TextSeen::isEnough).orElse(true);
    }

    @Value.Lazy
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        for (Parameter<?> parameter : rule().parameters()) {
            String text = Objects.requireNonNullElseGet(
                    parameters().get(parameter.name()),
                    () -> parameter.otherwise().orElseThrow());
            try {
                values.put(parameter.name(), Objects.requireNonNull(parameter.read(text)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("The rule " + rule() + ": " + e.getMessage(), e);
            }
        }
        return values;
    }

    /**
     * Starts a version.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        List<String> declared =
                rule().parameters().stream().map(Parameter::name).toList();
        for (Parameter<?> parameter : rule().parameters()) {
            if (!parameters().containsKey(parameter.name())
                    && parameter.otherwise().isEmpty()) {
                throw new IllegalArgumentException("The rule " + rule() + " needs a value of " + parameter);
            }
        }
        for (String name : parameters().keySet()) {
            if (!declared.contains(name)) {
                throw new IllegalArgumentException("The rule " + rule() + " has no parameter " + name
                        + (declared.isEmpty() ? "" : "; it has " + String.join(", ", declared)));
            }
        }
        values();
        if (isEndUnknown() && until().isPresent()) {
            throw new IllegalArgumentException(
                    "The rule " + rule() + " ends on " + until().get() + ", so its end is known");
        }
        until().ifPresent(end -> {
            if (end.isAfter(since()) != Certainty.YES) {
                throw new IllegalArgumentException("The rule " + rule()
                        + " is repealed on a day that is not certainly after its first: " + since() + ", " + end);
            }
        });
    }

    /** Builds a {@link RuleVersion}; the rule, its statement, its first day and a value for each of its parameters without a default are required. */
    public static final class Builder extends ImmutableRuleVersion.Builder {
        Builder() {}

        /**
         * Sets the value of a parameter.
         *
         * @param parameter a parameter of the rule
         * @param value its value, which its text form gives back
         * @param <T> the type of its values
         * @return this builder
         */
        public <T> Builder with(Parameter<T> parameter, T value) {
            return putParameters(parameter.name(), value.toString());
        }
    }
}
