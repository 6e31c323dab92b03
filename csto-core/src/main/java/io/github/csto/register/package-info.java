/**
 * The register of claims, read from tab-separated tables.
 *
 * <p>{@link io.github.csto.register.Register} reads the tables that come with the library or a folder of the user's own, by one reader;
 * {@link io.github.csto.account.Accounts} holds what each account tells about one organisation. May import all lower floors.
 */
@NullMarked
package io.github.csto.register;

import org.jspecify.annotations.NullMarked;
