/**
 * Clocks to compare with: a walk from day to day, and objectlab-kit's calculator.
 *
 * <p>Start from {@link io.gridgov.benchmarks.clock.DayWalk}.
 */
@NullMarked
package io.gridgov.benchmarks.clock;

import org.jspecify.annotations.NullMarked;
