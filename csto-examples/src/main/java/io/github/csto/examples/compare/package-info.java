/** Reading the CSV files of another data set that is compared: spells, one row for each state and year, or a column for each state. */
@NullMarked
package io.github.csto.examples.compare;

import org.jspecify.annotations.NullMarked;
