/**
 * Floor 4: what a record of the Council's work looks like by its rules: findings, and the report that gathers them.
 *
 * <p>It judges nothing itself; every verdict comes from {@link io.github.csto.council.CouncilProcedure}. May import all lower floors.
 */
@NullMarked
package io.github.csto.audit;

import org.jspecify.annotations.NullMarked;
