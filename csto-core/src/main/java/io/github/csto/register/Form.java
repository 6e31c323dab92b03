package io.github.csto.register;

import java.util.List;

/** How the cells of a row make a value, and the value the cells. */
interface Form<T> {
    /** The columns that only this form fills. */
    List<Column<?>> columns();

    T read(Cells cells);

    void write(T value, Cells cells);
}
