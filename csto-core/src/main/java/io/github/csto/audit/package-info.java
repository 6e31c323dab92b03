/**
 * Audits: a record of the Council's work judged by the rules, as findings and the report that gathers them.
 *
 * <pre>{@code
 * ComplianceReport report = Csto.fromSeeds().compliance().audit();
 * report.hasViolation();                    // false
 * report.findings(Verdict.NOT_ESTABLISHED); // what the record does not say
 * report.findings().get(0).reasons(Locale.FRENCH); // in French; whole sentences are made in io.github.csto.explain
 * }</pre>
 */
@NullMarked
package io.github.csto.audit;

import org.jspecify.annotations.NullMarked;
