/**
 * The command-line program {@code csto}, and small programs that show the library at work.
 *
 * <pre>{@code
 * csto members --on 1999-06-01
 * csto status UZ --on 2006-07-01
 * csto audit
 * }</pre>
 *
 * <p>{@link io.github.csto.examples.WhoWasMember} is the shortest program; each command is one class.
 */
@NullMarked
package io.github.csto.examples;

import org.jspecify.annotations.NullMarked;
