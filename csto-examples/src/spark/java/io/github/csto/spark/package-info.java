/**
 * Functions for Apache Spark that answer as {@code tag} does, and a program that tags tables of any size with them.
 *
 * <pre>{@code
 * CstoFunctions.register(spark);
 * spark.sql("SELECT csto_member(state, day) FROM visits");
 * }</pre>
 */
@NullMarked
package io.github.csto.spark;

import org.jspecify.annotations.NullMarked;
