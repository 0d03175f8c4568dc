package io.gridgov.core.grid;

import java.util.Objects;

/**
 * One level of a city's division (层级), such as district, street, community, grid, micro-grid.
 *
 * @param name the level's name in the pack
 * @param territorial true if its grids have polygons, false if they are lists of addresses
 * @param maySkip true if a grid below may hang directly on the level above this one
 * @since 0.1.0
 */
public record Level(String name, boolean territorial, boolean maySkip) {
  /** Checks the name. */
  public Level {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("level name must not be blank");
    }
  }
}
