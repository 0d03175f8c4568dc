package io.gridgov.examples.synthetic.land;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Shapes seen by another library, and by exact integer arithmetic. */
final class Geometries {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Geometries() {}

  static List<Geometry> of(Land land, Tier tier) {
    return land.territories(tier).stream().map(one -> of(land.shape(one))).toList();
  }

  static Geometry of(Shape shape) {
    Polygon[] polygons =
        shape.parts().stream()
            .map(
                part ->
                    FACTORY.createPolygon(
                        ring(part.shell()),
                        part.holes().stream().map(Geometries::ring).toArray(LinearRing[]::new)))
            .toArray(Polygon[]::new);
    return polygons.length == 1 ? polygons[0] : FACTORY.createMultiPolygon(polygons);
  }

  private static LinearRing ring(Ring ring) {
    Coordinate[] coordinates = new Coordinate[ring.size()];
    for (int i = 0; i < coordinates.length; i++) {
      coordinates[i] = new Coordinate(ring.lon(i), ring.lat(i));
    }
    return FACTORY.createLinearRing(coordinates);
  }

  private static List<Ring> rings(Shape shape) {
    List<Ring> rings = new ArrayList<>();
    for (Shape.Part part : shape.parts()) {
      rings.add(part.shell());
      rings.addAll(part.holes());
    }
    return rings;
  }

  /** Returns the directed segments; the land is always to their left. */
  static List<List<Integer>> segments(Shape shape) {
    List<List<Integer>> segments = new ArrayList<>();
    for (Ring ring : rings(shape)) {
      for (int i = 0; i + 1 < ring.size(); i++) {
        segments.add(List.of(ring.lon(i), ring.lat(i), ring.lon(i + 1), ring.lat(i + 1)));
      }
    }
    return segments;
  }

  /** Removes the segment's opposite, or adds the segment if there is none. */
  static void cancel(Set<List<Integer>> open, List<Integer> segment) {
    List<Integer> opposite =
        List.of(segment.get(2), segment.get(3), segment.get(0), segment.get(1));
    if (!open.remove(opposite) && !open.add(segment)) {
      throw new AssertionError("two children claim the same side of a segment");
    }
  }

  static long twiceArea(Shape shape) {
    return rings(shape).stream().mapToLong(Ring::twiceArea).sum();
  }
}
