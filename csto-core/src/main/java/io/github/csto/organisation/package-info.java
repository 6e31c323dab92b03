/**
 * What is recorded about organisations besides memberships: the bodies themselves, their observers, treaties, offices, organs, aims, activities and
 * statements about them.
 *
 * <pre>{@code
 * Register register = Register.fromSeeds();
 * for (Claim<OfficeTerm> term : register.facts(Fact.OFFICES, "CSTO")) {
 *     System.out.println(term.value().holder() + " " + term.value().tenure().since());
 * }
 * }</pre>
 */
@NullMarked
package io.github.csto.organisation;

import org.jspecify.annotations.NullMarked;
