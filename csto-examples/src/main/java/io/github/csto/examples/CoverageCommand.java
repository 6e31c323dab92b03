package io.github.csto.examples;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.csto.register.CoverageLine.SetAside;
import io.github.csto.register.CoverageLine.Tally;
import io.github.csto.register.Register;
import io.github.csto.source.SourceDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Was anything skipped? */
@Command(
        name = "coverage",
        sortOptions = false,
        description = "How many lines of each document are accounted for: used by claims, or set aside for a reason.")
final class CoverageCommand extends Answering<KnownBody> {
    @Mixin
    private final AskedBody asked = new AskedBody();

    /** The answer in JSON. */
    private record CoverageInJson(List<DocumentInJson> documents, TallyInJson total) {}

    private record DocumentInJson(
            String document, @JsonUnwrapped TallyInJson tally) {}

    private record TallyInJson(
            @Nullable BigDecimal percent, @Nullable Integer lines, long used, Map<String, Long> setAside) {}

    private static final String TOTAL = "total";

    /** Puts out something for each document whose lines are at hand in its order, then for all together. */
    private static void each(KnownBody body, BiConsumer<String, Tally> put) {
        Register register = body.register();
        List<String> documents = register.sources().documents().stream()
                .filter(document -> document.sha256().isPresent())
                .map(SourceDocument::id)
                .toList();
        documents.forEach(document -> put.accept(document, register.sources().coverageOf(document)));
        put.accept(
                TOTAL,
                documents.stream()
                        .map(register.sources()::coverageOf)
                        .reduce(new Tally(Optional.of(0), 0, new TreeMap<>()), Tally::plus));
    }

    @Override
    KnownBody subject() {
        return asked.known(Optional.empty());
    }

    @Override
    String text(KnownBody body) {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings = Stream.concat(
                        Stream.of("Document", "Accounted for", "Lines", "Used"),
                        Stream.of(SetAside.values())
                                .map(reason -> Report.heading(reason.name().replace('_', ' '))))
                .toList();
        each(body, (name, tally) -> {
            List<String> row = new ArrayList<>(cells(name, tally));
            row.set(1, tally.percent().map(share -> share + " %").orElse("not known"));
            row.set(2, row.get(2).isEmpty() ? "not counted" : row.get(2));
            rows.add(row);
        });
        return new Text()
                .line("Lines of the documents that are not blank, used by claims or set aside for a reason")
                .blank()
                .table(headings, rows)
                .toString();
    }

    /** As in a spreadsheet: what is not recorded is empty. */
    private static List<String> cells(String name, Tally tally) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(tally.percent().map(BigDecimal::toPlainString).orElse(""));
        cells.add(tally.lines().map(String::valueOf).orElse(""));
        cells.add(Long.toString(tally.used()));
        for (SetAside reason : SetAside.values()) {
            cells.add(tally.setAside().getOrDefault(reason, 0L).toString());
        }
        return cells;
    }

    @Override
    Object json(KnownBody body) {
        List<DocumentInJson> documents = new ArrayList<>();
        each(body, (name, tally) -> documents.add(new DocumentInJson(name, json(tally))));
        DocumentInJson total = documents.remove(documents.size() - 1);
        return new CoverageInJson(documents, total.tally());
    }

    private static TallyInJson json(Tally tally) {
        Map<String, Long> setAside = new LinkedHashMap<>();
        for (SetAside reason : SetAside.values()) {
            setAside.put(reason.name(), tally.setAside().getOrDefault(reason, 0L));
        }
        return new TallyInJson(tally.percent().orElse(null), tally.lines().orElse(null), tally.used(), setAside);
    }

    @Override
    List<List<String>> rows(KnownBody body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("document", "percent", "lines", "used"),
                        Stream.of(SetAside.values()).map(SetAside::name))
                .toList());
        each(body, (name, tally) -> rows.add(cells(name, tally)));
        return rows;
    }
}
