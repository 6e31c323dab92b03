/**
 * AssertJ assertions about what the library answers: start at {@link io.github.csto.testing.CstoAssertions}. Needs AssertJ on the class path. The findings
 * of an audit are tests of JUnit Jupiter by {@link io.github.csto.testing.FindingTests}, which needs that, and those that are known are kept in
 * {@link io.github.csto.testing.FrozenReports}.
 */
@NullMarked
package io.github.csto.testing;

import org.jspecify.annotations.NullMarked;
