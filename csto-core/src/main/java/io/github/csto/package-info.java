/**
 * Floor 7: the entry point. {@link io.github.csto.Csto} asks the questions; the answers are values of the floors below.
 */
@NullMarked
package io.github.csto;

import org.jspecify.annotations.NullMarked;
