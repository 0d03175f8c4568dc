package io.gridgov.examples.cli.requests;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Makes one territory of several by removing the borders between them. */
final class Dissolve {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int SMALLEST_RING = 4;

  private Dissolve() {}

  static Territory of(GridCode code, List<Territory> parts) {
    List<Geometry> geometries = new ArrayList<>();
    for (Territory part : parts) {
      for (Polygon polygon : part.polygons()) {
        Geometry geometry = geometry(polygon);
        geometries.add(part.isValid() ? geometry : GeometryFixer.fix(geometry));
      }
    }
    Geometry whole = OverlayNGRobust.union(geometries);
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < whole.getNumGeometries(); i++) {
      if (whole.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon) {
        polygons.add(polygon(polygon));
      }
    }
    return Territory.of(code, polygons);
  }

  private static Geometry geometry(Polygon polygon) {
    List<LinearRing> rings =
        polygon.rings().stream().map(Dissolve::ring).filter(ring -> !ring.isEmpty()).toList();
    return rings.isEmpty()
        ? FACTORY.createPolygon()
        : FACTORY.createPolygon(
            rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private static LinearRing ring(Ring ring) {
    List<Coordinate> positions = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      positions.add(new Coordinate(ring.lonDegrees(i), ring.latDegrees(i)));
    }
    if (!positions.isEmpty() && !positions.get(0).equals2D(positions.get(positions.size() - 1))) {
      positions.add(positions.get(0));
    }
    return positions.size() < SMALLEST_RING
        ? FACTORY.createLinearRing()
        : FACTORY.createLinearRing(positions.toArray(Coordinate[]::new));
  }

  private static Polygon polygon(org.locationtech.jts.geom.Polygon polygon) {
    List<Ring> rings = new ArrayList<>();
    rings.add(ring(polygon.getExteriorRing()));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i)));
    }
    return new Polygon(rings);
  }

  private static Ring ring(LinearRing ring) {
    Coordinate[] positions = ring.getCoordinates();
    double[] degrees = new double[positions.length * 2];
    for (int i = 0; i < positions.length; i++) {
      degrees[2 * i] = positions[i].x;
      degrees[2 * i + 1] = positions[i].y;
    }
    return Ring.ofDegrees(degrees);
  }
}
