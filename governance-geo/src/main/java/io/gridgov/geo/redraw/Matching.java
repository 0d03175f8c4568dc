package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Edge;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Gives both sides of a border the same vertices where they run along each other, so that what is
 * inserted into an edge afterwards is inserted on both sides.
 *
 * <p>Only vertices within a tenth of a millimetre of an edge: no land moves. Borders farther apart
 * are a fault of the map, and stay as they are. A valid territory that would not stay valid keeps
 * its vertices.
 */
final class Matching {
  private static final double SAME_DEGREES = 1e-9;

  private Matching() {}

  static Patch of(Patch patch) {
    Set<Coordinate> theirs = Patch.vertices(patch.neighbours().values());
    theirs.addAll(Patch.vertices(patch.redrawn().values()));
    SortedMap<GridCode, Territory> redrawn = matched(patch.redrawn(), theirs);
    Set<Coordinate> ours = Patch.vertices(redrawn.values());
    return new Patch(redrawn, matched(patch.neighbours(), ours), matched(patch.others(), ours));
  }

  private static SortedMap<GridCode, Territory> matched(
      SortedMap<GridCode, Territory> territories, Collection<Coordinate> vertices) {
    HPRtree index = new HPRtree();
    vertices.forEach(vertex -> index.insert(new Envelope(vertex), vertex));
    SortedMap<GridCode, Territory> matched = new TreeMap<>();
    territories.forEach((code, territory) -> matched.put(code, matched(territory, index)));
    return matched;
  }

  private static Territory matched(Territory territory, HPRtree vertices) {
    Map<Edge, List<Coordinate>> hanging = new HashMap<>();
    for (Edge edge : Patch.edges(List.of(territory))) {
      List<Coordinate> found = hangingOn(edge, vertices);
      if (!found.isEmpty()) {
        hanging.put(edge, found);
      }
    }
    Territory matched = Patch.inserted(territory, hanging);
    return matched.isValid() || !territory.isValid() ? matched : territory;
  }

  private static List<Coordinate> hangingOn(Edge edge, HPRtree vertices) {
    Envelope box = new Envelope(edge.low(), edge.high());
    box.expandBy(SAME_DEGREES);
    List<Coordinate> found = new ArrayList<>();
    for (Object each : vertices.query(box)) {
      Coordinate vertex = (Coordinate) each;
      if (Distance.pointToSegment(vertex, edge.low(), edge.high()) <= SAME_DEGREES
          && vertex.distance(edge.low()) > SAME_DEGREES
          && vertex.distance(edge.high()) > SAME_DEGREES) {
        found.add(vertex);
      }
    }
    return found;
  }
}
