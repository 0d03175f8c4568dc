/**
 * The map and the peers of {@link io.gridgov.benchmarks.LocateBenchmark}.
 *
 * <p>A {@link io.gridgov.benchmarks.locate.Ground} is a map with random points over its box; each
 * peer answers which of its territories holds a point.
 */
package io.gridgov.benchmarks.locate;
