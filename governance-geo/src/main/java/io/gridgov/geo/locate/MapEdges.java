package io.gridgov.geo.locate;

import io.gridgov.geo.internal.raster.Edges;
import io.gridgov.geo.internal.raster.Orientation;

/**
 * Takes a map apart into edges: of valid territories with the land on the left, of others as is.
 */
final class MapEdges {
  private final Edges edges;

  private MapEdges(int expected) {
    this.edges = new Edges(expected);
  }

  /** Most edges are shared by two territories and are one. */
  static Edges of(TerritoryMap map) {
    int positions = map.territories().stream().mapToInt(Territory::positions).sum();
    MapEdges apart = new MapEdges(positions / 2 + positions / 32);
    int owner = 0;
    for (Territory territory : map.territories()) {
      apart.add(owner++, territory);
    }
    return apart.edges;
  }

  private void add(int owner, Territory territory) {
    if (isSound(territory)) {
      territory.polygons().forEach(polygon -> addSound(owner, polygon));
    } else {
      territory.polygons().forEach(polygon -> addPart(owner, polygon));
    }
  }

  private static boolean isSound(Territory territory) {
    return territory.isValid()
        && territory.polygons().stream()
            .flatMap(polygon -> polygon.rings().stream())
            .allMatch(ring -> turn(ring) != 0);
  }

  /** In a valid polygon the first ring is the shell, and the others are holes. */
  private void addSound(int owner, Polygon polygon) {
    for (int i = 0; i < polygon.rings().size(); i++) {
      Ring ring = polygon.rings().get(i);
      boolean asStored = turn(ring) > 0 == (i == 0);
      for (int at = 1; at < ring.size(); at++) {
        int from = asStored ? at - 1 : at;
        int to = asStored ? at : at - 1;
        edges.addSound(
            owner,
            ring.lonDegrees(from),
            ring.latDegrees(from),
            ring.lonDegrees(to),
            ring.latDegrees(to));
      }
    }
  }

  private void addPart(int owner, Polygon polygon) {
    int part = edges.beginPart(owner);
    for (Ring ring : polygon.rings()) {
      for (int at = 0; at < ring.size(); at++) {
        int before = at == 0 ? ring.size() - 1 : at - 1;
        edges.addToPart(
            part,
            ring.lonDegrees(before),
            ring.latDegrees(before),
            ring.lonDegrees(at),
            ring.latDegrees(at));
      }
    }
  }

  /**
   * Returns 1 if a closed ring that does not cross itself runs counter-clockwise, -1 if clockwise,
   * by the turn at its first position in (longitude, latitude) order; 0 if it does not turn there.
   */
  private static int turn(Ring ring) {
    int last = ring.size() - 1;
    int lowest = 0;
    for (int i = 1; i < last; i++) {
      if (isBefore(ring, i, lowest)) {
        lowest = i;
      }
    }
    int before = lowest;
    do {
      before = before == 0 ? last - 1 : before - 1;
    } while (before != lowest && isSame(ring, before, lowest));
    int after = lowest;
    do {
      after = after == last - 1 ? 0 : after + 1;
    } while (after != lowest && isSame(ring, after, lowest));
    return Orientation.of(
        ring.lonDegrees(before),
        ring.latDegrees(before),
        ring.lonDegrees(lowest),
        ring.latDegrees(lowest),
        ring.lonDegrees(after),
        ring.latDegrees(after));
  }

  private static boolean isBefore(Ring ring, int a, int b) {
    double east = ring.lonDegrees(a) - ring.lonDegrees(b);
    return east < 0 || (east == 0 && ring.latDegrees(a) < ring.latDegrees(b));
  }

  private static boolean isSame(Ring ring, int a, int b) {
    return ring.lonDegrees(a) == ring.lonDegrees(b) && ring.latDegrees(a) == ring.latDegrees(b);
  }
}
