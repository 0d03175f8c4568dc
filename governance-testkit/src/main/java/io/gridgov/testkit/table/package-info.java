/**
 * Decision tables of a city's size, made from a seed: what analyses and benchmarks are measured on.
 *
 * <p>The same seed gives the same table on any machine. Start from {@link
 * io.gridgov.testkit.table.LargeTables}.
 */
package io.gridgov.testkit.table;
