/**
 * Floor 3: what else is recorded about organisations: the bodies themselves, observers, treaties, offices, organs, aims, activities and statements.
 *
 * <p>Memberships are not here: they have an engine of their own. May import {@code time}, {@code country}, {@code source} and
 * {@code membership}; does not see {@code council}.
 */
@NullMarked
package io.github.csto.organisation;

import org.jspecify.annotations.NullMarked;
