package io.gridgov.geo.redraw;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.internal.shape.Edge;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * One redrawing: lines are noded with borders, the faces between them get their codes, and each
 * code's faces are put together along equal edges. Whatever has an edge with a new node gets it.
 */
final class Drawing {
  private final Patch before;
  private final Patch matched;
  private final Datum datum;
  private final Noding noding;
  private final boolean apart;
  private final Problems problems = new Problems();

  /**
   * What a drawing changes.
   *
   * @param changed territories with other land than before, or new ones
   * @param kept territories with the same land, with or without new vertices
   */
  record Drawn(
      List<Territory> changed,
      List<Territory> kept,
      List<Handover> handovers,
      List<Finding> findings) {}

  Drawing(Patch patch, Datum datum, List<List<Coordinate>> lines, boolean apart) {
    this.before = patch;
    this.datum = datum;
    this.apart = apart;
    this.matched = Matching.of(patch);
    Collection<Territory> drawn = matched.redrawn().values();
    Set<Coordinate> targets = Patch.vertices(drawn);
    if (!lines.isEmpty()) {
      targets.addAll(Patch.vertices(matched.others().values()));
    }
    this.noding = new Noding(Patch.edges(drawn), targets, lines);
  }

  List<Problem> problems() {
    return problems.sorted();
  }

  /** Returns what changes; empty if there are problems. */
  Optional<Drawn> draw(Assignment assignment, Change.Kind kind) {
    List<Territory> noded =
        matched.redrawn().values().stream()
            .map(territory -> Patch.inserted(territory, noding.nodes()))
            .toList();
    if (!noding.isSettled() || !noded.stream().allMatch(Territory::isValid)) {
      problems.add(Faults.tooFine());
      return Optional.empty();
    }
    Faces faces = new Faces(noded, noding.lines());
    if (!faces.isSound()) {
      problems.add(noded.size() > 1 ? Faults.bordersDiffer() : Faults.tooFine());
      return Optional.empty();
    }
    @Nullable GridCode[] codes = assignment.assign(faces, problems);
    return problems.hasErrors() ? Optional.empty() : drawn(faces, codes, kind);
  }

  private Optional<Drawn> drawn(Faces faces, @Nullable GridCode[] codes, Change.Kind kind) {
    Pieces pieces = new Pieces(faces, codes);
    if (!apart) {
      pieces.checkTogether(problems);
    }
    pieces.checkWidths(problems);
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    Set<Coordinate> dividing = faces.dividing(codes);
    Map<Edge, List<Coordinate>> nodes = nodes(dividing);
    Set<GridCode> others = changed(faces, codes);
    List<Territory> changed = changed(others, pieces, unused(dividing));
    List<Territory> ofLevel = new ArrayList<>(inserted(matched.neighbours().values(), nodes));
    matched.redrawn().values().stream()
        .filter(each -> !others.contains(each.code()))
        .forEach(each -> ofLevel.add(Patch.inserted(each, nodes)));
    List<Territory> kept = new ArrayList<>(inserted(matched.others().values(), nodes));
    kept.addAll(ofLevel);
    ofLevel.addAll(changed);
    List<Finding> findings = newFindings(ofLevel);
    checkClean(changed, kept, findings);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new Drawn(changed, kept, Descent.of(faces, codes, kind), findings));
  }

  /** Returns the nodes in which no new border ends, and which are no vertices otherwise. */
  private Set<Coordinate> unused(Set<Coordinate> dividing) {
    Set<Coordinate> unused = new HashSet<>();
    noding.nodes().values().forEach(unused::addAll);
    unused.removeAll(dividing);
    unused.removeAll(Patch.vertices(matched.redrawn().values()));
    return unused;
  }

  private static List<Territory> changed(
      Set<GridCode> codes, Pieces pieces, Set<Coordinate> unused) {
    SortedMap<GridCode, List<Polygon>> lands = pieces.lands();
    List<Territory> changed = new ArrayList<>();
    for (GridCode code : codes) {
      List<Polygon> land = lands.getOrDefault(code, List.of());
      if (!land.isEmpty()) {
        changed.add(territory(code, land, unused));
      }
    }
    return changed;
  }

  private static Set<GridCode> changed(Faces faces, @Nullable GridCode[] codes) {
    Set<GridCode> changed = new TreeSet<>();
    for (int face = 0; face < codes.length; face++) {
      GridCode code = codes[face];
      GridCode owner = faces.owner(face).orElse(null);
      if (!Objects.equals(code, owner)) {
        Optional.ofNullable(code).ifPresent(changed::add);
        Optional.ofNullable(owner).ifPresent(changed::add);
      }
    }
    return changed;
  }

  /** Returns the nodes in which a new border ends. */
  private Map<Edge, List<Coordinate>> nodes(Set<Coordinate> dividing) {
    Map<Edge, List<Coordinate>> nodes = new HashMap<>();
    noding
        .nodes()
        .forEach((edge, all) -> nodes.put(edge, all.stream().filter(dividing::contains).toList()));
    return nodes;
  }

  private static Territory territory(GridCode code, List<Polygon> pieces, Set<Coordinate> unused) {
    List<io.gridgov.geo.locate.Polygon> polygons = new ArrayList<>();
    for (Polygon piece : pieces) {
      polygons.addAll(Shapes.polygons(piece));
    }
    return Patch.without(Territory.of(code, polygons), unused);
  }

  private static List<Territory> inserted(
      Collection<Territory> territories, Map<Edge, List<Coordinate>> nodes) {
    return territories.stream().map(each -> Patch.inserted(each, nodes)).toList();
  }

  private List<Finding> newFindings(List<Territory> after) {
    return Audit.of(TerritoryMap.of(datum, after))
        .report()
        .since(Audit.of(TerritoryMap.of(datum, before.ofLevel())).report());
  }

  private void checkClean(List<Territory> changed, List<Territory> kept, List<Finding> findings) {
    if (!changed.stream().allMatch(Territory::isValid)
        || !kept.stream().allMatch(this::staysValid)) {
      problems.add(Faults.tooFine());
    }
    List<Finding> faults =
        findings.stream()
            .filter(each -> each.kind() != FindingKind.DISCONNECTED && !each.noise())
            .toList();
    if (!faults.isEmpty()) {
      problems.add(Faults.notClean(faults));
    }
  }

  private boolean staysValid(Territory after) {
    return after.isValid() || before.find(after.code()).filter(Territory::isValid).isEmpty();
  }
}
