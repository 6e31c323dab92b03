package io.github.csto.register;

import io.github.csto.source.Citation;
import io.github.csto.source.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form of a claim: the columns of the envelope around those of the fact. */
final class ClaimForm<T> implements Form<Claim<T>> {
    static final Column<String> CLAIM = new Column<>("claim", CellType.TEXT);
    static final Column<String> ORGANISATION = new Column<>("organisation", CellType.TEXT);
    static final Column<String> ACCOUNT = new Column<>("account", CellType.TEXT);
    static final Column<List<Citation>> CITATIONS = new Column<>("citations", CellType.CITATIONS_IF_ANY);
    static final Column<List<String>> WITNESS = new Column<>("witness", CellType.WITNESS_IF_ANY);
    static final Column<String> REASON = new Column<>("reason", CellType.REMARK);

    /** The names of the columns that a fact may take from the envelope, without one of its own. */
    private static final List<String> ENVELOPE = List.of(CLAIM.name(), CITATIONS.name(), REASON.name());

    /** Whether a claim belongs to an account. */
    enum Kept {
        BY_NO_ACCOUNT,
        BY_ACCOUNT,
        /** By an account where accounts differ. */
        BY_ACCOUNT_IF_NEED_BE
    }

    private static final Column<Optional<String>> ACCOUNT_IF_ANY = ACCOUNT.optional();

    private final Kept kept;
    private final Form<T> fact;
    private final List<Column<?>> columns = new ArrayList<>();

    ClaimForm(Kept kept, boolean mustCite, Form<T> fact) {
        this.kept = kept;
        this.fact = fact;
        columns.add(CLAIM);
        columns.add(ORGANISATION);
        switch (kept) {
            case BY_NO_ACCOUNT -> {}
            case BY_ACCOUNT -> columns.add(ACCOUNT);
            case BY_ACCOUNT_IF_NEED_BE -> columns.add(ACCOUNT_IF_ANY);
        }
        for (Column<?> column : fact.columns()) {
            if (!ENVELOPE.contains(column.name())) {
                columns.add(column);
            }
        }
        columns.add(mustCite ? CITATIONS.as(CellType.CITATIONS) : CITATIONS);
        columns.add(WITNESS);
        columns.add(REASON);
    }

    @Override
    public List<Column<?>> columns() {
        return columns;
    }

    @Override
    public Claim<T> read(Cells cells) {
        return new Claim<>(
                cells.get(CLAIM),
                cells.get(ORGANISATION),
                switch (kept) {
                    case BY_NO_ACCOUNT -> Optional.empty();
                    case BY_ACCOUNT -> Optional.of(cells.get(ACCOUNT));
                    case BY_ACCOUNT_IF_NEED_BE -> cells.get(ACCOUNT_IF_ANY);
                },
                fact.read(cells),
                cells.get(CITATIONS),
                cells.get(WITNESS),
                cells.get(REASON));
    }

    @Override
    public void write(Claim<T> claim, Cells cells) {
        cells.put(CLAIM, claim.id()); // first, for facts that are called as their claim
        fact.write(claim.value(), cells);
        cells.put(ORGANISATION, claim.organisation());
        if (kept == Kept.BY_ACCOUNT_IF_NEED_BE) {
            cells.put(ACCOUNT_IF_ANY, claim.account());
        } else {
            claim.account().ifPresent(account -> cells.put(ACCOUNT, account));
        }
        cells.put(CITATIONS, claim.citations());
        cells.put(WITNESS, claim.witness());
        cells.put(REASON, claim.reason());
    }
}
