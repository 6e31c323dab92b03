package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A dated act of a state, which takes effect at the start of its day. Immutable and thread-safe.
 *
 * <p>{@code parse(x.toString()).isSameActAs(x)}: the text form has neither circumstances, citations nor reason.
 *
 * <pre>{@code
 * MembershipEvent event = MembershipEvent.parse("AM WITHDRAW 2027");
 * csto.assuming(event).isMember(Country.AM, LocalDate.of(2028, 1, 1)); // NO
 * }</pre>
 *
 * @param country the state
 * @param act what it did
 * @param disputed whether the sources leave open if it happened at all
 * @param date when, as precisely as is known
 * @param circumstances how it came about, and when it was announced and decided
 * @param citations the places that support it; empty for an assumption
 * @param reason why it is recorded so, in words; may be empty
 */
public record MembershipEvent(
        Country country,
        MembershipAct act,
        boolean disputed,
        PartialDate date,
        Circumstances circumstances,
        List<Citation> citations,
        String reason)
        implements Assumption {
    private static final String DISPUTED = "?";

    public MembershipEvent {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(circumstances, "circumstances");
        Objects.requireNonNull(reason, "reason");
        citations = List.copyOf(Objects.requireNonNull(citations, "citations"));
    }

    /**
     * Makes an act that certainly happened and of whose circumstances nothing is stated.
     *
     * @param country the state
     * @param act what it did
     * @param date when, as precisely as is known
     * @param citations the places that support it
     * @param reason why it is recorded so, in words; may be empty
     */
    public MembershipEvent(
            Country country, MembershipAct act, PartialDate date, List<Citation> citations, String reason) {
        this(country, act, false, date, Circumstances.UNSTATED, citations, reason);
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
     * Reads an act that no document tells: the state, the act and the date, separated by spaces, such as {@code UZ REJOIN 2006}. A question mark
     * on the act says that it is disputed, such as {@code AZ RATIFY? 1993-12}.
     *
     * @param text the text; the state as {@link Country#parse} reads it, the act in upper or lower case and with a hyphen or underscore, the
     *     date as {@link PartialDate#parse} reads it
     * @return the event, without citation and reason
     * @throws IllegalArgumentException if the text has no such form, or there is no such state or act; the message carries it
     * @throws DateTimeParseException if the date cannot be read
     */
    public static MembershipEvent parse(String text) {
        LastWords words = LastWords.of(Objects.requireNonNull(text, "text"));
        if (words == null) {
            throw new IllegalArgumentException(
                    "Not an act: \"" + text + "\"; expected a state, an act and a date, like UZ REJOIN and a year");
        }
        String word = words.second();
        boolean disputed = word.endsWith(DISPUTED);
        MembershipAct act = act(disputed ? word.substring(0, word.length() - DISPUTED.length()) : word, text);
        return of(Country.parse(words.first()), act, PartialDate.parse(words.last()))
                .withDisputed(disputed);
    }

    static MembershipAct act(String word, String text) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(MembershipAct.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not an act: \"" + word + "\" in \"" + text
                        + "\"; expected one of "
                        + Arrays.stream(MembershipAct.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /**
     * Returns the same event at another date.
     *
     * @param other the date
     * @return the event
     */
    public MembershipEvent withDate(PartialDate other) {
        return new MembershipEvent(country, act, disputed, other, circumstances, citations, reason);
    }

    /**
     * Returns the same event, disputed or not.
     *
     * @param doubt whether it is disputed
     * @return the event
     */
    public MembershipEvent withDisputed(boolean doubt) {
        return doubt == disputed
                ? this
                : new MembershipEvent(country, act, doubt, date, circumstances, citations, reason);
    }

    /**
     * Checks whether the other is the same act of the same state with the same date, and as certain, whatever its sources.
     *
     * @param other another event
     * @return whether state, act, date and doubt are equal
     */
    public boolean isSameActAs(MembershipEvent other) {
        Objects.requireNonNull(other, "other");
        return country == other.country && act == other.act && disputed == other.disputed && date.equals(other.date);
    }

    static List<PartialDate> dates(List<MembershipEvent> acts) {
        List<PartialDate> dates = new ArrayList<>();
        for (MembershipEvent act : acts) {
            dates.add(act.date());
        }
        return dates;
    }

    /**
     * Returns the text form, as {@link #parse(String)} reads it: the state, the act and the date.
     *
     * @return for example {@code UZ REJOIN 2006}, or {@code AZ RATIFY? 1993-12} if the act is disputed
     */
    @Override
    public String toString() {
        return country + " " + act + (disputed ? DISPUTED : "") + " " + date;
    }
}
