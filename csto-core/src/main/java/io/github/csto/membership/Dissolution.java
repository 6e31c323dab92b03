package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of an organisation, beyond which no membership in it lasts. Immutable and thread-safe.
 *
 * <p>It is not an act of a state: a state that can still withdraw when the organisation ends is out from that day on, and so is one that withdraws by
 * some act of its own on a day that is not later.
 *
 * @param date the first day on which the organisation no longer exists, as precisely as is known
 * @param citations the sources of that date
 */
public record Dissolution(PartialDate date, List<Citation> citations) {
    private static final String REASON =
            "The organisation ceased, and its memberships end with it: no act of the state.";

    public Dissolution {
        Objects.requireNonNull(date, "date");
        citations = List.copyOf(citations);
    }

    /**
     * Checks whether the organisation has certainly ended before a date.
     *
     * @param other the date
     * @return whether each possible day of the end is before each possible day of the date
     */
    public boolean isBefore(PartialDate other) {
        return date.isBefore(other) == Certainty.YES;
    }

    /** The same act, which cannot be later. */
    MembershipEvent cap(MembershipEvent event) {
        PartialDate left = event.date().noLaterThan(date);
        return left.equals(event.date()) ? event : event.withDate(left);
    }

    /** How the membership of a state ends with the organisation that has a status by then; empty if it cannot leave any more. */
    Optional<MembershipEvent> end(Country country, MembershipStatus status) {
        return MembershipStateMachine.next(status, MembershipAct.WITHDRAW).isPresent()
                ? Optional.of(new MembershipEvent(country, MembershipAct.WITHDRAW, date, citations, REASON))
                : Optional.empty();
    }
}
