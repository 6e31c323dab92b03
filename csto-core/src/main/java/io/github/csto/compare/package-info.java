/**
 * Floor 6: another data set held against the register: on which days it says something else, and most likely why.
 *
 * <p>A {@link io.github.csto.compare.DataSet} is what it tells, as {@link io.github.csto.compare.Spell spells}; a
 * {@link io.github.csto.compare.Comparison} is the answer. Files are read elsewhere. May import all lower floors.
 */
@NullMarked
package io.github.csto.compare;

import org.jspecify.annotations.NullMarked;
