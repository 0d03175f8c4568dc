/**
 * The engines that are compared: the library itself, a hand-written scan, and other projects.
 *
 * <p>Each is built once from a {@link io.gridgov.benchmarks.table.Workload}, holds its cases in the
 * form it likes best, and answers a case by its number. Start from {@link
 * io.gridgov.benchmarks.peer.Engine}.
 */
package io.gridgov.benchmarks.peer;
