/**
 * Floor 0: days that are not exactly known, three-valued answers, and values that change from day to day.
 *
 * <p>A {@link io.github.csto.time.PartialDate} is one day in a known range; {@link io.github.csto.time.OrderedDates} are
 * several of them that are known to follow each other; a {@link io.github.csto.time.DateInterval} is every day of a period; a
 * {@link io.github.csto.time.Timeline} has a value on every day; {@link io.github.csto.time.Certainty} is the answer to a question
 * that the dates may leave open. This package imports nothing but the JDK.
 */
@NullMarked
package io.github.csto.time;

import org.jspecify.annotations.NullMarked;
