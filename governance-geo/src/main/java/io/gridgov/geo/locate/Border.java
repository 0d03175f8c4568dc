package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import java.util.Objects;
import java.util.Optional;

/**
 * The border nearest to a point (最近边界), so that a host can ask back near one.
 *
 * @param metres geodesic distance, within 0.1 % or 1 cm; 0 exactly on a border
 * @param behind the grid beyond it, lowest code first where several meet there; empty where the
 *     border is the outer one. For a point outside the map, the grid that lies nearest
 * @since 0.1.0
 */
public record Border(double metres, Optional<GridCode> behind) {
  /** Checks the distance. */
  public Border {
    Objects.requireNonNull(behind, "behind");
    if (!(metres >= 0)) {
      throw new IllegalArgumentException("metres must be at least 0: " + metres);
    }
  }
}
