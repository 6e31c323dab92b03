/** The one style of the value types that are generated. Not exported; nothing of it is needed at run time. */
@NullMarked
package io.github.csto.style;

import org.jspecify.annotations.NullMarked;
