package io.github.csto.audit;

import java.util.Objects;

/**
 * What produced a report. Immutable and thread-safe.
 *
 * @param libraryVersion the version of the library
 * @param registerDigest the SHA-256 digest of the register, 64 hexadecimal digits
 */
public record Receipt(String libraryVersion, String registerDigest) {
    /**
     * What produced a report.
     *
     * @param libraryVersion the version of the library
     * @param registerDigest the SHA-256 digest of the register
     */
    public Receipt {
        Objects.requireNonNull(libraryVersion, "libraryVersion");
        Objects.requireNonNull(registerDigest, "registerDigest");
    }
}
