/** How the command line, the page and the pictures say one thing in English, French and Russian: each word is a constant with its three wordings. */
@NullMarked
package io.github.csto.examples.words;

import org.jspecify.annotations.NullMarked;
