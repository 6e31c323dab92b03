package io.github.csto.jackson;

import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** A document in JSON. */
record DocumentParts(
        String id,
        String sha256,
        Optional<Integer> lines,
        String title,
        String publisher,
        PartialDate date,
        String language,
        Optional<URI> address,
        String reason) {
    static DocumentParts of(SourceDocument document) {
        return new DocumentParts(
                document.id(),
                document.sha256(),
                document.lines(),
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
                .sha256(sha256)
                .lines(lines)
                .title(title)
                .publisher(publisher)
                .date(date)
                .language(new Locale.Builder().setLanguageTag(language).build())
                .address(address)
                .reason(reason)
                .build();
    }
}
