/**
 * Dates that are not exactly known, three-valued answers, and values that change from day to day.
 *
 * <pre>{@code
 * PartialDate date = PartialDate.parse("1999");         // one day of that year
 * date.isBefore(LocalDate.of(1999, 6, 1));              // UNDETERMINED
 * date.isBefore(LocalDate.of(2000, 1, 1));              // YES
 * DateInterval.from(date);                              // 1999-01-01/1999-12-31: every day of the year
 * }</pre>
 *
 * <p>{@link io.github.csto.time.OrderedDates} are dates in a known order, a {@link io.github.csto.time.PartialInterval} is a period with imprecise or
 * open ends, and a {@link io.github.csto.time.Timeline} has a value on every day.
 *
 * <p>A question about a {@link java.time.LocalDate} is answered for every day that there is, however far. What has a text form, a partial date or an interval, has years
 * from 0000 to 9999; another year is refused with an {@link IllegalArgumentException} that names it.
 */
@NullMarked
package io.github.csto.time;

import org.jspecify.annotations.NullMarked;
