package io.github.csto.register;

import io.github.csto.source.SourceDocument;
import io.github.csto.time.PartialDate;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form of a document. */
final class DocumentForm implements Form<SourceDocument> {
    static final Column<String> DOCUMENT = new Column<>("document", CellType.IDENTIFIER);
    static final Column<Optional<String>> SHA256 = new Column<>("sha256", CellType.orNothing(CellType.DIGEST));
    private static final Column<Optional<SourceDocument.Kind>> KIND =
            Columns.KIND.as(CellType.oneOf(SourceDocument.Kind.class)).optional();
    private static final Column<Optional<String>> PHRASE = new Column<>("phrase", CellType.TEXT).optional();
    private static final Column<Boolean> WEAK = new Column<>("weak", CellType.FLAG, true);
    private static final Column<Optional<PartialDate>> DATE = Columns.DATE.orNothing();
    static final Column<Optional<Integer>> LINES = new Column<>("lines", CellType.orNothing(CellType.NUMBER));
    private static final Column<String> TITLE = new Column<>("title", CellType.TEXT);
    private static final Column<String> PUBLISHER = new Column<>("publisher", CellType.TEXT);
    private static final Column<Locale> LANGUAGE = new Column<>("language", CellType.LANGUAGE);
    private static final Column<Optional<URI>> ADDRESS = new Column<>("address", CellType.ADDRESS);
    private static final Column<String> REASON = ClaimForm.REASON;

    @Override
    public List<Column<?>> columns() {
        return List.of(DOCUMENT, KIND, SHA256, LINES, PHRASE, WEAK, TITLE, PUBLISHER, DATE, LANGUAGE, ADDRESS, REASON);
    }

    @Override
    public SourceDocument read(Cells cells) {
        return SourceDocument.builder()
                .id(cells.get(DOCUMENT))
                .kind(cells.get(KIND))
                .sha256(cells.get(SHA256))
                .lines(cells.get(LINES))
                .phrase(cells.get(PHRASE))
                .isWeak(cells.get(WEAK))
                .title(cells.get(TITLE))
                .publisher(cells.get(PUBLISHER))
                .date(cells.get(DATE))
                .language(cells.get(LANGUAGE))
                .address(cells.get(ADDRESS))
                .reason(cells.get(REASON))
                .build();
    }

    @Override
    public void write(SourceDocument document, Cells cells) {
        cells.put(DOCUMENT, document.id());
        cells.put(KIND, document.kind());
        cells.put(SHA256, document.sha256());
        cells.put(LINES, document.lines());
        cells.put(PHRASE, document.phrase());
        cells.put(WEAK, document.isWeak());
        cells.put(TITLE, document.title());
        cells.put(PUBLISHER, document.publisher());
        cells.put(DATE, document.date());
        cells.put(LANGUAGE, document.language());
        cells.put(ADDRESS, document.address());
        cells.put(REASON, document.reason());
    }
}
