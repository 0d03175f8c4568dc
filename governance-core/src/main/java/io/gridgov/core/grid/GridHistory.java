package io.gridgov.core.grid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All divisions that a city has had (网格沿革): the tree of any day, and the lineage between days.
 *
 * <p>A tree is built when a day is first asked for and kept for every day on which nothing changed.
 * Thread-safe; what is observable never changes.
 *
 * @since 0.1.0
 */
public final class GridHistory {
  private final LevelScheme scheme;
  private final List<Grid> rows;
  private final List<Change> changes;
  private final Lineage lineage;
  private final TreeSet<LocalDate> turns = new TreeSet<>();
  private final Map<LocalDate, GridTree> trees = new ConcurrentHashMap<>();

  private GridHistory(LevelScheme scheme, Collection<Grid> rows, Collection<Change> changes) {
    this.scheme = Objects.requireNonNull(scheme, "scheme");
    this.rows = List.copyOf(rows);
    this.changes = List.copyOf(changes);
    this.lineage = Lineage.of(changes);
    turns.add(LocalDate.MIN);
    for (Grid row : rows) {
      row.validity().from().ifPresent(turns::add);
      row.validity().to().ifPresent(turns::add);
    }
  }

  /**
   * Returns the history of the given rows.
   *
   * @param scheme the levels
   * @param rows every version of every grid
   * @param changes every recorded change
   * @return the history
   */
  public static GridHistory of(
      LevelScheme scheme, Collection<Grid> rows, Collection<Change> changes) {
    return new GridHistory(scheme, rows, changes);
  }

  /**
   * Returns the levels.
   *
   * @return the scheme
   */
  public LevelScheme scheme() {
    return scheme;
  }

  /**
   * Returns every version of every grid.
   *
   * @return in the order given
   */
  public List<Grid> rows() {
    return rows;
  }

  /**
   * Returns every recorded change.
   *
   * @return in the order given
   */
  public List<Change> changes() {
    return changes;
  }

  /**
   * Returns what became of what.
   *
   * @return the lineage
   */
  public Lineage lineage() {
    return lineage;
  }

  /**
   * Returns the days on which the tree changes.
   *
   * @return ascending; {@link LocalDate#MIN} first
   */
  public List<LocalDate> turns() {
    return List.copyOf(turns);
  }

  /**
   * Returns the division of a day.
   *
   * @param day a day, local to the city
   * @return the tree
   * @throws IllegalArgumentException if the rows of that day form no tree; packs are checked before
   */
  public GridTree asOf(LocalDate day) {
    LocalDate turn = turns.floor(day);
    return trees.computeIfAbsent(turn == null ? LocalDate.MIN : turn, this::build);
  }

  private GridTree build(LocalDate turn) {
    Map<GridCode, Grid> valid = new TreeMap<>();
    for (Grid row : rows) {
      if (row.validity().holdsOn(turn) && valid.put(row.code(), row) != null) {
        throw new IllegalArgumentException("grid must not stand twice on a day: " + row.code());
      }
    }
    return GridTree.of(valid.values());
  }
}
