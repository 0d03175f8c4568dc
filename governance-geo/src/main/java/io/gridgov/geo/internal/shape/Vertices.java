package io.gridgov.geo.internal.shape;

import io.gridgov.geo.locate.Ring;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Inserts vertices into the edges of rings, so that whoever has an edge gets the same ones. */
public final class Vertices {
  private Vertices() {}

  /**
   * Returns a ring with vertices inserted.
   *
   * @param ring the ring
   * @param inserts the vertices for an edge, in any order; other edges stay
   * @return the same ring if none of its edges gets a vertex
   */
  public static Ring inserted(Ring ring, Map<Edge, List<Coordinate>> inserts) {
    Coordinate[] positions = Shapes.positions(ring);
    List<Coordinate> all = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (i > 0) {
        Coordinate start = positions[i - 1];
        inserts.getOrDefault(Edge.of(start, positions[i]), List.of()).stream()
            .sorted(Comparator.comparingDouble(start::distance))
            .forEach(all::add);
      }
      all.add(positions[i]);
    }
    return all.size() == positions.length ? ring : Shapes.ring(all.toArray(Coordinate[]::new));
  }
}
