package io.gridgov.geo.locate;

import java.util.List;

/**
 * One polygon of a territory (多边形): what its rings enclose an odd number of times.
 *
 * <p>No ring is named outer or inner; a hole is what two rings enclose. Immutable and thread-safe.
 *
 * @param rings its rings, in stored order; none encloses nothing
 * @since 0.1.0
 */
public record Polygon(List<Ring> rings) {
  /** Copies the list. */
  public Polygon {
    rings = List.copyOf(rings);
  }

  /**
   * Returns the polygon with the given rings.
   *
   * @param rings its rings
   * @return the polygon
   */
  public static Polygon of(Ring... rings) {
    return new Polygon(List.of(rings));
  }
}
