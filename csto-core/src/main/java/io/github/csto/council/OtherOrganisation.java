package io.github.csto.council;

import io.github.csto.membership.MembershipHistory;
import io.github.csto.source.Citation;
import io.github.csto.time.Certainty;
import java.util.List;
import java.util.Objects;

/**
 * Another organisation, with what decides whether members may belong to it. Immutable and thread-safe.
 *
 * @param name what it is called
 * @param members who belonged to it when; without any event if that is not recorded
 * @param militaryAlliance whether it is said to be a military alliance; {@link Certainty#UNDETERMINED} if neither that nor the contrary is said
 * @param opposed whether its aims are said to be opposed to those of the organisation that asks
 * @param citations the citations of the organisation
 */
public record OtherOrganisation(
        String name, MembershipHistory members, Certainty militaryAlliance, boolean opposed, List<Citation> citations) {
    public OtherOrganisation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(members, "members");
        Objects.requireNonNull(militaryAlliance, "militaryAlliance");
        citations = List.copyOf(citations);
    }
}
