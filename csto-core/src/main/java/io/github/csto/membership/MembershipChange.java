package io.github.csto.membership;

import io.github.csto.country.Country;
import io.github.csto.time.Certainty;
import io.github.csto.time.DateInterval;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * An act that took effect, or may have taken effect, on a day of a period. Immutable and thread-safe.
 *
 * @param ground the act, the days on which it can have taken effect, and the status from then on
 * @param within whether it took effect in the period: {@link Certainty#YES} or {@link Certainty#UNDETERMINED}
 */
public record MembershipChange(Standing.Ground ground, Certainty within) {
    public MembershipChange {
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(within, "within");
    }

    /**
     * Returns the act.
     *
     * @return the act, with its citations
     */
    public MembershipEvent event() {
        return ground.event();
    }

    /**
     * Returns whose act it is.
     *
     * @return the state
     */
    public Country country() {
        return event().country();
    }

    /**
     * Finds the acts of a history that took effect, or may have, on a day of a period.
     *
     * @param history the history
     * @param period the period
     * @return the acts, by the first day on which each can have taken effect, then by state
     */
    public static List<MembershipChange> during(DateInterval period, MembershipHistory history) {
        return history.countries().stream()
                .flatMap(country -> history.grounds(country).stream())
                .map(ground -> new MembershipChange(ground, ground.happened().and(lies(ground.window(), period))))
                .filter(change -> change.within() != Certainty.NO)
                .sorted(Comparator.comparing((MembershipChange change) ->
                                change.ground().window().start())
                        .thenComparing(MembershipChange::country))
                .toList();
    }

    private static Certainty lies(DateInterval window, DateInterval period) {
        if (window.end().isBefore(period.start()) || window.start().isAfter(period.end())) {
            return Certainty.NO;
        }
        return window.start().isBefore(period.start()) || window.end().isAfter(period.end())
                ? Certainty.UNDETERMINED
                : Certainty.YES;
    }
}
