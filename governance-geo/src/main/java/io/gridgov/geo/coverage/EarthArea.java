package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Territory;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Areas and lengths on the earth's ellipsoid, WGS 84 (椭球面积).
 *
 * <p>An edge is straight in degrees, as law L2 decides with it, so that a vertex on the middle of a
 * long edge adds no land; for edges under a kilometre this is the shortest line within a hand's
 * breadth, and areas are those of GeographicLib within 0.1 %. Reckoned on the sphere of equal area
 * (authalic latitude; Snyder, USGS Professional Paper 1395, 1987, eq. 3-11 to 3-13). Stateless and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class EarthArea {
  private static final double RADIUS = 6_378_137;
  private static final double FLATTENING = 1 / 298.257223563;
  private static final double E2 = FLATTENING * (2 - FLATTENING);
  private static final double E = StrictMath.sqrt(E2);
  private static final double POLE = authalic(1);
  private static final double GAUSS = StrictMath.sqrt(0.6);
  private static final double SQUARE = RADIUS * RADIUS * POLE / 2;

  private EarthArea() {}

  /**
   * Returns the area of a territory; of an invalid one, what even-odd says.
   *
   * @param territory the territory
   * @return square metres
   */
  public static double squareMetres(Territory territory) {
    return squareMetres(Shapes.land(territory));
  }

  /**
   * Returns the area of valid polygons that do not overlap.
   *
   * @param polygons the shell first, then the holes, of each
   * @return square metres
   */
  public static double squareMetres(List<Polygon> polygons) {
    double sum = 0;
    for (Polygon polygon : polygons) {
      for (int i = 0; i < polygon.rings().size(); i++) {
        double ring = ofRing(Shapes.positions(polygon.rings().get(i)));
        sum += i == 0 ? ring : -ring;
      }
    }
    return sum;
  }

  /**
   * Returns the mean width of a valid polygon: twice its area by the length of its border.
   *
   * @param polygon the shell first, then the holes
   * @return metres; for a long strip its width
   */
  public static double widthMetres(Polygon polygon) {
    return widthMetres(Shapes.parts(Shapes.asStored(List.of(polygon))).get(0));
  }

  static double squareMetres(Geometry geometry) {
    double sum = 0;
    for (org.locationtech.jts.geom.Polygon part : Shapes.parts(geometry)) {
      sum += ofRing(part.getExteriorRing().getCoordinates());
      for (int i = 0; i < part.getNumInteriorRing(); i++) {
        sum -= ofRing(part.getInteriorRingN(i).getCoordinates());
      }
    }
    return sum;
  }

  /** Sums the areas between each edge and the parallel of the first position. */
  private static double ofRing(Coordinate[] ring) {
    double base = height(ring[0].y);
    double sum = 0;
    for (int i = 1; i < ring.length; i++) {
      double across = StrictMath.toRadians(ring[i].x - ring[i - 1].x);
      if (across != 0) {
        sum += across * (meanHeight(ring[i - 1].y, ring[i].y) - base);
      }
    }
    return StrictMath.abs(sum) * SQUARE;
  }

  /** Integrates along an edge by Gauss and Legendre's three points. */
  private static double meanHeight(double from, double to) {
    double middle = (from + to) / 2;
    if (from == to) {
      return height(middle);
    }
    double away = (to - from) / 2 * GAUSS;
    return (5 * height(middle - away) + 8 * height(middle) + 5 * height(middle + away)) / 18;
  }

  /** Returns the sine of the authalic latitude: the height on Lambert's cylinder. */
  private static double height(double degrees) {
    return authalic(StrictMath.sin(StrictMath.toRadians(degrees))) / POLE;
  }

  private static double authalic(double sin) {
    double x = E * sin;
    double atanh = 0.5 * StrictMath.log1p(2 * x / (1 - x));
    return (1 - E2) * (sin / (1 - x * x) + atanh / E);
  }

  /** Returns the mean width of an area: twice its area by its border. */
  static double widthMetres(org.locationtech.jts.geom.Polygon area) {
    double length = metres(area.getExteriorRing().getCoordinates());
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      length += metres(area.getInteriorRingN(i).getCoordinates());
    }
    return length == 0 ? 0 : 2 * squareMetres(area) / length;
  }

  private static double metres(Coordinate[] line) {
    double sum = 0;
    for (int i = 1; i < line.length; i++) {
      double lat = (line[i].y + line[i - 1].y) / 2;
      sum +=
          StrictMath.hypot(
              (line[i].x - line[i - 1].x) * metresPerLon(lat),
              (line[i].y - line[i - 1].y) * metresPerLat(lat));
    }
    return sum;
  }

  static double metresPerLon(double lat) {
    double phi = StrictMath.toRadians(lat);
    double w = StrictMath.sqrt(1 - E2 * StrictMath.sin(phi) * StrictMath.sin(phi));
    return StrictMath.toRadians(RADIUS / w * StrictMath.cos(phi));
  }

  static double metresPerLat(double lat) {
    double sin = StrictMath.sin(StrictMath.toRadians(lat));
    double w2 = 1 - E2 * sin * sin;
    return StrictMath.toRadians(RADIUS * (1 - E2) / (w2 * StrictMath.sqrt(w2)));
  }
}
