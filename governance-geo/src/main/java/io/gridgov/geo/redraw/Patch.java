package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Edge;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.internal.shape.Vertices;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/**
 * The part of a map that a redrawing can change: the grids that are redrawn, the others of their
 * level around them, and territories of other levels there.
 */
record Patch(
    SortedMap<GridCode, Territory> redrawn,
    SortedMap<GridCode, Territory> neighbours,
    SortedMap<GridCode, Territory> others) {
  Patch {
    redrawn = new TreeMap<>(redrawn);
    neighbours = new TreeMap<>(neighbours);
    others = new TreeMap<>(others);
  }

  /** Returns the territories of the level, those that are redrawn included. */
  Collection<Territory> ofLevel() {
    SortedMap<GridCode, Territory> all = new TreeMap<>(neighbours);
    all.putAll(redrawn);
    return all.values();
  }

  Optional<Territory> find(GridCode code) {
    return Stream.of(redrawn, neighbours, others)
        .flatMap(part -> Optional.ofNullable(part.get(code)).stream())
        .findFirst();
  }

  static List<Ring> rings(Territory territory) {
    return territory.polygons().stream().flatMap(polygon -> polygon.rings().stream()).toList();
  }

  static Set<Coordinate> vertices(Collection<Territory> territories) {
    Set<Coordinate> vertices = new LinkedHashSet<>();
    for (Territory territory : territories) {
      rings(territory).forEach(ring -> vertices.addAll(List.of(Shapes.positions(ring))));
    }
    return vertices;
  }

  static Set<Edge> edges(Collection<Territory> territories) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (Territory territory : territories) {
      for (Ring ring : rings(territory)) {
        Coordinate[] at = Shapes.positions(ring);
        for (int i = 1; i < at.length; i++) {
          if (!at[i].equals2D(at[i - 1])) {
            edges.add(Edge.of(at[i - 1], at[i]));
          }
        }
      }
    }
    return edges;
  }

  /** Returns a territory with vertices inserted in its edges; the same one if it has none. */
  static Territory inserted(Territory territory, Map<Edge, List<Coordinate>> inserts) {
    List<Polygon> polygons = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      polygons.add(
          new Polygon(
              polygon.rings().stream().map(ring -> Vertices.inserted(ring, inserts)).toList()));
    }
    return polygons.equals(territory.polygons())
        ? territory
        : Territory.of(territory.code(), polygons);
  }

  /** Returns a territory without some of its vertices; the same one if it has none of them. */
  static Territory without(Territory territory, Set<Coordinate> unused) {
    List<Polygon> polygons = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      polygons.add(
          new Polygon(polygon.rings().stream().map(ring -> without(ring, unused)).toList()));
    }
    return polygons.equals(territory.polygons())
        ? territory
        : Territory.of(territory.code(), polygons);
  }

  private static Ring without(Ring ring, Set<Coordinate> unused) {
    List<Coordinate> kept = new ArrayList<>(List.of(Shapes.positions(ring)));
    if (!kept.removeIf(unused::contains)) {
      return ring;
    }
    if (!kept.get(0).equals2D(kept.get(kept.size() - 1)) || kept.size() < 2) {
      kept.add(kept.get(0));
    }
    return Shapes.ring(kept.toArray(Coordinate[]::new));
  }
}
