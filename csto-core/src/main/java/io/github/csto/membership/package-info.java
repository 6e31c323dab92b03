/**
 * Floor 2: who stood where in an organisation, folded from dated acts by a state machine.
 *
 * <p>{@link io.github.csto.membership.MembershipStateMachine} is the one definition of what each act leads to;
 * {@link io.github.csto.membership.MembershipHistory} holds the acts of all states and answers for any day or period. May import
 * {@code time}, {@code country} and {@code source}.
 */
@NullMarked
package io.github.csto.membership;

import org.jspecify.annotations.NullMarked;
