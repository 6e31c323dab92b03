/**
 * Floor 5: the register of claims, read from tab-separated tables; its accounts, and where they disagree.
 *
 * <p>{@link io.github.csto.register.Register} reads the tables that come with the library or a folder of the user's own, by one reader;
 * {@link io.github.csto.register.Accounts} holds what each account tells about one organisation. May import all lower floors.
 */
@NullMarked
package io.github.csto.register;

import org.jspecify.annotations.NullMarked;
