/** Floor 0, not exported: the one style of the value types that are generated. Nothing of it is needed at run time. */
@NullMarked
package io.github.csto.style;

import org.jspecify.annotations.NullMarked;
