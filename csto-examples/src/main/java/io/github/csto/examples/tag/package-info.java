/** Tagging the rows of a CSV file, one after the other: how many they are does not matter. */
@NullMarked
package io.github.csto.examples.tag;

import org.jspecify.annotations.NullMarked;
