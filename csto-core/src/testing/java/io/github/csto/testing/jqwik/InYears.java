package io.github.csto.testing.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps every date of a generated {@code PartialDate}, {@code DateInterval}, {@code MembershipEvent}, {@code StageHistory},
 * {@code MembershipHistory} or {@code CouncilRecord} within some years: {@code @ForAll @InYears(first = 1992, last = 2024) PartialDate date}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InYears {
    /**
     * Returns the first year.
     *
     * @return the year, inclusive, from 0 to 9999
     */
    int first();

    /**
     * Returns the last year.
     *
     * @return the year, inclusive, from {@link #first()} to 9999
     */
    int last();
}
