package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A dated act of a state, which takes effect at the start of its day. Immutable and thread-safe.
 *
 * <p>{@code parse(x.toString()).isSameActAs(x)}: the text form has neither citations nor reason.
 *
 * @param country the state
 * @param act what it did
 * @param date when, as precisely as is known
 * @param citations where that is told; empty for an assumption
 * @param reason why it is recorded so, in words; may be empty
 */
public record MembershipEvent(
        Country country, MembershipAct act, PartialDate date, List<Citation> citations, String reason) {
    private static final Pattern TEXT = Pattern.compile("(.+?)\\s+(\\S+)\\s+(\\S+)");

    public MembershipEvent {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reason, "reason");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
    }

    /**
     * An act that no document tells: an assumption, or an example.
     *
     * @param country the state
     * @param act what it does
     * @param date when
     * @return the event, without citation and reason
     */
    public static MembershipEvent of(Country country, MembershipAct act, PartialDate date) {
        return new MembershipEvent(country, act, date, List.of(), "");
    }

    /**
     * Reads an act that no document tells: the state, the act and the date, separated by spaces, such as {@code UZ REJOIN 2006}.
     *
     * @param text the text; the state as {@link Country#parse} reads it, the act in upper or lower case and with a hyphen or underscore, the
     *     date as {@link PartialDate#parse} reads it
     * @return the event, without citation and reason
     * @throws IllegalArgumentException if the text has no such form, or there is no such state or act; the message carries it
     * @throws DateTimeParseException if the date cannot be read
     */
    public static MembershipEvent parse(String text) {
        Matcher matcher = TEXT.matcher(Objects.requireNonNull(text, "text").strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not an act: \"" + text + "\"; expected a state, an act and a date, like UZ REJOIN and a year");
        }
        String word = matcher.group(2).toUpperCase(Locale.ROOT).replace('-', '_');
        MembershipAct act = Arrays.stream(MembershipAct.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an act: \"" + matcher.group(2) + "\" in \"" + text
                        + "\"; expected one of "
                        + Arrays.stream(MembershipAct.values()).map(Enum::name).collect(Collectors.joining(", "))));
        return of(Country.parse(matcher.group(1)), act, PartialDate.parse(matcher.group(3)));
    }

    /**
     * Whether the other is the same act of the same state with the same date, whoever tells it.
     *
     * @param other another event
     * @return whether state, act and date are equal
     */
    public boolean isSameActAs(MembershipEvent other) {
        Objects.requireNonNull(other, "other");
        return country == other.country && act == other.act && date.equals(other.date);
    }

    /**
     * The text form, as {@link #parse(String)} reads it: the state, the act and the date.
     *
     * @return for example {@code UZ REJOIN 2006}
     */
    @Override
    public String toString() {
        return country + " " + act + " " + date;
    }
}
