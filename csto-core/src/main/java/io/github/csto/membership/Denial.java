package io.github.csto.membership;

import io.github.csto.country.Country;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The assumption that a disputed act of a state did not happen. Immutable and thread-safe.
 *
 * @param country the state
 * @param act the act that it did not do
 */
public record Denial(Country country, MembershipAct act) implements Assumption {
    private static final String NO = "no";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public Denial {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(act, "act");
    }

    /** Whether it is meant as one, so that what is wrong with it is said of a denial. */
    static boolean isOne(String text) {
        String[] words = SPACE.split(text.strip(), -1);
        return Arrays.stream(words, 0, words.length - 1).skip(1).anyMatch(NO::equalsIgnoreCase);
    }

    /**
     * Reads a denial: the state, the word {@code no} and the act, separated by spaces.
     *
     * @param text the text, such as {@code AZ no RATIFY}; the state as {@link Country#parse} reads it, the act in upper or lower case and with a
     *     hyphen or underscore
     * @return the denial; {@code parse(x.toString()).equals(x)}
     * @throws IllegalArgumentException if the text has no such form, or there is no such state or act; the message carries it
     */
    public static Denial parse(String text) {
        LastWords words = LastWords.of(Objects.requireNonNull(text, "text"));
        if (words == null || !words.second().equalsIgnoreCase(NO)) {
            throw new IllegalArgumentException("Not a denial: \"" + text
                    + "\"; expected a state, the word no and an act without a date, like AZ no RATIFY");
        }
        return new Denial(Country.parse(words.first()), MembershipEvent.act(words.last(), text));
    }

    /**
     * Returns the text form, as {@link #parse(String)} reads it.
     *
     * @return for example {@code AZ no RATIFY}
     */
    @Override
    public String toString() {
        return country + " no " + act;
    }
}
