package io.gridgov.geo.redraw;

import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A line drawn across a map (分割线), with a direction: it has a left and a right side.
 *
 * <p>It may reach beyond what it divides; only what lies inside counts. A closed line (last point
 * equal to the first) cuts out what it encloses. Whether it crosses itself is judged when it is
 * used. Immutable and thread-safe.
 *
 * @param points its points in order, in one datum
 * @since 0.1.0
 */
public record Line(List<GeoPoint> points) {
  /** Copies the list. */
  public Line {
    points = List.copyOf(points);
  }

  /**
   * Returns the line through the given positions.
   *
   * @param datum the datum of the positions
   * @param lonLatDegrees longitude in [-180, 180] and latitude in [-90, 90] by turns
   * @return the line
   * @throws IllegalArgumentException if the count is odd or a coordinate is not finite or out of
   *     range
   */
  public static Line ofDegrees(Datum datum, double... lonLatDegrees) {
    Objects.requireNonNull(datum, "datum");
    if (lonLatDegrees.length % 2 != 0) {
      throw new IllegalArgumentException("coordinates must come in pairs: " + lonLatDegrees.length);
    }
    List<GeoPoint> points = new ArrayList<>();
    for (int i = 0; i < lonLatDegrees.length; i += 2) {
      points.add(GeoPoint.ofDegrees(lonLatDegrees[i], lonLatDegrees[i + 1], datum));
    }
    return new Line(points);
  }
}
