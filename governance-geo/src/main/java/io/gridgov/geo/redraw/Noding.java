package io.gridgov.geo.redraw;

import io.gridgov.geo.internal.shape.Edge;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.LineIntersector;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Where drawn lines meet borders: each meeting point is chosen once, and is a vertex of the line
 * and a node of the border's edge from then on.
 *
 * <p>A point of a line within a centimetre of a vertex becomes that vertex, else within a
 * centimetre of an edge the nearest point of it; a vertex within a centimetre of a line becomes a
 * point of the line. So a line along a border runs through its vertices, and no borders remain that
 * are nearly one. Borders never move but by the rounding of a node on them.
 */
final class Noding {
  static final double SNAP_DEGREES = 1e-7;
  private static final int ROUNDS = 12;

  private final HPRtree edges = new HPRtree();
  private final HPRtree vertices = new HPRtree();
  private final Map<Edge, List<Coordinate>> nodes = new HashMap<>();
  private final List<List<Coordinate>> lines = new ArrayList<>();
  private final LineIntersector intersector = new RobustLineIntersector();
  private boolean settled = true;

  /** Nodes lines with edges; vertices are what lines are drawn to. */
  Noding(Set<Edge> edges, Set<Coordinate> vertices, Collection<List<Coordinate>> lines) {
    edges.forEach(edge -> this.edges.insert(new Envelope(edge.low(), edge.high()), edge));
    vertices.forEach(vertex -> this.vertices.insert(new Envelope(vertex), vertex));
    for (List<Coordinate> line : lines) {
      this.lines.add(withoutRepeats(line.stream().map(this::snapped).toList()));
    }
    boolean changed = !lines.isEmpty();
    for (int round = 0; changed && round < ROUNDS; round++) {
      changed = false;
      for (int i = 0; i < this.lines.size(); i++) {
        List<Coordinate> noded = crossed(drawnTo(this.lines.get(i)));
        changed |= !noded.equals(this.lines.get(i));
        this.lines.set(i, noded);
      }
    }
    settled = !changed;
  }

  /** Tells whether lines and edges meet in nodes only. */
  boolean isSettled() {
    return settled;
  }

  /** Returns the lines with all points where they meet borders. */
  List<List<Coordinate>> lines() {
    return lines;
  }

  /** Returns the new nodes of edges. */
  Map<Edge, List<Coordinate>> nodes() {
    return nodes;
  }

  private static List<Coordinate> withoutRepeats(List<Coordinate> line) {
    List<Coordinate> kept = new ArrayList<>();
    for (Coordinate each : line) {
      if (kept.isEmpty() || !kept.get(kept.size() - 1).equals2D(each)) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Returns the vertex that a point is near to, else the point of an edge, else the point. */
  private Coordinate snapped(Coordinate point) {
    Envelope box = around(point, point);
    List<Coordinate> near = new ArrayList<>(verticesIn(box));
    near.removeIf(vertex -> vertex.distance(point) > SNAP_DEGREES);
    if (!near.isEmpty()) {
      return Collections.min(
          near,
          Comparator.comparingDouble(point::distance).thenComparing(Comparator.naturalOrder()));
    }
    Coordinate best = point;
    double least = SNAP_DEGREES;
    @Nullable Edge on = null;
    for (Edge edge : edgesIn(box)) {
      for (LineSegment piece : pieces(edge)) {
        double distance = piece.distance(point);
        if (distance < least) {
          least = distance;
          best = piece.closestPoint(point).copy();
          on = edge;
        }
      }
    }
    if (on != null) {
      addNode(on, best);
    }
    return best;
  }

  /** Inserts the vertices that a line passes. */
  private List<Coordinate> drawnTo(List<Coordinate> line) {
    List<Coordinate> drawn = new ArrayList<>(line.subList(0, Math.min(1, line.size())));
    for (int i = 1; i < line.size(); i++) {
      LineSegment segment = new LineSegment(line.get(i - 1), line.get(i));
      Set<Coordinate> passed = new TreeSet<>(verticesIn(around(segment.p0, segment.p1)));
      passed.removeIf(vertex -> !isPassed(segment, vertex));
      addInOrder(segment, passed, drawn);
    }
    return withoutRepeats(drawn);
  }

  private static boolean isPassed(LineSegment segment, Coordinate vertex) {
    double along = segment.projectionFactor(vertex);
    return along > 0
        && along < 1
        && segment.distance(vertex) <= SNAP_DEGREES
        && !vertex.equals2D(segment.p0)
        && !vertex.equals2D(segment.p1);
  }

  private static void addInOrder(
      LineSegment segment, Collection<Coordinate> between, List<Coordinate> line) {
    between.stream()
        .sorted(Comparator.comparingDouble(segment::projectionFactor))
        .forEach(line::add);
    line.add(segment.p1);
  }

  /** Inserts the points where a line crosses edges, in both. */
  private List<Coordinate> crossed(List<Coordinate> line) {
    List<Coordinate> crossed = new ArrayList<>(line.subList(0, Math.min(1, line.size())));
    for (int i = 1; i < line.size(); i++) {
      LineSegment segment = new LineSegment(line.get(i - 1), line.get(i));
      Set<Coordinate> points = new TreeSet<>();
      for (Edge edge : edgesIn(around(segment.p0, segment.p1))) {
        for (LineSegment piece : pieces(edge)) {
          cross(segment, edge, piece, points);
        }
      }
      addInOrder(segment, points, crossed);
    }
    return withoutRepeats(crossed);
  }

  private void cross(LineSegment segment, Edge edge, LineSegment piece, Set<Coordinate> points) {
    intersector.computeIntersection(segment.p0, segment.p1, piece.p0, piece.p1);
    for (int i = 0; i < intersector.getIntersectionNum(); i++) {
      Coordinate point = new Coordinate(intersector.getIntersection(i));
      if (!point.equals2D(piece.p0) && !point.equals2D(piece.p1)) {
        addNode(edge, point);
      }
      if (!point.equals2D(segment.p0) && !point.equals2D(segment.p1)) {
        points.add(point);
      }
    }
  }

  private void addNode(Edge edge, Coordinate node) {
    List<Coordinate> known = nodes.computeIfAbsent(edge, each -> new ArrayList<>());
    if (!known.contains(node) && !node.equals2D(edge.low()) && !node.equals2D(edge.high())) {
      known.add(node);
      known.sort(Comparator.comparingDouble(edge.low()::distance));
    }
  }

  private List<LineSegment> pieces(Edge edge) {
    List<LineSegment> pieces = new ArrayList<>();
    Coordinate from = edge.low();
    for (Coordinate node : nodes.getOrDefault(edge, List.of())) {
      pieces.add(new LineSegment(from, node));
      from = node;
    }
    pieces.add(new LineSegment(from, edge.high()));
    return pieces;
  }

  private List<Coordinate> verticesIn(Envelope box) {
    List<Coordinate> found = new ArrayList<>();
    for (Object vertex : vertices.query(box)) {
      found.add((Coordinate) vertex);
    }
    edgesIn(box).forEach(edge -> found.addAll(nodes.getOrDefault(edge, List.of())));
    return found;
  }

  private List<Edge> edgesIn(Envelope box) {
    List<Edge> found = new ArrayList<>();
    for (Object edge : edges.query(box)) {
      found.add((Edge) edge);
    }
    return found;
  }

  private static Envelope around(Coordinate one, Coordinate other) {
    Envelope box = new Envelope(one, other);
    box.expandBy(SNAP_DEGREES);
    return box;
  }
}
