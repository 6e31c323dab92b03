/**
 * Accounts: what each telling says about the memberships of an organisation, the answers by one of them, and who dissents.
 *
 * <pre>{@code
 * Accounts accounts = Register.fromSeeds().accounts("CSTO");
 * accounts.names();                                   // [documents, list, prose, reconciled, table]
 * MembershipHistory list = accounts.history("list");  // what this account says
 * }</pre>
 *
 * <p>{@link io.github.csto.account.Reconciliation} holds the steps by which {@code reconciled} is derived from the accounts with claims.
 * {@link io.github.csto.account.StandingAnswer}, {@link io.github.csto.account.RosterAnswer} and {@link io.github.csto.account.PeriodAnswer}
 * carry the {@link io.github.csto.account.Provenance} of an answer and every {@link io.github.csto.account.Dissent}.
 */
@NullMarked
package io.github.csto.account;

import org.jspecify.annotations.NullMarked;
