package io.github.csto.testing.jqwik;

import io.github.csto.country.Country;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which states a generated {@code Country}, {@code MembershipEvent}, {@code MembershipHistory} or {@code CouncilRecord} may speak of:
 * {@code @ForAll @OfStates({Country.AM, Country.RU}) MembershipHistory history}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OfStates {
    /**
     * Returns the states.
     *
     * @return the states; at least one
     */
    Country[] value();
}
