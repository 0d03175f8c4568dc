package io.gridgov.core.rule;

import io.gridgov.core.grid.GridCode;

/**
 * What stands under what on one day (层级关系): asked by the tests {@code under X} and {@code within
 * X}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public interface Hierarchies {
  /**
   * Tells whether a code is another or stands below it.
   *
   * @param code a code
   * @param above another code
   * @return false also if either is unknown
   */
  boolean under(String code, String above);

  /**
   * Tells whether a grid is another or lies within it.
   *
   * @param grid a grid
   * @param ancestor another grid
   * @return false also if either is unknown
   */
  boolean within(GridCode grid, GridCode ancestor);
}
