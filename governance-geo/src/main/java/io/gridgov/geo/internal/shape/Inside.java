package io.gridgov.geo.internal.shape;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

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

  /** Counts the edges above the moved point. */
  private static boolean isOdd(LineString ring, Coordinate point) {
    boolean odd = false;
    for (int i = 1; i < ring.getNumPoints(); i++) {
      Coordinate a = ring.getCoordinateN(i - 1);
      Coordinate b = ring.getCoordinateN(i);
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
