/**
 * The library against its peers, in one run (基准测试).
 *
 * <p>Every benchmark compares all answers of its engine before it measures. Start from {@link
 * io.gridgov.benchmarks.Benchmarks}.
 */
package io.gridgov.benchmarks;
