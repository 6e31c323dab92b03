package io.github.csto.examples.tag;

import io.github.csto.country.Country;
import io.github.csto.examples.dates.DateColumns;
import java.util.List;

/**
 * Where the cells stand that a tag is made from.
 *
 * @param count how many columns there are
 * @param state the index of the column with the state; less than 0 in a wide file
 * @param states the states that have columns of their own, in the order of these; none unless the file is wide
 * @param date the columns of the date
 * @param dateColumn the index of the only one; less than 0 if there are several
 */
record TagColumns(int count, int state, List<Country> states, DateColumns date, int dateColumn) {
    boolean isWide() {
        return state < 0;
    }
}
