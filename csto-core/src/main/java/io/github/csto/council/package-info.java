/**
 * Floor 3: the Collective Security Council: its sessions and decisions, its rules, and the procedure that judges a step by them.
 *
 * <p>{@link io.github.csto.council.CouncilProcedure} is the one implementation of every rule: it is asked before a step is taken, and the audit
 * asks it again after the fact. May import {@code time}, {@code country}, {@code source} and {@code membership}.
 */
@NullMarked
package io.github.csto.council;

import org.jspecify.annotations.NullMarked;
