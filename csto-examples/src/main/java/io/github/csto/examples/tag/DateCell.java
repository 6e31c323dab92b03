package io.github.csto.examples.tag;

import io.github.csto.examples.dates.DateReader;
import io.github.csto.time.PartialDate;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a date, or those of its parts joined.
 *
 * @param text the cell as it is
 * @param date the date; null if there is none
 * @param fault why it cannot be read; empty if it can
 * @param isDoubtful whether its rows are counted for the reader's hints
 */
record DateCell(String text, @Nullable PartialDate date, String fault, boolean isDoubtful) {
    static DateCell of(String column, String text, DateReader reader) {
        Cell<PartialDate> cell = Cell.of(
                column,
                text,
                bare -> reader.read(bare).orElseThrow(() -> new DateTimeException(DateReader.nothing(bare))));
        return new DateCell(text, cell.value(), cell.fault(), cell.isDoubtful());
    }
}
