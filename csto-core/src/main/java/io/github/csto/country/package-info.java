/**
 * Countries with their ISO 3166-1 codes, their names in English, French and Russian, and their codes in other systems.
 *
 * <pre>{@code
 * Country country = Country.parse("Ouzbékistan");     // UZ
 * country.displayName(Locale.ENGLISH);                // Uzbekistan
 * CodeSystem.COW.parse("704");                        // UZ
 * Country.find("Uzbekstan");                          // Optional.empty; parse says that the nearest is Uzbekistan (UZ)
 * }</pre>
 */
@NullMarked
package io.github.csto.country;

import org.jspecify.annotations.NullMarked;
