/** Reads and writes the rows of a CSV file, compressed by gzip or not, one at a time or in blocks. */
@NullMarked
package io.github.csto.examples.csv;

import org.jspecify.annotations.NullMarked;
