/**
 * Floor 1: countries, by their ISO 3166-1 codes, and what they are called.
 *
 * <p>May import {@code time}; does not see {@code source}.
 */
@NullMarked
package io.github.csto.country;

import org.jspecify.annotations.NullMarked;
