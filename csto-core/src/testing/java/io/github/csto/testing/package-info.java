/**
 * AssertJ assertions about what the library answers: start at {@link io.github.csto.testing.CstoAssertions}. Needs AssertJ on the class path.
 */
@NullMarked
package io.github.csto.testing;

import org.jspecify.annotations.NullMarked;
