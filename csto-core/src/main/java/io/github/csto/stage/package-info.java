/**
 * What existed of an organisation on any day: nothing, a treaty, a Charter, the organisation itself.
 *
 * <pre>{@code
 * StageHistory stages = StageHistory.of(List.of(
 *         new StageEvent(Stage.TREATY_SIGNED, PartialDate.parse("1992-05-15"), List.of()),
 *         new StageEvent(Stage.TREATY_IN_FORCE, PartialDate.parse("1994-04-20"), List.of())));
 * stages.possibleStages(LocalDate.of(1993, 1, 1)); // [TREATY_SIGNED]
 * }</pre>
 */
@NullMarked
package io.github.csto.stage;

import org.jspecify.annotations.NullMarked;
