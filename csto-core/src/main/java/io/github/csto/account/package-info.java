/**
 * Accounts: what each of several sources says about the memberships of an organisation, answers by one account, and who dissents.
 *
 * <pre>{@code
 * Accounts accounts = Register.fromSeeds().accounts("CSTO");
 * accounts.names();                                   // [akipress, armenia, documents, list, prose, reconciled, record, …]
 * MembershipHistory list = accounts.history("list");  // what this account says
 * }</pre>
 *
 * <p>{@link io.github.csto.account.Reconciliation} holds the steps by which {@code reconciled} is derived from the accounts with claims.
 * {@link io.github.csto.account.StandingAnswer}, {@link io.github.csto.account.RosterAnswer} and {@link io.github.csto.account.PeriodAnswer}
 * carry the {@link io.github.csto.account.Provenance} of an answer and every {@link io.github.csto.account.Dissent}, which
 * {@link io.github.csto.account.Accounts#dissents} finds by the question that {@code AccountAnswers}, one package up, puts to each account. Two answers
 * contradict each other if they cannot both be true. That accounts lead to different verdicts of a rule is no dissent, but a position in {@code explain.Derivation}.
 */
@NullMarked
package io.github.csto.account;

import org.jspecify.annotations.NullMarked;
