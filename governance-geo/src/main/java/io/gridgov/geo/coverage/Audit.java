package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Inside;
import io.gridgov.geo.internal.shape.Overlay;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.locationtech.jts.geom.Polygon;

/**
 * Looks for everything that keeps the territories of one level from tiling the land (边界审查).
 *
 * <p><b>What counts.</b> Land is what law L2 says: even-odd within each polygon, union over the
 * parts, also for an invalid territory. An enclosed area without owner is a gap, whatever lies
 * there; the outer border may be as crooked as it likes. Every pair that shares land is one
 * overlap. Areas are on the ellipsoid; what is below {@link Tolerances#noiseSquareMetres()} is
 * flagged as noise. Overlays may move a border by less than a micrometre.
 *
 * <p><b>Limits.</b> Gaps that cross the antimeridian are not looked for.
 *
 * <p><b>Cost.</b> Linear in the positions of a clean map; the number of faults times the size of
 * the territories there. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Audit {
  private final TerritoryMap map;
  private final Tolerances tolerances;
  private final Set<GridCode> expected;
  private final Optional<TerritoryMap> parents;
  private final Optional<Function<GridCode, Optional<GridCode>>> parentOf;

  private Audit(
      TerritoryMap map,
      Tolerances tolerances,
      Set<GridCode> expected,
      Optional<TerritoryMap> parents,
      Optional<Function<GridCode, Optional<GridCode>>> parentOf) {
    this.map = Objects.requireNonNull(map, "map");
    this.tolerances = Objects.requireNonNull(tolerances, "tolerances");
    this.expected = expected;
    this.parents = parents;
    this.parentOf = parentOf;
  }

  /**
   * Returns the audit of a map by itself, with the usual tolerances.
   *
   * @param map the territories of one level
   * @return the audit
   */
  public static Audit of(TerritoryMap map) {
    return new Audit(map, Tolerances.DEFAULT, Set.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Returns this audit with other tolerances.
   *
   * @param other what is taken as small
   * @return the audit
   */
  public Audit with(Tolerances other) {
    return new Audit(map, other, expected, parents, parentOf);
  }

  /**
   * Returns this audit, which also names the grids that have no territory.
   *
   * @param codes every grid that should have one
   * @return the audit
   */
  public Audit expecting(Collection<GridCode> codes) {
    return new Audit(map, tolerances, Set.copyOf(codes), parents, parentOf);
  }

  /**
   * Returns this audit, which also checks that each territory lies in one parent: the one that
   * holds most of it. A parent in which no territory lies is missing its grids.
   *
   * @param upper the territories of the level above
   * @return the audit
   * @throws IllegalArgumentException if the maps have different datums
   */
  public Audit within(TerritoryMap upper) {
    requireDatum(upper);
    return new Audit(map, tolerances, expected, Optional.of(upper), Optional.empty());
  }

  /**
   * Returns this audit, which also checks that each territory lies in its own parent.
   *
   * @param upper the territories of the level above
   * @param parent the parent of each grid; where it is empty or has no territory, all of the grid
   *     lies outside
   * @return the audit
   * @throws IllegalArgumentException if the maps have different datums
   */
  public Audit within(TerritoryMap upper, Function<GridCode, Optional<GridCode>> parent) {
    requireDatum(upper);
    return new Audit(map, tolerances, expected, Optional.of(upper), Optional.of(parent));
  }

  private void requireDatum(TerritoryMap upper) {
    if (!upper.datum().equals(map.datum())) {
      throw new IllegalArgumentException(
          "datum of the parents must be " + map.datum() + ": " + upper.datum());
    }
  }

  /**
   * Does the audit.
   *
   * @return what was found, ordered by kind, then grids
   */
  public AuditReport report() {
    Lands lands = new Lands(map);
    List<Finding> findings = new ArrayList<>(new Single(lands, tolerances).find());
    addUndrawn(findings);
    addShared(lands, findings);
    parents.ifPresent(
        upper ->
            findings.addAll(new Nesting(lands, new Lands(upper), parentOf, tolerances).find()));
    findings.sort(
        Comparator.comparing(Finding::kind)
            .thenComparing(finding -> finding.grids().toString())
            .thenComparing(Finding::areaSquareMetres, Comparator.reverseOrder()));
    return new AuditReport(findings, tolerances);
  }

  private void addUndrawn(List<Finding> findings) {
    for (GridCode code : new TreeSet<>(expected)) {
      if (map.find(code).isEmpty()) {
        findings.add(new Finding(FindingKind.MISSING, List.of(code), 0, false, Figure.none()));
      }
    }
  }

  private void addShared(Lands lands, List<Finding> findings) {
    List<Run> runs = new EdgeTable(lands).alone();
    List<Polygon> empty = new ArrayList<>();
    List<Polygon> crowded = new ArrayList<>();
    for (Polygon face : Overlay.faces(runs.stream().map(Run::line).toList())) {
      int holders = lands.countAt(Inside.point(face));
      if (holders != 1) {
        (holders == 0 ? empty : crowded).add(face);
      }
    }
    Segments segments = new Segments(runs);
    findings.addAll(new Gaps(lands, segments, tolerances).in(empty));
    findings.addAll(new Overlaps(lands, tolerances).in(crowded));
    findings.addAll(new Mismatches(lands, segments, tolerances).find());
  }
}
