/**
 * Who stood where in an organisation on any day: dated acts of states, some of them imprecise or disputed, and what follows from them.
 *
 * <pre>{@code
 * MembershipHistory history = MembershipHistory.of(List.of(
 *         MembershipEvent.parse("AZ SIGN 1993-09-24"),
 *         MembershipEvent.parse("AZ RATIFY? 1993-12"),
 *         MembershipEvent.parse("AZ WITHDRAW 1999-04-02")));
 * history.isMember(Country.AZ, LocalDate.of(1995, 1, 1)); // UNDETERMINED
 * }</pre>
 *
 * <p>{@link io.github.csto.membership.MembershipEvent} is an act, {@link io.github.csto.membership.MembershipStateMachine} says what each act
 * leads to, {@link io.github.csto.membership.MembershipHistory} answers for a day or a period, with a
 * {@link io.github.csto.membership.Standing} for a state and a {@link io.github.csto.membership.Roster} for all, and
 * {@link io.github.csto.membership.Assumption} is what a user supposes.
 */
@NullMarked
package io.github.csto.membership;

import org.jspecify.annotations.NullMarked;
