/**
 * Floor 6: why an answer is what it is: its derivation as a value, and the words for it in several languages.
 *
 * <p>A {@link io.github.csto.explain.Derivation} decides nothing; it gathers what an answer rests on. {@link io.github.csto.explain.Renderer}
 * puts it into sentences. May import all lower floors.
 */
@NullMarked
package io.github.csto.explain;

import org.jspecify.annotations.NullMarked;
