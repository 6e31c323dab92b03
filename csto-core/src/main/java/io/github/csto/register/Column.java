package io.github.csto.register;

import java.util.Optional;

/** A column of a table: its name, what its cells hold, and whether a table may be without it, as if all its cells were empty. */
record Column<V>(String name, CellType<V> type, boolean mayBeMissing) {
    Column(String name, CellType<V> type) {
        this(name, type, false);
    }

    /** The column of the same name in a table where its cells hold something else. */
    <W> Column<W> as(CellType<W> other) {
        return new Column<>(name, other);
    }

    /** The column of the same name in a table that may be without it. */
    Column<Optional<V>> optional() {
        return new Column<>(name, CellType.orNothing(type), true);
    }

    /** The column of the same name in a table where a cell may be empty. */
    Column<Optional<V>> orNothing() {
        return as(CellType.orNothing(type));
    }
}
