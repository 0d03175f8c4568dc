package io.gridgov.geo.redraw;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.locate.TerritoryMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A map after it was redrawn (调整结果), and what became of what.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Redrawn {
  private final TerritoryMap map;
  private final List<Handover> handovers;
  private final SortedSet<GridCode> redrawn;
  private final SortedSet<GridCode> matched;
  private final List<Finding> findings;

  Redrawn(
      TerritoryMap map,
      List<Handover> handovers,
      SortedSet<GridCode> redrawn,
      SortedSet<GridCode> matched,
      List<Finding> findings) {
    this.map = map;
    this.handovers = List.copyOf(handovers);
    this.redrawn = Collections.unmodifiableSortedSet(new TreeSet<>(redrawn));
    this.matched = Collections.unmodifiableSortedSet(new TreeSet<>(matched));
    this.findings = List.copyOf(findings);
  }

  /**
   * Returns the whole map, what was not touched included.
   *
   * @return the new map
   */
  public TerritoryMap map() {
    return map;
  }

  /**
   * Returns the grids whose land is new or another than before; those that ended are not among
   * them.
   *
   * @return their codes
   */
  public SortedSet<GridCode> redrawn() {
    return redrawn;
  }

  /**
   * Returns the territories that keep their land and got vertices of the new borders, so that
   * borders still match: neighbours, and divisions of other levels that have the same border.
   *
   * @return their codes
   */
  public SortedSet<GridCode> matched() {
    return matched;
  }

  /**
   * Returns what an audit finds where the map was redrawn and did not find there before.
   *
   * @return grids in several pieces, where these were asked for; noise, where the map was faulty;
   *     nothing else
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns what becomes of what, as rows of {@code changes.csv}.
   *
   * <p>Shares are of area on the ellipsoid, in whole billionths by largest remainder, each at least
   * one, so that those of a grid add up to exactly 1. Who only gains land has no row of its own: it
   * stays what it was.
   *
   * @param day the first day of the new map
   * @param basis the document that decided it; may be empty
   * @return for {@link io.gridgov.core.grid.Lineage#of}; ordered by grid before, grid after
   */
  public List<Change> changes(LocalDate day, String basis) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(basis, "basis");
    return handovers.stream().map(each -> each.on(day, basis)).toList();
  }

  @Override
  public String toString() {
    return "redrawn " + redrawn + ", matched " + matched;
  }
}
