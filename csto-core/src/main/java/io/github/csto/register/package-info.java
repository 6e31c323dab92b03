/**
 * The register of claims, read from tab-separated tables: those that come with the library, or a folder of your own.
 *
 * <pre>{@code
 * Register register = Register.fromSeeds();
 * register.organisations();                           // [CIS, CSTO, EURASEC, GUAM]
 * register.accounts("CSTO").names();                  // [akipress, armenia, documents, list, prose, reconciled, record, …]
 * register.sources().claimsCiting("003", 129);        // the claims that rest on that line
 * }</pre>
 *
 * <p>{@link io.github.csto.register.Fact} lists the tables. Each table has a form, which names its columns and makes a row into a value; those
 * of the Council (sessions, attendance, decisions, chairmanships) are in {@code CouncilForms}, and {@code CouncilReader} puts their rows together: a
 * session gets the representatives of {@code attendance.tsv} there.
 */
@NullMarked
package io.github.csto.register;

import org.jspecify.annotations.NullMarked;
