/**
 * Source documents, citations of their lines, and claims: facts together with the places that support them.
 *
 * <pre>{@code
 * Citation citation = Citation.parse("003:117,129");
 * citation.document();                                // 003
 * citation.lines();                                   // [117, 129]
 * Citation.parseAll("003:117,129; 001:3");            // two citations
 * }</pre>
 */
@NullMarked
package io.github.csto.source;

import org.jspecify.annotations.NullMarked;
