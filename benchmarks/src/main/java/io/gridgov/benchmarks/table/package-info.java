/**
 * Seeded tables and inputs in no engine's own form.
 *
 * <p>A <b>workload</b> is a table of plain tests and thousands of cases to decide; every engine is
 * given the same. Start from {@link io.gridgov.benchmarks.table.Workload}.
 */
package io.gridgov.benchmarks.table;
