package io.gridgov.geo.internal.shape;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;

/**
 * Whether land holds a point, as law L1 has it: the point moved by (ε, ε²), so that of neighbours
 * exactly one holds a point on their border.
 */
public final class Inside {
  private Inside() {}

  public static boolean holds(Geometry land, Coordinate point) {
    for (Polygon part : Shapes.parts(land)) {
      boolean odd = isOdd(part.getExteriorRing(), point);
      for (int i = 0; i < part.getNumInteriorRing(); i++) {
        odd ^= isOdd(part.getInteriorRingN(i), point);
      }
      if (odd) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a point well inside a face. The usual one may be a vertex where the face is pinched;
   * the middle of the largest triangle is none. A face without area has no other than the usual.
   */
  public static Coordinate point(Polygon face) {
    Coordinate usual = face.getInteriorPoint().getCoordinate();
    if (SimplePointInAreaLocator.locate(usual, face) == Location.INTERIOR) {
      return usual;
    }
    Geometry triangles = triangles(face);
    Geometry largest = null;
    for (int i = 0; i < triangles.getNumGeometries(); i++) {
      Geometry triangle = triangles.getGeometryN(i);
      if (largest == null || triangle.getArea() > largest.getArea()) {
        largest = triangle;
      }
    }
    return largest == null ? usual : largest.getCentroid().getCoordinate();
  }

  private static Geometry triangles(Polygon face) {
    try {
      return PolygonTriangulator.triangulate(face);
    } catch (IllegalStateException noCorner) {
      return face.getFactory().createGeometryCollection();
    }
  }

  private static boolean isOdd(LineString ring, Coordinate point) {
    return isOdd(ring.getCoordinates(), point);
  }

  /** Counts the edges above the moved point. */
  static boolean isOdd(Coordinate[] ring, Coordinate point) {
    boolean odd = false;
    for (int i = 1; i < ring.length; i++) {
      Coordinate a = ring[i - 1];
      Coordinate b = ring[i];
      if ((a.x <= point.x) != (b.x <= point.x)) {
        int side = Orientation.index(a, b, point);
        if (side == 0) {
          side = Double.compare(a.y, b.y);
        }
        odd ^= side != 0 && (side < 0) == (b.x > a.x);
      }
    }
    return odd;
  }
}
