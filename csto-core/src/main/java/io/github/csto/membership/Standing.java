package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where a state stands on a day, and because of which acts. Immutable and thread-safe.
 *
 * <p>The constructor throws {@link IllegalArgumentException} if no status is possible.
 *
 * @param country the state
 * @param possibleStatuses every status that the known dates allow on the day, in the order of the enum; at least one
 * @param because the acts that decide it, in their order: the last that has certainly happened, if any, then those that may or may
 *     not have happened; empty if no act can have happened by then
 */
public record Standing(Country country, Set<MembershipStatus> possibleStatuses, List<Ground> because) {
    public Standing {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(possibleStatuses, "possibleStatuses");
        Objects.requireNonNull(because, "because");
        if (possibleStatuses.isEmpty()) {
            throw new IllegalArgumentException("No possible status of " + country);
        }
        possibleStatuses = Collections.unmodifiableSet(EnumSet.copyOf(possibleStatuses));
        because = List.copyOf(because);
    }

    /**
     * An act that decides where a state stands.
     *
     * @param event the act
     * @param window the days on which it can have happened, given the acts before and after it
     * @param happened whether it has happened by the day asked for: {@link Certainty#YES} or {@link Certainty#UNDETERMINED}; among all acts of a state,
     *     {@link Certainty#NO} of one that can have happened in no course
     * @param status the status of the state from this act on, until the next
     */
    public record Ground(MembershipEvent event, DateInterval window, Certainty happened, MembershipStatus status) {}

    /**
     * The status, where it is certain.
     *
     * @return the only possible status, or empty if there are several
     */
    public Optional<MembershipStatus> status() {
        return possibleStatuses.size() == 1
                ? Optional.of(possibleStatuses.iterator().next())
                : Optional.empty();
    }

    /**
     * Whether the state is a member.
     *
     * @return {@link Certainty#YES} if all possible statuses are those of members, {@link Certainty#NO} if none is
     */
    public Certainty isMember() {
        return Certainty.ofPossible(
                possibleStatuses.stream().anyMatch(MembershipStatus::isMember),
                !possibleStatuses.stream().allMatch(MembershipStatus::isMember));
    }

    /**
     * Whether the two standings cannot both be true.
     *
     * @param other another standing of the same state
     * @return whether they have no possible status in common
     */
    public boolean contradicts(Standing other) {
        Objects.requireNonNull(other, "other");
        return Collections.disjoint(possibleStatuses, other.possibleStatuses);
    }
}
