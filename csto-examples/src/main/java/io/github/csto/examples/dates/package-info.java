/**
 * Reading dates as people write them: in numeric patterns, as serial numbers of spreadsheets, in three columns, in EDTF and in the notation of
 * messydates. What has more than one meaning is refused with the reason, never guessed.
 */
@NullMarked
package io.github.csto.examples.dates;

import org.jspecify.annotations.NullMarked;
