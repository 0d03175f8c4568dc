package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Edge;
import io.gridgov.geo.internal.shape.Inside;
import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.FastNodingValidator;

/**
 * The pieces into which borders and drawn lines divide the land of some territories, with who owned
 * each and what lies on either side of every edge.
 *
 * <p>All of it follows from the edges and their directions; nothing is measured.
 */
final class Faces {
  static final int NONE = -1;

  private final List<org.locationtech.jts.geom.Polygon> faces = new ArrayList<>();
  private final Map<Edge, int[]> sides = new HashMap<>();
  private final Set<Edge> borders;
  private final Set<Edge> lines = new LinkedHashSet<>();
  private final List<List<Coordinate>> directed;
  private final @Nullable GridCode[] owners;
  private boolean sound;

  /** The territories have to be valid and to hold the nodes of the lines. */
  Faces(Collection<Territory> territories, List<List<Coordinate>> lines) {
    this.borders = Patch.edges(territories);
    this.directed = lines;
    for (List<Coordinate> line : lines) {
      for (int i = 1; i < line.size(); i++) {
        this.lines.add(Edge.of(line.get(i - 1), line.get(i)));
      }
    }
    Set<Edge> all = new LinkedHashSet<>(borders);
    all.addAll(this.lines);
    this.sound = isNoded(all);
    if (sound) {
      polygonized(all).forEach(this::add);
    }
    this.owners = new GridCode[faces.size()];
    for (Territory territory : territories) {
      own(territory);
    }
    spreadOwners();
  }

  /** Tells whether edges meet in their ends only and no land has two owners. */
  boolean isSound() {
    return sound;
  }

  private static boolean isNoded(Set<Edge> edges) {
    List<BasicSegmentString> strings = new ArrayList<>();
    for (Edge edge : edges) {
      strings.add(new BasicSegmentString(new Coordinate[] {edge.low(), edge.high()}, null));
    }
    return new FastNodingValidator(strings).isValid();
  }

  private void add(org.locationtech.jts.geom.Polygon face) {
    bound(face.getExteriorRing(), true, faces.size());
    for (int i = 0; i < face.getNumInteriorRing(); i++) {
      bound(face.getInteriorRingN(i), false, faces.size());
    }
    faces.add(face);
  }

  private static List<org.locationtech.jts.geom.Polygon> polygonized(Collection<Edge> edges) {
    List<LineString> lines = new ArrayList<>();
    for (Edge edge : edges) {
      lines.add(Shapes.FACTORY.createLineString(new Coordinate[] {edge.low(), edge.high()}));
    }
    return Overlay.polygonized(lines);
  }

  private void bound(LineString ring, boolean shell, int face) {
    Coordinate[] at = ring.getCoordinates();
    boolean left = Orientation.isCCW(at) == shell;
    for (int i = 1; i < at.length; i++) {
      int[] both = sides.computeIfAbsent(Edge.of(at[i - 1], at[i]), e -> new int[] {NONE, NONE});
      both[side(at[i - 1], at[i], left)] = face;
    }
  }

  private static int side(Coordinate from, Coordinate to, boolean left) {
    return (from.compareTo(to) < 0) == left ? 0 : 1;
  }

  /** Returns the face beside an edge, seen in its direction. */
  private int beside(Coordinate from, Coordinate to, boolean left) {
    int[] both = sides.get(Edge.of(from, to));
    return both == null ? NONE : both[side(from, to, left)];
  }

  private void own(Territory territory) {
    for (Polygon polygon : territory.polygons()) {
      for (int number = 0; number < polygon.rings().size(); number++) {
        own(polygon.rings().get(number), number == 0, territory.code());
      }
    }
  }

  private void own(Ring ring, boolean shell, GridCode code) {
    Coordinate[] at = Shapes.positions(ring);
    boolean left = Orientation.isCCW(at) == shell;
    for (int i = 1; i < at.length; i++) {
      int face = at[i - 1].equals2D(at[i]) ? NONE : beside(at[i - 1], at[i], left);
      if (face != NONE) {
        own(face, code);
      }
    }
  }

  private void own(int face, GridCode code) {
    GridCode known = owners[face];
    sound &= known == null || known.equals(code);
    owners[face] = code;
  }

  /** A drawn line that is no border has the same owner on both sides. */
  private void spreadOwners() {
    Groups groups = groups(edge -> !borders.contains(edge));
    Map<Integer, GridCode> known = new HashMap<>();
    for (int face = 0; face < faces.size(); face++) {
      GridCode owner = owners[face];
      if (owner != null) {
        known.put(groups.of(face), owner);
      }
    }
    for (int face = 0; face < faces.size(); face++) {
      GridCode owner = known.get(groups.of(face));
      if (owner != null) {
        own(face, owner);
      }
    }
  }

