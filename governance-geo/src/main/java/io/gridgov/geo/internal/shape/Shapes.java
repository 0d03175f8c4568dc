package io.gridgov.geo.internal.shape;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/** Between the rings of a territory and geometries of JTS. */
public final class Shapes {
  public static final GeometryFactory FACTORY = new GeometryFactory();

  private Shapes() {}

  /** Returns the land of a territory: as stored if it is valid, else what even-odd says. */
  public static Geometry land(Territory territory) {
    return territory.isValid() ? asStored(territory) : EvenOdd.land(territory);
  }

  /** Returns the polygons of a territory whose rings are all proper, valid or not. */
  public static Geometry asStored(Territory territory) {
    return asStored(territory.polygons());
  }

  /** Returns polygons whose rings are all proper, valid or not. */
  public static Geometry asStored(List<Polygon> polygons) {
    var parts =
        polygons.stream().map(Shapes::geometry).toArray(org.locationtech.jts.geom.Polygon[]::new);
    return parts.length == 1 ? parts[0] : FACTORY.createMultiPolygon(parts);
  }

  private static org.locationtech.jts.geom.Polygon geometry(Polygon polygon) {
    List<LinearRing> rings =
        polygon.rings().stream().map(ring -> FACTORY.createLinearRing(positions(ring))).toList();
    return FACTORY.createPolygon(
        rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  public static Coordinate[] positions(Ring ring) {
    Coordinate[] positions = new Coordinate[ring.size()];
    for (int i = 0; i < positions.length; i++) {
      positions[i] = new Coordinate(ring.lonDegrees(i) + 0.0, ring.latDegrees(i) + 0.0);
    }
    return positions;
  }

  public static List<Polygon> polygons(Geometry geometry) {
    List<Polygon> polygons = new ArrayList<>();
    for (org.locationtech.jts.geom.Polygon part : parts(geometry)) {
      List<Ring> rings = new ArrayList<>();
      rings.add(ring(part.getExteriorRing().getCoordinates()));
      for (int i = 0; i < part.getNumInteriorRing(); i++) {
        rings.add(ring(part.getInteriorRingN(i).getCoordinates()));
      }
      polygons.add(new Polygon(rings));
    }
    return polygons;
  }

  public static Ring ring(Coordinate[] positions) {
    double[] lonLat = new double[2 * positions.length];
    for (int i = 0; i < positions.length; i++) {
      lonLat[2 * i] = positions[i].x;
      lonLat[2 * i + 1] = positions[i].y;
    }
    return Ring.ofDegrees(lonLat);
  }

  /** Returns the areas of a geometry, without its lines and points. */
  public static List<org.locationtech.jts.geom.Polygon> parts(Geometry geometry) {
    List<org.locationtech.jts.geom.Polygon> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon polygon
          && !polygon.isEmpty()) {
        parts.add(polygon);
      }
    }
    return parts;
  }

  /** Returns the areas of a geometry as one. */
  public static Geometry areas(Geometry geometry) {
    List<org.locationtech.jts.geom.Polygon> parts = parts(geometry);
    return parts.size() == 1
        ? parts.get(0)
        : FACTORY.createMultiPolygon(parts.toArray(org.locationtech.jts.geom.Polygon[]::new));
  }

  /** Returns the box of all positions; an empty one if there are none. */
  public static Envelope box(Territory territory) {
    Envelope box = new Envelope();
    for (Polygon polygon : territory.polygons()) {
      for (Ring ring : polygon.rings()) {
        for (int i = 0; i < ring.size(); i++) {
          box.expandToInclude(ring.lonDegrees(i), ring.latDegrees(i));
        }
      }
    }
    return box;
  }
}
