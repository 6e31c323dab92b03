/**
 * Explanations: the steps that lead to an answer and the positions of other accounts as values, and their wording in English, French and Russian.
 *
 * <pre>{@code
 * Derivation derivation = Csto.fromSeeds().explain(Country.UZ, LocalDate.of(2006, 7, 1));
 * derivation.steps();                                  // the acts that decide the answer
 * derivation.positions();                              // the other accounts, for, against or silent
 * Renderer.in(Language.FR).text(derivation);           // the same in French sentences
 * }</pre>
 *
 * <p>{@code Narration} tells each kind of derivation: a standing, a roster, a finding, a refusal. The sentences of each language are in
 * {@code words_en.properties}, {@code words_fr.properties} and {@code words_ru.properties}. The reasons of a finding bring their own wording, which stands in the class of the rule: see {@link io.github.csto.rule.Reason.Kind}.
 */
@NullMarked
package io.github.csto.explain;

import org.jspecify.annotations.NullMarked;
