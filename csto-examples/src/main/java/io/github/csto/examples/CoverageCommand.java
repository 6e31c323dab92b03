package io.github.csto.examples;

import io.github.csto.register.CoverageLine.SetAside;
import io.github.csto.register.CoverageLine.Tally;
import io.github.csto.register.Register;
import io.github.csto.source.SourceDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** Was anything skipped? */
@Command(
        name = "coverage",
        sortOptions = false,
        description = "How many lines of each document are accounted for: used by claims, or set aside for a reason.")
final class CoverageCommand extends BesideMemberships {
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
    String text(KnownBody body) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("document", "accounted for", "lines", "used"),
                        Stream.of(SetAside.values())
                                .map(reason ->
                                        reason.name().toLowerCase(Locale.ROOT).replace('_', ' ')))
                .toList());
        each(body, (name, tally) -> {
            List<String> row = new ArrayList<>(cells(name, tally));
            row.set(1, tally.percent().map(share -> share + " %").orElse("not known"));
            row.set(2, row.get(2).isEmpty() ? "not counted" : row.get(2));
            rows.add(row);
        });
        return new Text()
                .line("Lines of the documents that are not blank, used by claims or set aside for a reason")
                .blank()
                .table(rows)
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
    Map<String, Object> json(KnownBody body) {
        List<Map<String, Object>> documents = new ArrayList<>();
        each(body, (name, tally) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("document", name);
            json.putAll(json(tally));
            documents.add(json);
        });
        Map<String, Object> total = documents.remove(documents.size() - 1);
        total.remove("document");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", documents);
        json.put(TOTAL, total);
        return json;
    }

    private static Map<String, Object> json(Tally tally) {
        Map<String, Object> setAside = new LinkedHashMap<>();
        for (SetAside reason : SetAside.values()) {
            setAside.put(reason.name(), tally.setAside().getOrDefault(reason, 0L));
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("percent", tally.percent().orElse(null));
        json.put("lines", tally.lines().orElse(null));
        json.put("used", tally.used());
        json.put("setAside", setAside);
        return json;
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
