package io.gridgov.examples.cli.page;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The area of a region: polygons with holes, in degrees of one reference system.
 *
 * <p><b>Cost.</b> 16 bytes a vertex. Immutable; safe for threads.
 *
 * @since 0.1.0
 */
public final class Outline {

  private static final Outline NONE = new Outline(List.of());

  /** Polygons; each is rings; each is lon, lat, lon, lat… and never handed out. */
  private final List<List<double[]>> polygons;

  private Outline(List<List<double[]>> polygons) {
    this.polygons = polygons;
  }

  /**
   * Returns the area of a region that has no place on the map.
   *
   * @return no polygon
   */
  public static Outline none() {
    return NONE;
  }

  /**
   * Returns an area.
   *
   * @param polygons each polygon is rings, the shell first; each ring is points; each point is
   *     longitude and latitude in degrees; the last point repeats the first, as in GeoJSON; copied
   * @return the area
   * @throws IllegalArgumentException if a polygon has no ring, a ring fewer than four points or
   *     another end than its beginning, or a point fewer than two finite coordinates
   */
  public static Outline of(List<double[][][]> polygons) {
    Objects.requireNonNull(polygons, "polygons");
    return new Outline(polygons.stream().map(Outline::flat).toList());
  }

  private static List<double[]> flat(double[][][] rings) {
    if (rings.length == 0) {
      throw new IllegalArgumentException("polygon must have a ring: 0");
    }
    return Arrays.stream(rings).map(Outline::flat).toList();
  }

  private static double[] flat(double[][] ring) {
    if (ring.length < 4) {
      throw new IllegalArgumentException("ring must have at least 4 points: " + ring.length);
    }
    double[] flat = new double[2 * ring.length];
    for (int i = 0; i < ring.length; i++) {
      if (ring[i].length < 2 || !Double.isFinite(ring[i][0]) || !Double.isFinite(ring[i][1])) {
        throw new IllegalArgumentException("point must have two finite coordinates: no. " + i);
      }
      flat[2 * i] = ring[i][0];
      flat[2 * i + 1] = ring[i][1];
    }
    if (flat[0] != flat[flat.length - 2] || flat[1] != flat[flat.length - 1]) {
      throw new IllegalArgumentException("ring must end where it begins");
    }
    return flat;
  }

  /** Returns the polygons; each is rings; each is lon, lat, lon, lat… */
  List<List<double[]>> polygons() {
    return polygons;
  }

  /** Returns the rings of all polygons. */
  List<double[]> rings() {
    return polygons.stream().flatMap(List::stream).toList();
  }

  /** Returns whether there is nothing to draw. */
  boolean isNone() {
    return polygons.isEmpty();
  }
}
