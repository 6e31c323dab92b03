/**
 * Reads dates as people write them: in numeric patterns, as serial numbers of spreadsheets, in three columns, in EDTF and in the notation of
 * messydates. A date that has more than one meaning is refused with the reason, never guessed.
 *
 * <p>With {@code --date-format dd/MM/yyyy}, {@code 05/10/2007} is 5 October 2007; without it, the date is refused.
 */
@NullMarked
package io.github.csto.examples.dates;

import org.jspecify.annotations.NullMarked;
