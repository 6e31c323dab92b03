/**
 * Explanations: the steps that lead to an answer and the positions of other accounts as values, and their wording in English, French and Russian.
 *
 * <pre>{@code
 * Derivation derivation = Csto.fromSeeds().explain(Country.UZ, LocalDate.of(2006, 7, 1));
 * derivation.steps();                                  // the acts that decide the answer
 * derivation.positions();                              // the other accounts, for, against or silent
 * Renderer.in(Language.FR).text(derivation);           // the same in French sentences
 * }</pre>
 */
@NullMarked
package io.github.csto.explain;

import org.jspecify.annotations.NullMarked;
