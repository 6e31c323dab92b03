/** Reading the CSV files of another data set that is compared: spells, or one row for each state and year. */
@NullMarked
package io.github.csto.examples.compare;

import org.jspecify.annotations.NullMarked;
