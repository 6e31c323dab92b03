package io.github.csto.rule;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A value that the versions of a rule may change: how many sessions a year, how many states that request. Immutable and thread-safe.
 *
 * @param name its name, as {@code rules.tsv} writes it, such as {@code sessions}
 * @param type the type of its values
 * @param parse reads a value from its text; throws an {@link IllegalArgumentException} that says what was expected
 * @param otherwise the text of the value of a version that gives none; empty if each version must give one
 * @param <T> the type of its values
 */
public record Parameter<T>(String name, Class<T> type, Function<String, T> parse, Optional<String> otherwise) {
    private static final int MOST_DIGITS = 9;

    public Parameter {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(parse, "parse");
        Objects.requireNonNull(otherwise, "otherwise");
        if (!name.matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("The name of a parameter has letters only: \"" + name + "\"");
        }
    }

    /**
     * Obtains a parameter that counts something.
     *
     * @param name its name
     * @return a parameter whose values are whole numbers from 0 to 999,999,999
     */
    public static Parameter<Integer> count(String name) {
        return new Parameter<>(
                name,
                Integer.class,
                text -> {
                    if (text.startsWith("-")) {
                        throw new IllegalArgumentException("The number of " + name + " is negative: " + text);
                    }
                    if (!text.matches("[0-9]{1," + MOST_DIGITS + "}")) {
                        throw new IllegalArgumentException("Not a number of " + name + " up to 999999999: " + text);
                    }
                    return Integer.valueOf(text);
                },
                Optional.empty());
    }

    /**
     * Obtains a parameter that is one of some constants.
     *
     * @param name its name
     * @param type the constants
     * @param otherwise the value of a version that gives none
     * @param <E> the type of the constants
     * @return the parameter
     */
    public static <E extends Enum<E>> Parameter<E> constant(String name, Class<E> type, E otherwise) {
        return new Parameter<>(
                name,
                type,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(each -> each.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("Not a value of " + name + ": \"" + text
                                + "\"; there are "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))),
                Optional.of(otherwise.name()));
    }

    /** The value of a text that is known to be one, or an error that says what was expected. */
    T read(String text) {
        return type.cast(parse.apply(text));
    }

    @Override
    public String toString() {
        return name;
    }
}
