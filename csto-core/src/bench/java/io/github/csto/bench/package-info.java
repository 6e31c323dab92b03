/**
 * Benchmarks against comparable libraries: each question is put to all of them in one run, on the same data, and all must give the same
 * answers before anything is timed.
 */
package io.github.csto.bench;
