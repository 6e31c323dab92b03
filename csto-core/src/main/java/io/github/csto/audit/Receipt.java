package io.github.csto.audit;

import io.github.csto.membership.Assumption;
import java.util.List;
import java.util.Objects;

/**
 * What produced a report. Immutable and thread-safe.
 *
 * @param libraryVersion the version of the library
 * @param registerDigest the SHA-256 digest of the register, 64 hexadecimal digits
 * @param assumptions the acts that no document records and that were assumed for the report, in the order in which they were given
 */
public record Receipt(String libraryVersion, String registerDigest, List<Assumption> assumptions) {
    public Receipt {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(registerDigest, "registerDigest");
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Creates the receipt of a report for which nothing was assumed.
     *
     * @param libraryVersion the version of the library
     * @param registerDigest the SHA-256 digest of the register
     */
    public Receipt(String libraryVersion, String registerDigest) {
        this(libraryVersion, registerDigest, List.of());
    }
}
