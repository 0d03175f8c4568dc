package io.gridgov.benchmarks.locate;

import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** JTS: a tree of boxes, and in each leaf a prebuilt index of one territory. */
public final class JtsTree implements Peer {
  private final Ground ground;
  private final STRtree tree = new STRtree();

  private interface Inside {
    boolean contains(Coordinate point);
  }

  private record Leaf(int number, Inside inside) {}

  private final String settings;

  private JtsTree(
      Ground ground, List<Geometry> geometries, String settings, Function<Geometry, Inside> index) {
    this.ground = ground;
    this.settings = settings;
    for (int i = 0; i < geometries.size(); i++) {
      Geometry geometry = geometries.get(i);
      tree.insert(geometry.getEnvelopeInternal(), new Leaf(i, index.apply(geometry)));
    }
    tree.build();
  }

  /** STRtree and IndexedPointInAreaLocator, every locator built. */
  public static JtsTree indexed(Ground ground, List<Geometry> geometries) {
    return new JtsTree(
        ground,
        geometries,
        "JTS: STRtree of node capacity 10, an IndexedPointInAreaLocator each, all built before",
        geometry -> {
          PointOnGeometryLocator locator = new IndexedPointInAreaLocator(geometry);
          locator.locate(geometry.getCoordinate()); // the first question builds it
          return point -> locator.locate(point) != Location.EXTERIOR;
        });
  }

  /** STRtree and prepared polygons. */
  public static JtsTree prepared(Ground ground, List<Geometry> geometries) {
    GeometryFactory factory = new GeometryFactory();
    return new JtsTree(
        ground,
        geometries,
        "JTS: STRtree of node capacity 10, a PreparedPolygon each, all used before",
        geometry -> {
          PreparedGeometry prepared = PreparedGeometryFactory.prepare(geometry);
          prepared.intersects(geometry.getInteriorPoint());
          return point -> prepared.intersects(factory.createPoint(point));
        });
  }

  @Override
  public String settings() {
    return settings;
  }

  @Override
  public int find(int point) {
    Coordinate at = new Coordinate(ground.lon(point), ground.lat(point));
    for (Object leaf : tree.query(new Envelope(at))) {
      if (leaf instanceof Leaf each && each.inside().contains(at)) {
        return each.number();
      }
    }
    return -1;
  }
}
