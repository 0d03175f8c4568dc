package io.gridgov.testkit.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** An edge that two territories have in common, end for end, where a fault can be planted. */
record SharedEdge(TerritoryMap map, GridCode one, GridCode other, Coordinate a, Coordinate b) {
  private static final double METRES_PER_DEGREE = 111_000;
  private static final int PIECES = 256;

  private record Ends(double ax, double ay, double bx, double by) {}

  static List<SharedEdge> in(TerritoryMap map) {
    Map<Ends, GridCode> owners = new HashMap<>();
    List<SharedEdge> shared = new ArrayList<>();
    for (Territory territory : map.territories()) {
      for (Ends edge : edges(territory)) {
        GridCode other = owners.get(new Ends(edge.bx, edge.by, edge.ax, edge.ay));
        if (other != null && !other.equals(territory.code())) {
          shared.add(
              new SharedEdge(
                  map,
                  territory.code(),
                  other,
                  new Coordinate(edge.ax, edge.ay),
                  new Coordinate(edge.bx, edge.by)));
        }
        owners.put(edge, territory.code());
      }
    }
    return shared;
  }

  private static List<Ends> edges(Territory territory) {
    List<Ends> edges = new ArrayList<>();
    for (Polygon polygon : territory.polygons()) {
      for (Ring ring : polygon.rings()) {
        for (int i = 1; i < ring.size(); i++) {
          edges.add(
              new Ends(
                  ring.lonDegrees(i - 1),
                  ring.latDegrees(i - 1),
                  ring.lonDegrees(i),
                  ring.latDegrees(i)));
        }
      }
    }
    return edges;
  }

  Coordinate middle() {
    return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
  }

  /** Returns the point beside the middle, so many degrees into the land of a territory. */
  Coordinate beside(GridCode into, double degrees) {
    double length = a.distance(b);
    double x = -(b.y - a.y) / length * degrees;
    double y = (b.x - a.x) / length * degrees;
    Coordinate left = new Coordinate(middle().x + x, middle().y + y);
    return holds(into, left) ? left : new Coordinate(middle().x - x, middle().y - y);
  }

  private boolean holds(GridCode code, Coordinate at) {
    return MapLocator.of(map)
        .locate(GeoPoint.ofDegrees(at.x, at.y, map.datum()))
        .candidates()
        .contains(code);
  }

  /** Tells whether nothing else is near enough to be touched by a fault of that size. */
  boolean hasRoom(double degrees) {
    Coordinate middle = middle();
    double nearest = Double.POSITIVE_INFINITY;
    for (Territory territory : map.territories()) {
      for (Ends edge : edges(territory)) {
        Coordinate from = new Coordinate(edge.ax, edge.ay);
        Coordinate to = new Coordinate(edge.bx, edge.by);
        if (!isThis(from, to)) {
          nearest = Math.min(nearest, Distance.pointToSegment(middle, from, to));
        }
      }
    }
    // and no acute corner at its ends: the fault leaves them more steeply than any edge nearby
    return nearest > 4 * degrees && nearest > a.distance(b) / 8;
  }

  private boolean isThis(Coordinate from, Coordinate to) {
    return (from.equals2D(a) && to.equals2D(b)) || (from.equals2D(b) && to.equals2D(a));
  }

  double metres() {
    return a.distance(b) * METRES_PER_DEGREE;
  }

  /** Returns the map in which the first territory takes a detour over a point. */
  TerritoryMap withDetour(Coordinate over) {
    List<Territory> territories = new ArrayList<>();
    for (Territory territory : map.territories()) {
      territories.add(
          territory.code().equals(one)
              ? Territory.of(
                  one,
                  territory.polygons().stream()
                      .map(
                          polygon ->
                              new Polygon(
                                  polygon.rings().stream().map(r -> detour(r, over)).toList()))
                      .toList())
              : territory);
    }
    return TerritoryMap.of(map.datum(), territories);
  }

  private Ring detour(Ring ring, Coordinate over) {
    List<Double> lonLat = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      if (i > 0
          && isThis(
              new Coordinate(ring.lonDegrees(i - 1), ring.latDegrees(i - 1)),
              new Coordinate(ring.lonDegrees(i), ring.latDegrees(i)))) {
        lonLat.add(over.x);
        lonLat.add(over.y);
      }
      lonLat.add(ring.lonDegrees(i));
      lonLat.add(ring.latDegrees(i));
    }
    return Ring.ofDegrees(lonLat.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Returns the area of the triangle over the edge, by GeographicLib on many short edges. */
  double squareMetres(Coordinate over) {
    PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
    addEdge(a, over, area);
    addEdge(over, b, area);
    addEdge(b, a, area);
    return Math.abs(area.Compute(false, true).area);
  }

  private static void addEdge(Coordinate from, Coordinate to, PolygonArea area) {
    for (int i = 0; i < PIECES; i++) {
      double part = (double) i / PIECES;
      area.AddPoint(from.y + part * (to.y - from.y), from.x + part * (to.x - from.x));
    }
  }
}
