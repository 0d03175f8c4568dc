package io.gridgov.geo.locate;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/** Where borders cut a straight line. */
final class LineCuts {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Coordinate a;
  private final Coordinate b;
  private final List<Coordinate> cuts = new ArrayList<>();
  private final LineIntersector intersector = new RobustLineIntersector();

  LineCuts(Coordinate a, Coordinate b) {
    this.a = a;
    this.b = b;
  }

  LineString geometry() {
    return FACTORY.createLineString(new Coordinate[] {a, b});
  }

  void add(Geometry territory) {
    for (Object component : LinearComponentExtracter.getLines(territory)) {
      Coordinate[] ring = ((LineString) component).getCoordinates();
      for (int i = 1; i < ring.length; i++) {
        intersector.computeIntersection(a, b, ring[i - 1], ring[i]);
        for (int cut = 0; cut < intersector.getIntersectionNum(); cut++) {
          cuts.add(intersector.getIntersection(cut).copy());
        }
      }
    }
  }

  /** Where the pieces end, in the order from a to b. */
  List<Coordinate> ends() {
    List<Coordinate> ends = new ArrayList<>(cuts);
    ends.add(b);
    ends.sort((one, other) -> Double.compare(a.distance(one), a.distance(other)));
    return ends;
  }
}
