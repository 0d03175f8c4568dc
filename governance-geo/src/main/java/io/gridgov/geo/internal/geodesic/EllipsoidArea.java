package io.gridgov.geo.internal.geodesic;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * Areas on the ellipsoid of WGS 84 of polygons whose edges are straight in degrees (椭球面积).
 *
 * <p>The area between an edge and the equator is the integral of the area south of its latitude
 * over longitude, taken by Simpson's rule along the edge: exact to a millionth for edges of up to
 * some hundred kilometres. Stateless.
 *
 * @since 0.1.0
 */
public final class EllipsoidArea {
  private static final double E = Math.sqrt(Ellipsoid.E2);

  private EllipsoidArea() {}

  /**
   * Returns the area of polygons.
   *
   * @param geometry polygons in degrees; what is none has no area
   * @return square metres
   */
  public static double squareMetres(Geometry geometry) {
    if (geometry instanceof Polygon polygon) {
      double area = ring(polygon.getExteriorRing().getCoordinateSequence());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        area -= ring(polygon.getInteriorRingN(i).getCoordinateSequence());
      }
      return Math.max(0, area);
    }
    double sum = 0;
    for (Object part : PolygonExtracter.getPolygons(geometry)) {
      sum += squareMetres((Polygon) part);
    }
    return sum;
  }

  /** Latitudes are taken relative to the ring's first, so that thin rings far north keep digits. */
  private static double ring(CoordinateSequence ring) {
    double sum = 0;
    double ground = ring.size() == 0 ? 0 : south(ring.getY(0));
    for (int i = 1; i < ring.size(); i++) {
      Coordinate a = ring.getCoordinate(i - 1);
      Coordinate b = ring.getCoordinate(i);
      double mean = (south(a.y) + 4 * south((a.y + b.y) / 2) + south(b.y)) / 6 - ground;
      sum += Math.toRadians(b.x - a.x) * mean;
    }
    return Math.abs(sum);
  }

  /** The area between the equator and a latitude, over one radian of longitude. */
  private static double south(double degrees) {
    double s = Math.sin(Math.toRadians(degrees));
    double t = E * s;
    return Ellipsoid.B
        * Ellipsoid.B
        / 2
        * (s / (1 - t * t) + 0.5 * Math.log((1 + t) / (1 - t)) / E);
  }
}
