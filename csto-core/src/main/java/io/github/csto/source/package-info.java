/**
 * Floor 1: the documents that facts are taken from, and how a place in them is cited.
 *
 * <p>May import {@code time}; does not see {@code country}.
 */
@NullMarked
package io.github.csto.source;

import org.jspecify.annotations.NullMarked;
