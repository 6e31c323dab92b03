package io.github.csto.examples;

import io.github.csto.Csto;
import io.github.csto.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One row for each spell. An empty end means that none is recorded by the horizon. */
@Command(name = "spells", sortOptions = false, description = "The memberships as spells, one a row, as CSV.")
final class SpellsExport extends Export {
    static final List<String> COLUMNS = List.of(
            "organisation",
            "account",
            "state",
            "alpha3",
            "numeric",
            "name",
            "status",
            "start",
            "end",
            "end_convention",
            "start_earliest",
            "start_latest",
            "end_earliest",
            "end_latest",
            "start_citations",
            "end_citations",
            "horizon",
            "start_disputed",
            "end_disputed");

    @Mixin
    private final Asked asked = new Asked();

    @Mixin
    private final Spreadsheet spreadsheet = new Spreadsheet();

    @Mixin
    private final ReceiptColumns receipt = new ReceiptColumns();

    @Option(
            names = "--of",
            paramLabel = "membership|status",
            description =
                    "A spell for each stretch of membership, or for each status a state has had; membership if not given.")
    private ExportedSpell.Of of = ExportedSpell.Of.MEMBERSHIP;

    @Override
    String text() {
        Csto csto = asked.csto();
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        rows.addAll(rows(csto, of));
        return spreadsheet.csv(receipt.with(csto.register(), rows));
    }

    /** The rows below {@link #COLUMNS}. */
    static List<List<String>> rows(Csto csto, ExportedSpell.Of of) {
        List<List<String>> rows = new ArrayList<>();
        for (ExportedSpell spell : ExportedSpell.of(csto.history(), of)) {
            rows.add(List.of(
                    csto.organisation(),
                    csto.account(),
                    spell.country().alpha2(),
                    spell.country().alpha3(),
                    String.format(Locale.ROOT, "%03d", spell.country().numeric()),
                    spell.country().displayName(Locale.ENGLISH),
                    spell.status(),
                    spell.start().date().toEdtf(),
                    end(spell, bound -> bound.date().toEdtf()),
                    "exclusive",
                    spell.start().date().earliest().toString(),
                    spell.start().date().latest().toString(),
                    end(spell, bound -> bound.date().earliest().toString()),
                    end(spell, bound -> bound.date().latest().toString()),
                    Citation.format(spell.start().citations()),
                    end(spell, bound -> Citation.format(bound.citations())),
                    csto.horizon().toEdtf(),
                    Boolean.toString(spell.start().disputed()),
                    end(spell, bound -> Boolean.toString(bound.disputed()))));
        }
        return rows;
    }

    private static String end(ExportedSpell spell, Function<ExportedSpell.Edge, String> text) {
        return spell.end().map(text).orElse("");
    }
}
