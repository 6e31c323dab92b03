package io.github.csto.register;

/** A column of a table: its name, what its cells hold, and whether a table may be without it, as if all its cells were empty. */
record Column<V>(String name, CellType<V> type, boolean mayBeMissing) {
    Column(String name, CellType<V> type) {
        this(name, type, false);
    }
}
