package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;

/** Which vertices of unmatched borders are meant to be one, or to lie on an edge. */
final class Snapping {
  private final Lands lands;
  private final Segments segments;
  private final double metres;
  private final Map<Coordinate, Set<Integer>> owners = new TreeMap<>();

  Snapping(Lands lands, double metres) {
    this.lands = lands;
    this.segments = new Segments(new EdgeTable(lands).alone());
    this.metres = metres;
    for (Segment segment : segments.all()) {
      owners.computeIfAbsent(segment.a(), at -> new TreeSet<>()).add(segment.owner());
      owners.computeIfAbsent(segment.b(), at -> new TreeSet<>()).add(segment.owner());
    }
  }

  /** Returns where each vertex goes that is not the first of those that are meant to be one. */
  Map<Coordinate, Coordinate> moves() {
    List<Coordinate> order = new ArrayList<>(owners.keySet());
    order.sort((one, other) -> Integer.compare(firstOwner(one), firstOwner(other)));
    Map<Coordinate, Coordinate> moves = new HashMap<>();
    Set<Coordinate> kept = new TreeSet<>();
    for (Coordinate vertex : order) {
      for (Segment near : segments.meeting(Segments.around(vertex, vertex, metres))) {
        for (Coordinate end : List.of(near.a(), near.b())) {
          if (kept.contains(end) && !moves.containsKey(vertex) && areMeantToBeOne(vertex, end)) {
            moves.put(vertex, end);
          }
        }
      }
      if (!moves.containsKey(vertex)) {
        kept.add(vertex);
      }
    }
    return moves;
  }

  private int firstOwner(Coordinate vertex) {
    return owners.getOrDefault(vertex, Set.of(Integer.MAX_VALUE)).iterator().next();
  }

  private boolean areMeantToBeOne(Coordinate one, Coordinate other) {
    return metresBetween(one, other) <= metres
        && Collections.disjoint(
            owners.getOrDefault(one, Set.of()), owners.getOrDefault(other, Set.of()));
  }

  /** Returns the vertices of others that hang on edges, by the territory that has the edge. */
  Map<GridCode, Map<Edge, List<Coordinate>>> hanging() {
    Map<GridCode, Map<Edge, List<Coordinate>>> found = new HashMap<>();
    for (Segment segment : segments.all()) {
      List<Coordinate> vertices = hangingOn(segment);
      if (!vertices.isEmpty()) {
        found
            .computeIfAbsent(lands.code(segment.owner()), code -> new HashMap<>())
            .put(Edge.of(segment.a(), segment.b()), vertices);
      }
    }
    return found;
  }

  private List<Coordinate> hangingOn(Segment segment) {
    Set<Coordinate> found = new TreeSet<>();
    for (Segment near : segments.meeting(Segments.around(segment.a(), segment.b(), metres))) {
      if (near.owner() != segment.owner() && segment.runsAlong(near, metres)) {
        for (Coordinate end : List.of(near.a(), near.b())) {
          if (isWithin(segment, end)) {
            found.add(end);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean isWithin(Segment segment, Coordinate vertex) {
    return segment.distance(vertex) * EarthArea.metresPerLat(vertex.y) <= metres
        && metresBetween(segment.a(), vertex) > metres
        && metresBetween(segment.b(), vertex) > metres;
  }

  private static double metresBetween(Coordinate one, Coordinate other) {
    return StrictMath.hypot(
        (one.x - other.x) * EarthArea.metresPerLon(one.y),
        (one.y - other.y) * EarthArea.metresPerLat(one.y));
  }
}
