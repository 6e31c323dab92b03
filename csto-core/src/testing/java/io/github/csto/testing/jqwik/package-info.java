/**
 * jqwik arbitraries of the library's values. With this artifact on the class path {@code @ForAll PartialDate}, {@code @ForAll MembershipHistory}
 * and their like need no {@code @Provide} method; {@link io.github.csto.testing.jqwik.CstoArbitraryProvider} lists the types.
 *
 * <p>The classes below give the same arbitraries, and narrower ones, to combine with one's own. Needs jqwik on the class path.
 */
@NullMarked
package io.github.csto.testing.jqwik;

import org.jspecify.annotations.NullMarked;
