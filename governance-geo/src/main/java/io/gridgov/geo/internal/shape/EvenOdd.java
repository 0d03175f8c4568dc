package io.gridgov.geo.internal.shape;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** What an invalid territory holds by law L2: even-odd in each polygon, union over them. */
final class EvenOdd {
  private EvenOdd() {}

  static Geometry land(Territory territory) {
    Geometry land = Shapes.FACTORY.createPolygon();
    for (Polygon polygon : territory.polygons()) {
      land = Overlay.union(land, land(polygon));
    }
    return Shapes.areas(land);
  }

  private static Geometry land(Polygon polygon) {
    List<Coordinate[]> rings = new ArrayList<>();
    List<LineString> lines = new ArrayList<>();
    for (Ring ring : polygon.rings()) {
      Coordinate[] closed = closed(Shapes.positions(ring));
      if (closed.length >= 4) {
        rings.add(closed);
        lines.add(Shapes.FACTORY.createLineString(closed));
      }
    }
    List<org.locationtech.jts.geom.Polygon> inside = new ArrayList<>();
    for (org.locationtech.jts.geom.Polygon face : Overlay.faces(lines)) {
      if (isInside(Inside.point(face), rings)) {
        inside.add(face);
      }
    }
    return Overlay.union(inside);
  }

  private static Coordinate[] closed(Coordinate[] positions) {
    int count = positions.length;
    if (count == 0 || positions[0].equals2D(positions[count - 1])) {
      return positions;
    }
    Coordinate[] closed = Arrays.copyOf(positions, count + 1);
    closed[count] = positions[0];
    return closed;
  }

  private static boolean isInside(Coordinate point, List<Coordinate[]> rings) {
    boolean inside = false;
    for (Coordinate[] ring : rings) {
      inside ^= Inside.isOdd(ring, point);
    }
    return inside;
  }
}
