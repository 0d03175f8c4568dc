package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import java.util.List;
import java.util.Objects;

/**
 * The land of one grid (网格边界): a grid code and one or more polygons, rings as stored.
 *
 * <p>A point is inside if it is inside one of the polygons. The territory may be invalid (rings
 * that cross themselves or each other, or are no rings at all): it still answers by the same rule,
 * and its answers are flagged. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Territory {
  private final GridCode code;
  private final List<Polygon> polygons;
  private final boolean valid;

  private Territory(GridCode code, List<Polygon> polygons, boolean valid) {
    this.code = Objects.requireNonNull(code, "code");
    this.polygons = polygons;
    this.valid = valid;
  }

  /**
   * Returns the territory of a grid, and checks whether it is valid.
   *
   * <p><b>Cost.</b> n log n in the number of positions, for the check.
   *
   * @param code the grid
   * @param polygons its polygons
   * @return the territory
   */
  public static Territory of(GridCode code, List<Polygon> polygons) {
    List<Polygon> copy = List.copyOf(polygons);
    return new Territory(code, copy, Validation.isValid(copy));
  }

  /** A territory whose validity was checked when it was made first. */
  static Territory checked(GridCode code, List<Polygon> polygons, boolean valid) {
    return new Territory(code, List.copyOf(polygons), valid);
  }

  /**
   * Returns the grid.
   *
   * @return its code
   */
  public GridCode code() {
    return code;
  }

  /**
   * Returns the polygons.
   *
   * @return in stored order, immutable
   */
  public List<Polygon> polygons() {
    return polygons;
  }

  /**
   * Tells whether the territory is valid by OGC Simple Features 06-103r4, 6.1.11 and 6.1.14.
   *
   * @return false if it has no polygon, a ring is none, or rings or polygons cross
   */
  public boolean isValid() {
    return valid;
  }

  /**
   * Returns the number of stored positions.
   *
   * @return the sum over all rings
   */
  public int positions() {
    return polygons.stream()
        .flatMap(polygon -> polygon.rings().stream())
        .mapToInt(Ring::size)
        .sum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Territory that
        && code.equals(that.code)
        && polygons.equals(that.polygons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(code, polygons);
  }

  @Override
  public String toString() {
    return code + ": " + polygons.size() + " polygons, " + positions() + " positions";
  }
}
