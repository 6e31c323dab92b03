package io.github.csto.jackson;

import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A document in JSON. */
record DocumentParts(
        String id,
        Optional<SourceDocument.Kind> kind,
        Optional<String> sha256,
        Optional<Integer> lines,
        Optional<String> phrase,
        boolean weak,
        String title,
        String publisher,
        Optional<PartialDate> date,
        String language,
        Optional<URI> address,
        String reason) {
    static DocumentParts of(SourceDocument document) {
        return new DocumentParts(
                document.id(),
                document.kind(),
                document.sha256(),
                document.lines(),
                document.phrase(),
                document.isWeak(),
                document.title(),
                document.publisher(),
                document.date(),
                document.language().toLanguageTag(),
                document.address(),
                document.reason());
    }

    SourceDocument build() {
        return SourceDocument.builder()
                .id(id)
                .kind(kind)
                .sha256(sha256)
                .lines(lines)
                .phrase(phrase)
                .isWeak(weak)
                .title(title)
                .publisher(publisher)
                .date(date)
                .language(new Locale.Builder().setLanguageTag(language).build())
                .address(address)
                .reason(reason)
                .build();
    }
}
