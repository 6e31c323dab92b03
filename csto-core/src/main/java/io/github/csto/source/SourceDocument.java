package io.github.csto.source;

import io.github.csto.style.Wide;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A source that facts are taken from: a document whose lines are cited, or a page, act or treaty that is cited as a whole or by article. It is a
 * witness, not a truth: what it says is recorded as said. Immutable and thread-safe.
 */
@Wide
@Value.Immutable
public abstract class SourceDocument {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** What a source is. */
    public enum Kind {
        /** The text of a treaty, or a copy of it. */
        TREATY_TEXT,
        /** A law of a state. */
        NATIONAL_LAW,
        /** An act of a Council. */
        COUNCIL_ACT,
        /** A page or document of a state or an organisation. */
        OFFICIAL,
        /** A report of the press. */
        PRESS,
        /** Somebody else's account of what other sources say. */
        SECONDARY
    }

    SourceDocument() {}

    /**
     * Returns the identifier that citations use.
     *
     * @return the identifier, such as {@code 003}
     */
    public abstract String id();

    /**
     * Returns what it is.
     *
     * @return the kind, or empty if it is not stated
     */
    public abstract Optional<Kind> kind();

    /**
     * Returns the digest of the document's bytes. A document that has one is cited by its lines.
     *
     * @return the SHA-256 digest, 64 hexadecimal digits in lower case; empty if its bytes are not at hand
     */
    public abstract Optional<String> sha256();

    /**
     * Returns the few words by which the place is found again in a source whose lines are not cited.
     *
     * @return the words; empty for a document with a digest
     */
    public abstract Optional<String> phrase();

    /**
     * Checks whether the source is weak: it could not be found again, or is a copy that says nothing of its origin.
     *
     * @return whether what rests on this source and others like it only is marked as weak
     */
    @Value.Default
    public boolean isWeak() {
        return false;
    }

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
     * @return the date, or empty if it bears none
     */
    public abstract Optional<PartialDate> date();

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
     * @return the reason, in our own words; may be empty
     */
    @Value.Default
    public String reason() {
        return "";
    }

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
        sha256().ifPresent(digest -> {
            if (!SHA256.matcher(digest).matches()) {
                throw new IllegalArgumentException(
                        "Not a SHA-256 digest: \"" + digest + "\"; expected 64 hexadecimal digits in lower case");
            }
        });
        if (sha256().isPresent() == phrase().isPresent()) {
            throw new IllegalArgumentException(
                    "A source has either a digest, and is cited by line, or a phrase by which it is found again: "
                            + id());
        }
        if (lines().isPresent() && sha256().isEmpty()) {
            throw new IllegalArgumentException("Lines are counted of a document with a digest only: " + id());
        }
        lines().ifPresent(count -> {
            if (count < 0) {
                throw new IllegalArgumentException("A document cannot have " + count + " lines");
            }
        });
    }

    /** Builds a {@link SourceDocument}; identifier, title, publisher and language are required, and a digest or a phrase. */
    public static final class Builder extends ImmutableSourceDocument.Builder {
        Builder() {}
    }
}
