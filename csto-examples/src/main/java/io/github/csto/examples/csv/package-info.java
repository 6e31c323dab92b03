/** Reading the rows of a CSV file, gzip or not, one after the other. */
@NullMarked
package io.github.csto.examples.csv;

import org.jspecify.annotations.NullMarked;
