/**
 * Comparing another data set of memberships with the register: the days on which the two differ, and the most likely cause.
 *
 * <pre>{@code
 * Spell spell = new Spell(Country.UZ, PartialDate.parse("1994-04-20"), PartialDate.parse("1999"));
 * Comparison comparison = Csto.fromSeeds().compare(new DataSet(List.of(spell)));
 * for (Difference difference : comparison.differences()) {
 *     System.out.println(difference.country() + " " + difference.days() + " " + difference.cause());
 * }
 * }</pre>
 */
@NullMarked
package io.github.csto.compare;

import org.jspecify.annotations.NullMarked;
