/**
 * Rules as values: each judges its own kind of subject, before a step is taken and after the fact, by the same call.
 *
 * <pre>{@code
 * RuleBook rules = Register.fromSeeds().rules("CSTO");
 * Facts facts = Facts.of(csto.history()).with(record);
 * Ruling ruling = rules.judge(CouncilRules.CSC_CHAIR, session, facts);
 * ruling.verdict();                // COMPLIES
 * ruling.reasons(Locale.ENGLISH);  // [Belarus (BY) chairs on its own territory, …
 * }</pre>
 *
 * <p>{@link io.github.csto.rule.CouncilRules} lists the rules of the library, one class each, which is named after its matter and judges it: {@code LimitedFormat} is
 * {@code CSC-LIMITED}, {@code Chair} is {@code CSC-CHAIR}. Their statements, dates and numbers are rows of {@code seeds/rules.tsv}, at the root of the project. A new rule of the library is a
 * class here, a line in {@code CouncilRules} and such a row; it judges a session if it is about who attends, a decision if it is about how that is taken. A rule of your own extends {@link io.github.csto.rule.Rule}, which says what it judges and how, and is added by
 * {@link io.github.csto.rule.RuleBook#with(RuleVersion)}, or given to {@code Register.read} so that a {@code rules.tsv} of your own may name it.
 */
@NullMarked
package io.github.csto.rule;

import org.jspecify.annotations.NullMarked;
