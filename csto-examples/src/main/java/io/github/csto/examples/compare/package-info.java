/**
 * Reads the data set that the command {@code compare} holds against the register: a CSV file of spells, of one row for each state and year,
 * or of one column for each state.
 *
 * <pre>{@code
 * csto compare --spells spells.csv --end exclusive
 * }</pre>
 */
@NullMarked
package io.github.csto.examples.compare;

import org.jspecify.annotations.NullMarked;
