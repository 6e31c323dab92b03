/**
 * Tags the rows of a CSV file with membership and status, by any number of threads and some thousand rows at a time, so that the file may be of any size.
 *
 * <pre>{@code
 * csto tag --input rows.csv --output tagged.csv --country-column state --date-column day --rejects rejected.csv
 * }</pre>
 */
@NullMarked
package io.github.csto.examples.tag;

import org.jspecify.annotations.NullMarked;
