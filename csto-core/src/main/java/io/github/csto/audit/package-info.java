/**
 * What a record of the Council's work looks like by its rules: findings, and the report that gathers them.
 *
 * <pre>{@code
 * ComplianceReport report = Csto.fromSeeds().audit();
 * report.hasViolation();                    // false
 * report.findings(Verdict.NOT_ESTABLISHED); // what the record does not say
 * }</pre>
 */
@NullMarked
package io.github.csto.audit;

import org.jspecify.annotations.NullMarked;
