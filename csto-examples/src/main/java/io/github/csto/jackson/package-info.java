/** The values of the library as JSON: a module for Jackson, which stands by itself and is an artifact of its own. */
@NullMarked
package io.github.csto.jackson;

import org.jspecify.annotations.NullMarked;
