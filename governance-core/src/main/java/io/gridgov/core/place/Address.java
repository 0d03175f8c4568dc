package io.gridgov.core.place;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One standard address (标准地址): the part of a building that belongs to one grid.
 *
 * @param code its code, unique in the pack on any day
 * @param grid the grid it belongs to
 * @param estate housing estate or village (小区), may be empty
 * @param building building (楼栋), may be empty
 * @param unit staircase (单元), may be empty
 * @param floors floors, such as {@code 1-6}; empty for all
 * @param aliases other names it is known by
 * @param point its position, where surveyed
 * @param validity the days on which this row holds
 * @since 0.1.0
 */
public record Address(
    String code,
    GridCode grid,
    String estate,
    String building,
    String unit,
    String floors,
    List<String> aliases,
    Optional<GeoPoint> point,
    Validity validity) {
  /** Checks for nulls and copies. */
  public Address {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(estate, "estate");
    Objects.requireNonNull(building, "building");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(floors, "floors");
    aliases = List.copyOf(aliases);
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(validity, "validity");
    if (code.isBlank()) {
      throw new IllegalArgumentException("address code must not be blank");
    }
  }
}
