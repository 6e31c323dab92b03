/**
 * The register of claims, read from tab-separated tables: those that come with the library, or a folder of your own.
 *
 * <pre>{@code
 * Register register = Register.fromSeeds();
 * register.organisations();                           // [CIS, CSTO, EURASEC, GUAM]
 * register.accounts("CSTO").names();                  // [list, prose, reconciled, table]
 * register.claimsCiting("003", 129);                  // the claims that rest on that line
 * }</pre>
 */
@NullMarked
package io.github.csto.register;

import org.jspecify.annotations.NullMarked;
