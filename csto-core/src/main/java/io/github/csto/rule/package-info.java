/**
 * Rules as values: each judges its own kind of subject, before a step is taken and after the fact, by the same call.
 *
 * <pre>{@code
 * RuleBook rules = Register.fromSeeds().rules("CSTO");
 * Facts facts = Facts.of(history).with(record);
 * Ruling ruling = rules.judge(CouncilRules.CSC_CHAIR, session, facts);
 * ruling.verdict();   // COMPLIES
 * ruling.reasons();   // [Belarus (BY) chairs on its own territory]
 * }</pre>
 *
 * <p>{@link io.github.csto.rule.CouncilRules} lists the rules of the library; a rule of your own extends {@link io.github.csto.rule.Rule} and is
 * added by {@link io.github.csto.rule.RuleBook#with(RuleVersion)}.
 */
@NullMarked
package io.github.csto.rule;

import org.jspecify.annotations.NullMarked;
