/**
 * The entry point of the library: who belonged to an organisation on a day, how certain that is, and which account says so.
 *
 * <pre>{@code
 * Csto csto = Csto.fromSeeds();
 * LocalDate day = LocalDate.of(1999, 6, 1);
 * csto.membersOn(day).members();             // [AM, BY, KG, KZ, RU, TJ]
 * csto.isMember(Country.UZ, day);            // NO: it withdrew in April
 * csto.statusOf(Country.UZ, day).dissents(); // the accounts that disagree
 * }</pre>
 *
 * <p>{@link io.github.csto.Csto} also judges proposed steps, audits records, compares data sets and explains its answers.
 */
@NullMarked
package io.github.csto;

import org.jspecify.annotations.NullMarked;
