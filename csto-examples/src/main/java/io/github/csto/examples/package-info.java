/** The command-line program, and small programs that show the library at work. */
@NullMarked
package io.github.csto.examples;

import org.jspecify.annotations.NullMarked;
