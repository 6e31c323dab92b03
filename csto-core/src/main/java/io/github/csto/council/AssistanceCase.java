package io.github.csto.council;

import io.github.csto.country.Country;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import io.github.csto.time.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A case of assistance to a state: what is recorded of each step. Immutable and thread-safe.
 *
 * @param id the case, such as {@code KZ-2022-01}
 * @param assisted the state to be helped, if it is recorded
 * @param date when the case arose
 * @param aggression whether the state was the victim of an aggression by a state or a group of states
 * @param requests when help was asked for
 * @param decisions when the Council decided on assistance
 * @param measures when measures were taken
 * @param notices when they were reported to the UN Security Council
 * @param citations the citations of the case
 */
public record AssistanceCase(
        String id,
        Optional<Country> assisted,
        PartialDate date,
        Certainty aggression,
        Reported<PartialDate> requests,
        Reported<PartialDate> decisions,
        Reported<PartialDate> measures,
        Reported<PartialDate> notices,
        List<Citation> citations) {
    public AssistanceCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(assisted, "assisted");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(aggression, "aggression");
        Objects.requireNonNull(requests, "requests");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(notices, "notices");
        citations = List.copyOf(citations);
    }
}
