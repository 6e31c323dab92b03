package io.github.csto.register;

import io.github.csto.source.Claim;
import io.github.csto.source.SourceDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every table of a register: those of the facts, and those whose rows are no claims. */
final class Tables {
    static final Column<List<String>> CLAIMS = new Column<>("claims", CellType.WORDS);

    static final Table<SourceDocument> DOCUMENTS =
            new Table<>("documents.tsv", true, Comparator.comparing(SourceDocument::id), new DocumentForm());

    static final Table<CompletePeriod> COMPLETE_PERIODS = new Table<>(
            "complete-periods.tsv",
            false,
            Comparator.comparing(CompletePeriod::organisation)
                    .thenComparing(complete -> complete.period().start())
                    .thenComparing(complete -> complete.period().end())
                    .thenComparing(CompletePeriod::reason),
            RecordForm.of(
                    CompletePeriod.class,
                    ClaimForm.ORGANISATION,
                    new Column<>("period", CellType.PERIOD),
                    ClaimForm.REASON));

    static final Table<CoverageLine> COVERAGE = new Table<>(
            "coverage.tsv",
            false,
            Comparator.comparing((CoverageLine line) -> line.place().document())
                    .thenComparing(line -> line.place().lines().get(0).first()),
            RecordForm.of(
                    CoverageLine.class,
                    Columns.PLACE,
                    CLAIMS,
                    ClaimForm.REASON.as(CellType.orNothing(CellType.oneOf(CoverageLine.SetAside.class))),
                    new Column<>("repeats", CellType.orNothing(CellType.PLACE))));

    /** All of them, in the order in which their faults are reported. */
    static List<Table<?>> all() {
        List<Table<?>> all = new ArrayList<>();
        all.add(DOCUMENTS);
        for (Fact<?> fact : Fact.ALL) {
            if (fact.equals(Fact.ORGANISATIONS)) {
                all.add(COMPLETE_PERIODS);
            }
            all.add(fact.table());
        }
        all.add(COVERAGE);
        return List.copyOf(all);
    }

    private Tables() {}

    /** The values of a table of claims; none of a table whose rows are no claims. */
    static List<Claim<?>> claims(List<?> values) {
        List<Claim<?>> claims = new ArrayList<>();
        for (Object value : values) {
            if (value instanceof Claim<?> claim) {
                claims.add(claim);
            }
        }
        return claims;
    }
}
