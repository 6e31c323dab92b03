/**
 * The record of the Collective Security Council's work: sessions, decisions, chairmanships and cases of assistance.
 *
 * <pre>{@code
 * Session session = Session.builder()
 *         .id("2022-11")
 *         .date(PartialDate.parse("2022-11-23"))
 *         .kind(Session.Kind.REGULAR)
 *         .host(Country.AM)
 *         .build();
 * }</pre>
 *
 * <p>A {@link io.github.csto.council.CouncilRecord} gathers them and says for which periods it is complete.
 */
@NullMarked
package io.github.csto.council;

import org.jspecify.annotations.NullMarked;
