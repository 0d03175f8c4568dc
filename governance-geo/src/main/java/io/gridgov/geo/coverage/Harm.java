package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a change of a map made worse, as an audit sees it before and after. */
final class Harm {
  private final TerritoryMap before;
  private final AuditReport report;

  private record Share(FindingKind kind, GridCode grid) {}

  private Harm(TerritoryMap before, AuditReport report) {
    this.before = before;
    this.report = report;
  }

  static Harm since(TerritoryMap before, Tolerances tolerances) {
    return new Harm(before, report(before, tolerances));
  }

  private static AuditReport report(TerritoryMap map, Tolerances tolerances) {
    return Audit.of(map).with(tolerances).report();
  }

  /**
   * The territories of findings that are new, or faults of a kind of which they have more; if none
   * is, and yet no finding less is left, all that were changed: what mends nothing is not worth a
   * change.
   */
  Set<GridCode> doneBy(Mended mended) {
    if (mended.done().isEmpty()) {
      return Set.of();
    }
    AuditReport after = report(mended.map(), report.tolerances());
    Set<GridCode> hurt = grids(after.since(report));
    Map<Share, Integer> was = shares(report);
    shares(after)
        .forEach(
            (share, count) -> {
              if (count > was.getOrDefault(share, 0)) {
                hurt.add(share.grid());
              }
            });
    for (FindingKind kind : FindingKind.values()) {
      if (after.of(kind).size() > report.of(kind).size()) {
        hurt.addAll(grids(after.of(kind)));
      }
    }
    boolean better = after.findings().size() < report.findings().size();
    return !hurt.isEmpty() || better ? hurt : grids(mended);
  }

  /** How many faults of each kind concern each grid; noise is none. */
  private static Map<Share, Integer> shares(AuditReport report) {
    Map<Share, Integer> shares = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (!finding.noise()) {
        finding
            .grids()
            .forEach(grid -> shares.merge(new Share(finding.kind(), grid), 1, Integer::sum));
      }
    }
    return shares;
  }

  private static Set<GridCode> grids(Collection<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.grids().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<GridCode> grids(Mended mended) {
    return mended.done().stream().map(Mending::grid).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those whose boxes meet the box of one of the given. */
  Set<GridCode> neighbours(Set<GridCode> grids) {
    Lands lands = new Lands(before);
    Set<GridCode> found = new TreeSet<>();
    for (Territory territory : before.territories()) {
      if (grids.contains(territory.code())) {
        List<Integer> near = lands.meeting(Shapes.box(territory));
        found.addAll(lands.codes(near));
      }
    }
    return found;
  }
}