  int size() {
    return faces.size();
  }

  org.locationtech.jts.geom.Polygon face(int number) {
    return faces.get(number);
  }

  /** Returns who owned a face; empty for land of none of the territories. */
  Optional<GridCode> owner(int face) {
    return Optional.ofNullable(owners[face]);
  }

  /** Returns the land of faces that hang together by edges: what their other edges enclose. */
  org.locationtech.jts.geom.Polygon together(Collection<Integer> members) {
    Set<Integer> all = Set.copyOf(members);
    List<Edge> around = new ArrayList<>();
    for (int member : all) {
      for (Edge edge : edges(faces.get(member))) {
        int[] both = sides.getOrDefault(edge, new int[] {NONE, NONE});
        if (all.contains(both[0]) != all.contains(both[1])) {
          around.add(edge);
        }
      }
    }
    around.sort(Comparator.comparing(Edge::low).thenComparing(Edge::high));
    for (org.locationtech.jts.geom.Polygon polygon : polygonized(around)) {
      Coordinate[] at = polygon.getExteriorRing().getCoordinates();
      if (all.contains(beside(at[0], at[1], Orientation.isCCW(at)))) {
        return polygon;
      }
    }
    throw new IllegalStateException("faces must hang together; they are " + members.size());
  }

  private static List<Edge> edges(org.locationtech.jts.geom.Polygon face) {
    List<Edge> edges = new ArrayList<>();
    for (int ring = -1; ring < face.getNumInteriorRing(); ring++) {
      LineString line = ring < 0 ? face.getExteriorRing() : face.getInteriorRingN(ring);
      for (int i = 1; i < line.getNumPoints(); i++) {
        edges.add(Edge.of(line.getCoordinateN(i - 1), line.getCoordinateN(i)));
      }
    }
    return edges;
  }

  /** Puts faces together across those edges. */
  Groups groups(Predicate<Edge> across) {
    Groups groups = new Groups(faces.size());
    sides.forEach(
        (edge, both) -> {
          if (both[0] != NONE && both[1] != NONE && across.test(edge)) {
            groups.join(both[0], both[1]);
          }
        });
    return groups;
  }

  /** Puts faces of the same code together. */
  Groups pieces(@Nullable GridCode[] codes) {
    return groups(
        edge -> {
          int[] both = sides.getOrDefault(edge, new int[] {NONE, NONE});
          GridCode code = codes[both[0]];
          return code != null && code.equals(codes[both[1]]);
        });
  }

  @Nullable GridCode[] owners() {
    return owners.clone();
  }

  /** Puts the land of the territories together, but not across lines. */
  Groups regions() {
    return groups(
        edge -> {
          int[] both = sides.getOrDefault(edge, new int[] {NONE, NONE});
          return !lines.contains(edge) && owners[both[0]] != null && owners[both[1]] != null;
        });
  }

  /**
   * Returns the land along the lines on one side.
   *
   * @param inside true to leave out where a line runs along the outer border
   */
  Set<Integer> along(boolean left, boolean inside) {
    Set<Integer> found = new HashSet<>();
    for (List<Coordinate> line : directed) {
      for (int i = 1; i < line.size(); i++) {
        int near = beside(line.get(i - 1), line.get(i), left);
        int far = beside(line.get(i - 1), line.get(i), !left);
        if (isOwned(near) && (!inside || isOwned(far))) {
          found.add(near);
        }
      }
    }
    return found;
  }

  private boolean isOwned(int face) {
    return face != NONE && owners[face] != null;
  }

  /** Returns the ends of those edges of the lines that divide one code from another. */
  Set<Coordinate> dividing(@Nullable GridCode[] codes) {
    Set<Coordinate> ends = new HashSet<>();
    for (Edge edge : lines) {
      int[] both = sides.getOrDefault(edge, new int[] {NONE, NONE});
      if (both[0] != NONE && both[1] != NONE) {
        GridCode one = codes[both[0]];
        if (one != null && codes[both[1]] != null && !one.equals(codes[both[1]])) {
          ends.add(edge.low());
          ends.add(edge.high());
        }
      }
    }
    return ends;
  }

  /** Tells whether a line has a point in the land or on its border. */
  boolean areReached() {
    return directed.stream().flatMap(List::stream).anyMatch(this::isReached);
  }

  private boolean isReached(Coordinate at) {
    if (borders.stream().anyMatch(edge -> at.equals2D(edge.low()) || at.equals2D(edge.high()))) {
      return true;
    }
    for (int face = 0; face < faces.size(); face++) {
      if (isOwned(face) && Inside.holds(faces.get(face), at)) {
        return true;
      }
    }
    return false;
  }
}
