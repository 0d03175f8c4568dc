package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import java.util.Objects;

/**
 * What a line or an area has of one grid (涉及网格).
 *
 * @param grid the grid
 * @param size how much of the line or area lies in the grid: metres or square metres
 * @param share the same as a part of the whole line or area, from 0 to 1
 * @param fromInvalid true if the grid's territory is invalid, so that its area is that of a
 *     repaired one
 * @since 0.1.0
 */
public record Touched(GridCode grid, double size, double share, boolean fromInvalid) {
  /** Checks the numbers. */
  public Touched {
    Objects.requireNonNull(grid, "grid");
    if (!(size >= 0) || !(share >= 0)) {
      throw new IllegalArgumentException("size and share must be at least 0: " + size);
    }
  }
}
