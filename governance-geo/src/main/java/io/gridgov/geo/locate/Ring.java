package io.gridgov.geo.locate;

import java.util.Arrays;
import java.util.Objects;

/**
 * One ring of a polygon (环), its positions exactly as stored.
 *
 * <p>Any number of positions, also fewer than a ring needs; the last is joined to the first,
 * whether or not they are equal. Orientation has no meaning. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Ring {
  private final double[] lonLat;

  private Ring(double[] lonLat) {
    this.lonLat = lonLat;
    for (int i = 0; i < lonLat.length; i += 2) {
      requireWithin("longitude", 180, lonLat[i]);
      requireWithin("latitude", 90, lonLat[i + 1]);
    }
  }

  private static void requireWithin(String subject, int limit, double degrees) {
    if (!(Math.abs(degrees) <= limit)) {
      throw new IllegalArgumentException(
          subject + " must be in [-" + limit + ", " + limit + "] degrees: " + degrees);
    }
  }

  /**
   * Returns the ring with the given positions.
   *
   * @param lonLatDegrees longitude in [-180, 180] and latitude in [-90, 90] by turns; copied
   * @return the ring
   * @throws IllegalArgumentException if the count is odd or a coordinate is not finite or out of
   *     range
   */
  public static Ring ofDegrees(double... lonLatDegrees) {
    Objects.requireNonNull(lonLatDegrees, "lonLatDegrees");
    if (lonLatDegrees.length % 2 != 0) {
      throw new IllegalArgumentException("coordinates must come in pairs: " + lonLatDegrees.length);
    }
    return new Ring(lonLatDegrees.clone());
  }

  /**
   * Returns the number of stored positions.
   *
   * @return how many, the closing one included
   */
  public int size() {
    return lonLat.length / 2;
  }

  /**
   * Returns the longitude of a position.
   *
   * @param index from 0
   * @return degrees
   */
  public double lonDegrees(int index) {
    return lonLat[2 * index];
  }

  /**
   * Returns the latitude of a position.
   *
   * @param index from 0
   * @return degrees
   */
  public double latDegrees(int index) {
    return lonLat[2 * index + 1];
  }

  /**
   * Tells whether the ring is closed and has the positions of at least a triangle.
   *
   * @return false for a ring that encloses nothing by its form alone
   */
  public boolean isProper() {
    int last = lonLat.length - 2;
    return size() >= 4 && lonLat[0] == lonLat[last] && lonLat[1] == lonLat[last + 1];
  }

  /**
   * Tells whether the upward ray from (x + ε, y + ε²), ε → 0⁺, crosses the ring an odd number of
   * times.
   *
   * <p>The ray stands at x + ε: it meets an edge only if one end lies at or left of x and the other
   * right of it. Then the edge is nowhere vertical, and the shifted point lies on neither end.
   */
  boolean crossesOdd(double x, double y) {
    if (lonLat.length == 0) {
      return false;
    }
    boolean odd = false;
    double ax = lonLat[lonLat.length - 2];
    double ay = lonLat[lonLat.length - 1];
    for (int i = 0; i < lonLat.length; i += 2) {
      double bx = lonLat[i];
      double by = lonLat[i + 1];
      if ((ax <= x) != (bx <= x) && isAbove(ax, ay, bx, by, x, y)) {
        odd = !odd;
      }
      ax = bx;
      ay = by;
    }
    return odd;
  }

  /**
   * Tells whether the edge passes above the shifted point.
   *
   * <p>With d = b − a, the determinant of (a, b, p + (ε, ε²)) is that of (a, b, p) − dy·ε + dx·ε².
   * Its sign is that of the first term that is not zero; dx is not. The edge is above if it has the
   * point on its right while running to the right, or on its left while running to the left.
   */
  private static boolean isAbove(double ax, double ay, double bx, double by, double x, double y) {
    if (ay > y && by > y) {
      return true;
    }
    if (ay < y && by < y) {
      return false;
    }
    int side = Orientation.of(ax, ay, bx, by, x, y);
    if (side == 0) {
      side = Double.compare(ay + 0.0, by + 0.0);
    }
    return side != 0 && (side < 0) == (bx > ax);
  }

  /** Tells whether the point lies exactly on an edge or a position. */
  boolean touches(double x, double y) {
    if (lonLat.length == 0) {
      return false;
    }
    double ax = lonLat[lonLat.length - 2];
    double ay = lonLat[lonLat.length - 1];
    for (int i = 0; i < lonLat.length; i += 2) {
      double bx = lonLat[i];
      double by = lonLat[i + 1];
      if (isBetween(ax, bx, x)
          && isBetween(ay, by, y)
          && Orientation.of(ax, ay, bx, by, x, y) == 0) {
        return true;
      }
      ax = bx;
      ay = by;
    }
    return false;
  }

  private static boolean isBetween(double a, double b, double v) {
    return a <= b ? a <= v && v <= b : b <= v && v <= a;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ring that && Arrays.equals(lonLat, that.lonLat);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(lonLat);
  }

  @Override
  public String toString() {
    return "ring of " + size() + " positions";
  }
}
