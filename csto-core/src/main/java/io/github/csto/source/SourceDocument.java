package io.github.csto.source;

import io.github.csto.style.Wide;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/** A document that facts are taken from. It is a witness, not a truth: what it says is recorded as said. Immutable and thread-safe. */
@Wide
@Value.Immutable
public abstract class SourceDocument {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    SourceDocument() {}

    /**
     * Returns the identifier that citations use.
     *
     * @return the identifier, such as {@code 003}
     */
    public abstract String id();

    /**
     * Returns the digest of the document's bytes.
     *
     * @return the SHA-256 digest, 64 hexadecimal digits in lower case
     */
    public abstract String sha256();

    /**
     * Returns how many of its lines say something. A line ends with a line feed; one that holds nothing or nothing but white space, according to
     * {@link String#isBlank()}, is not counted.
     *
     * @return the number of lines that are not blank, or empty if they were not counted
     */
    public abstract Optional<Integer> lines();

    /**
     * Returns the title, shortened if it is long.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Returns the publisher.
     *
     * @return the publisher
     */
    public abstract String publisher();

    /**
     * Returns when it was published, as precisely as the document says.
     *
     * @return the date
     */
    public abstract PartialDate date();

    /**
     * Returns the language it is written in.
     *
     * @return the language
     */
    public abstract Locale language();

    /**
     * Returns where it was published, if the document gives an address.
     *
     * @return the address, or empty if none is known
     */
    public abstract Optional<URI> address();

    /**
     * Returns how its date is known, and what else a reader should know of it.
     *
     * @return the reason, in our own words
     */
    public abstract String reason();

    /**
     * Starts a document.
     *
     * @return a builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Citation.requireIdentifier(id());
        if (!SHA256.matcher(sha256()).matches()) {
            throw new IllegalArgumentException(
                    "Not a SHA-256 digest: \"" + sha256() + "\"; expected 64 hexadecimal digits in lower case");
        }
        lines().ifPresent(count -> {
            if (count < 0) {
                throw new IllegalArgumentException("A document cannot have " + count + " lines");
            }
        });
    }

    /** Builds a {@link SourceDocument}; all parts but the lines and the address are required. */
    public static final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
