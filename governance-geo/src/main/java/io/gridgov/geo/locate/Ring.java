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
