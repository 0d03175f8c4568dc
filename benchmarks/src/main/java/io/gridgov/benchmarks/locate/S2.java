package io.gridgov.benchmarks.locate;

import com.google.common.geometry.S2ContainsPointQuery;
import com.google.common.geometry.S2LatLng;
import com.google.common.geometry.S2Loop;
import com.google.common.geometry.S2Point;
import com.google.common.geometry.S2Polygon;
import com.google.common.geometry.S2Shape;
import com.google.common.geometry.S2ShapeIndex;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * S2's contains-point query, semi-open, over one index of all territories; points converted before.
 * Its edges are great circles, so it may differ near borders.
 */
public final class S2 implements Peer {
  private final IdentityHashMap<S2Shape, Integer> numbers = new IdentityHashMap<>();
  private final S2ContainsPointQuery query;
  private final S2Point[] points = new S2Point[Ground.POINTS];

  /** Builds the index. */
  public S2(Ground ground) {
    S2ShapeIndex index = new S2ShapeIndex();
    int number = 0;
    for (Territory territory : ground.map().territories()) {
      List<S2Loop> loops = new ArrayList<>();
      for (Polygon polygon : territory.polygons()) {
        polygon.rings().forEach(ring -> loops.add(loop(ring)));
      }
      S2Shape shape = new S2Polygon(loops).shape();
      numbers.put(shape, number++);
      index.add(shape);
    }
    query = new S2ContainsPointQuery(index, S2ContainsPointQuery.Options.SEMI_OPEN);
    for (int i = 0; i < points.length; i++) {
      points[i] = S2LatLng.fromDegrees(ground.lat(i), ground.lon(i)).toPoint();
    }
    find(0);
  }

  private static S2Loop loop(Ring ring) {
    List<S2Point> at = new ArrayList<>();
    for (int i = 0; i < ring.size() - 1; i++) {
      at.add(S2LatLng.fromDegrees(ring.latDegrees(i), ring.lonDegrees(i)).toPoint());
    }
    S2Loop loop = new S2Loop(at);
    loop.normalize();
    return loop;
  }

  @Override
  public String settings() {
    return "S2: S2ContainsPointQuery, SEMI_OPEN, one S2ShapeIndex of polygons, built before; points"
        + " converted before";
  }

  @Override
  public int find(int point) {
    for (S2Shape shape : query.getContainingShapes(points[point])) {
      return numbers.getOrDefault(shape, -1);
    }
    return -1;
  }
}
