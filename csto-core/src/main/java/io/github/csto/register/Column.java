package io.github.csto.register;

/** A column of a table: its name and what its cells hold. */
record Column<V>(String name, CellType<V> type) {}
