package io.gridgov.geo.locate;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Validity by OGC Simple Features, as JTS decides it. */
final class Validation {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Validation() {}

  static boolean isValid(List<Polygon> polygons) {
    if (polygons.isEmpty()) {
      return false;
    }
    for (Polygon polygon : polygons) {
      if (polygon.rings().isEmpty() || !polygon.rings().stream().allMatch(Ring::isProper)) {
        return false;
      }
    }
    if (polygons.size() == 1) {
      return new IsValidOp(geometry(polygons.get(0))).isValid();
    }
    var parts =
        polygons.stream()
            .map(Validation::geometry)
            .toArray(org.locationtech.jts.geom.Polygon[]::new);
    return new IsValidOp(FACTORY.createMultiPolygon(parts)).isValid();
  }

  /** The polygons of a territory; rings that are none are left out. */
  static Geometry geometry(Territory territory) {
    List<Geometry> parts = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      List<Ring> proper = polygon.rings().stream().filter(Ring::isProper).toList();
      if (!proper.isEmpty()) {
        parts.add(geometry(new Polygon(proper)));
      }
    }
    return FACTORY.buildGeometry(parts);
  }

  private static org.locationtech.jts.geom.Polygon geometry(Polygon polygon) {
    List<LinearRing> rings = polygon.rings().stream().map(Validation::geometry).toList();
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing geometry(Ring ring) {
    Coordinate[] positions = new Coordinate[ring.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
    }
    return FACTORY.createLinearRing(positions);
  }
}
