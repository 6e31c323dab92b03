/**
 * Pictures of what the library answers: the machine, the timeline, the Council's year, and a page that holds them all.
 *
 * <pre>{@code
 * List<Csto> asked = List.of(Csto.fromSeeds());
 * String page = HtmlPage.html(asked); // the page as one HTML text
 * }</pre>
 *
 * <p>Everything drawn is an answer of {@link io.github.csto.Csto} for a day; nothing here reads the acts or decides a status of its own. The
 * drawings stand by themselves (no script, font or image from elsewhere), follow the reader's light or dark colour scheme, and are the same
 * bytes for the same register.
 */
@NullMarked
package io.github.csto.examples.draw;

import org.jspecify.annotations.NullMarked;
