package io.github.csto.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents: what a builder asks for, and when two are equal. */
class SourceDocumentTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final URI ADDRESS = URI.create("https://example.org/a?b#c");

    private static SourceDocument.Builder complete() {
        return SourceDocument.builder()
                .id("003")
                .sha256(DIGEST)
                .title("A title")
                .publisher("A publisher")
                .date(PartialDate.parse("2023-11"))
                .language(Locale.FRENCH)
                .reason("Dated by its last line");
    }

    @Test
    void hasTheParts() {
        SourceDocument document = complete().lines(0).address(ADDRESS).build();

        assertThat(document.id()).isEqualTo("003");
        assertThat(document.sha256()).contains(DIGEST);
        assertThat(document.lines()).contains(0);
        assertThat(document.title()).isEqualTo("A title");
        assertThat(document.publisher()).isEqualTo("A publisher");
        assertThat(document.date()).contains(PartialDate.parse("2023-11"));
        assertThat(document.language()).isEqualTo(Locale.FRENCH);
        assertThat(document.address()).contains(ADDRESS);
        assertThat(document.reason()).isEqualTo("Dated by its last line");
        assertThat(document.toString()).contains("003", DIGEST, "A title", "A publisher", "2023-11", "fr");
    }

    @Test
    void itHasAnIdentifierATitleAPublisherAndALanguage() {
        SourceDocument least = SourceDocument.builder()
                .id("003")
                .phrase("a few words")
                .title("A title")
                .publisher("A publisher")
                .language(Locale.FRENCH)
                .build();
        assertThat(List.of(least.kind(), least.sha256(), least.lines(), least.date(), least.address()))
                .allMatch(Optional::isEmpty);
        assertThat(least.isWeak()).isFalse();
        assertThat(least.reason()).isEmpty();
        assertThat(complete().build().address()).isEmpty();
        assertThat(complete().build().lines()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> SourceDocument.builder().build())
                .withMessageContaining("SourceDocument")
                .withMessageEndingWith("[id, title, publisher, language]");
        assertThatIllegalStateException()
                .isThrownBy(() -> SourceDocument.builder()
                        .id("003")
                        .sha256(DIGEST)
                        .title("A title")
                        .date(PartialDate.parse("2023-11"))
                        .language(Locale.FRENCH)
                        .build())
                .withMessageEndingWith("[publisher]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void partsAreNotNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> SourceDocument.builder().title(null))
                .withMessage("title");
        assertThatNullPointerException()
                .isThrownBy(() -> SourceDocument.builder().date((PartialDate) null))
                .withMessage("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "00 3", "003:1", "003.txt", "é"})
    void theIdentifierIsOneThatACitationCanName(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().id(id).build())
                .withMessage("Not an identifier of a document: \"" + id + "\"; expected letters, digits, - and _");
        assertThat(complete().id("a_B-9").build().id()).isEqualTo("a_B-9");
    }

    @Test
    void theDigestHas64DigitsInLowerCase() {
        List<String> refused = List.of(
                "",
                DIGEST.substring(1),
                DIGEST + "0",
                DIGEST.toUpperCase(Locale.ROOT),
                DIGEST.substring(1) + "g",
                " " + DIGEST.substring(1),
                DIGEST + "\n");
        for (String digest : refused) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> complete().sha256(digest).build())
                    .withMessage(
                            "Not a SHA-256 digest: \"" + digest + "\"; expected 64 hexadecimal digits in lower case");
        }
    }

    private static SourceDocument.Builder withoutEither() {
        return SourceDocument.builder()
                .id("003")
                .title("A title")
                .publisher("A publisher")
                .language(Locale.FRENCH);
    }

    @Test
    void itHasEitherADigestOrAPhrase() {
        String message =
                "A source has either a digest, and is cited by line, or a phrase by which it is found again: 003";

        assertThat(withoutEither().sha256(DIGEST).build().phrase()).isEmpty();
        assertThat(withoutEither().phrase("a few words").build().sha256()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutEither().build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        withoutEither().sha256(DIGEST).phrase("a few words").build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withoutEither().phrase("a few words").lines(3).build())
                .withMessage("Lines are counted of a document with a digest only: 003");
    }

    @Test
    void noDocumentHasLessThanNoLines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complete().lines(-1).build())
                .withMessage("A document cannot have -1 lines");
    }

    @Test
    void equalIfAllPartsAre() {
        SourceDocument document = complete().build();
        List<UnaryOperator<SourceDocument.Builder>> differences = List.of(
                builder -> builder.id("004"),
                builder -> builder.sha256("f".repeat(64)),
                builder -> builder.kind(SourceDocument.Kind.PRESS),
                builder -> builder.isWeak(true),
                builder -> builder.lines(7),
                builder -> builder.title("Another title"),
                builder -> builder.publisher("Another publisher"),
                builder -> builder.date(PartialDate.parse("2023")),
                builder -> builder.language(Locale.ENGLISH),
                builder -> builder.address(ADDRESS),
                builder -> builder.reason("Another reason"));

        assertThat(document)
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build());
        assertThat(document.hashCode())
                .isNotEqualTo(complete().id("004").build().hashCode());
        for (UnaryOperator<SourceDocument.Builder> difference : differences) {
            assertThat(document)
                    .isNotEqualTo(difference.apply(complete()).build())
                    .isNotEqualTo(null)
                    .isNotEqualTo("003");
        }
        assertThat(SourceDocument.builder().from(document).build()).isEqualTo(document);
    }
}
