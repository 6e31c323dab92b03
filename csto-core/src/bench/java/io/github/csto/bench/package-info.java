/**
 * Benchmarks beside peers: each question is asked of the library and of its rivals in one run, on the same data, and all must give the
 * same answers before time is taken.
 */
package io.github.csto.bench;
