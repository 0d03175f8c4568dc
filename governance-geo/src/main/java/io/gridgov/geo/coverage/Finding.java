package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Text;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with a map (审查发现).
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it is
 * @param grids the grids concerned: the pair of an overlap, those around a gap, the grid and its
 *     parent; lowest code first, but a parent last
 * @param areaSquareMetres the area concerned, as {@link FindingKind} says; on the ellipsoid, within
 *     0.1 %
 * @param noise true for an area below the stated tolerance; never for what has none
 * @param figure where to look
 * @since 0.1.0
 */
public record Finding(
    FindingKind kind, List<GridCode> grids, double areaSquareMetres, boolean noise, Figure figure) {
  /** Copies the list. */
  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(figure, "figure");
    grids = List.copyOf(grids);
  }

  /**
   * Returns what would mend it.
   *
   * @return both languages
   */
  public Text remedy() {
    return kind.remedy();
  }

  boolean stoodIn(AuditReport before) {
    List<Finding> same = before.of(kind);
    if (kind == FindingKind.INVALID || figure.isEmpty()) {
      return same.stream().anyMatch(other -> other.grids.equals(grids));
    }
    return figure.isCoveredBy(same.stream().map(Finding::figure).toList());
  }
}
