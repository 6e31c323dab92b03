package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;

/**
 * A dated act of a state, which takes effect at the start of its day. Immutable and thread-safe.
 *
 * @param country the state
 * @param act what it did
 * @param date when, as precisely as is known
 * @param citations where that is told; empty for an assumption
 * @param reason why it is recorded so, in words; may be empty
 */
public record MembershipEvent(
        Country country, MembershipAct act, PartialDate date, List<Citation> citations, String reason) {
    /**
     * A dated act of a state.
     *
     * @param country the state
     * @param act what it did
     * @param date when, as precisely as is known
     * @param citations where that is told; empty for an assumption
     * @param reason why it is recorded so, in words; may be empty
     */
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
     * The state, the act and the date.
     *
     * @return for example {@code UZ REJOIN 2006}
     */
    @Override
    public String toString() {
        return country + " " + act + " " + date;
    }
}
