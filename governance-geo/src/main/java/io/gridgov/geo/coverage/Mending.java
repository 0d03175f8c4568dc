package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import java.util.Objects;

/**
 * One thing that a mend changed (修补记录).
 *
 * @param grid whose territory was changed
 * @param what what was done to it
 * @since 0.1.0
 */
public record Mending(GridCode grid, Text what) {
  /** Checks for nulls. */
  public Mending {
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(what, "what");
  }
}
