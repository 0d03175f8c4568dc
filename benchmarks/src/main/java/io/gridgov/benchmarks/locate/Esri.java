package io.gridgov.benchmarks.locate;

import com.esri.core.geometry.Envelope2D;
import com.esri.core.geometry.Geometry.GeometryAccelerationDegree;
import com.esri.core.geometry.GeometryEngine;
import com.esri.core.geometry.OperatorContains;
import com.esri.core.geometry.Point;
import com.esri.core.geometry.Polygon;
import com.esri.core.geometry.QuadTree;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/** Esri's geometry API: its quad tree, and accelerated polygons. */
public final class Esri implements Peer {
  private static final int DEPTH = 16;

  private final Ground ground;
  private final List<Polygon> polygons = new ArrayList<>();
  private final QuadTree tree;

  /** Builds tree and polygons. */
  public Esri(Ground ground, List<Geometry> geometries) {
    this.ground = ground;
    Envelope2D whole = new Envelope2D();
    whole.setEmpty();
    for (Geometry geometry : geometries) {
      var shape =
          GeometryEngine.geometryFromWkt(
              new WKTWriter().write(geometry), 0, com.esri.core.geometry.Geometry.Type.Polygon);
      Polygon polygon = (Polygon) shape;
      OperatorContains.local()
          .accelerateGeometry(polygon, null, GeometryAccelerationDegree.enumMedium);
      polygons.add(polygon);
      Envelope2D box = new Envelope2D();
      polygon.queryEnvelope2D(box);
      whole.merge(box);
    }
    tree = new QuadTree(whole, DEPTH);
    for (int i = 0; i < polygons.size(); i++) {
      Envelope2D box = new Envelope2D();
      polygons.get(i).queryEnvelope2D(box);
      tree.insert(i, box);
    }
  }

  @Override
  public String settings() {
    return "Esri geometry-api: QuadTree of depth "
        + DEPTH
        + ", polygons accelerated to the medium degree, OperatorContains";
  }

  @Override
  public int find(int point) {
    Point at = new Point(ground.lon(point), ground.lat(point));
    var found = tree.getIterator(at, 0);
    for (int handle = found.next(); handle != -1; handle = found.next()) {
      int number = tree.getElement(handle);
      if (OperatorContains.local().execute(polygons.get(number), at, null, null)) {
        return number;
      }
    }
    return -1;
  }
}
