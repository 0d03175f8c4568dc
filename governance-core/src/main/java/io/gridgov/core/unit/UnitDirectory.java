package io.gridgov.core.unit;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * All units of a city with their whole dated history (单位名录).
 *
 * <p>Every question names the day it is asked for. Look-ups cost a hash access and the few rows of
 * one unit; {@link #findCompetent} walks up one chain of the tree. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class UnitDirectory {
  private record Place(String line, GridCode grid) {}

  private final List<Unit> rows;
  private final List<Jurisdiction> jurisdictions;
  private final List<Relation> relations;
  private final Map<UnitId, List<Unit>> byId = new TreeMap<>();
  private final Map<Place, List<Jurisdiction>> byPlace = new HashMap<>();

  private UnitDirectory(
      Collection<Unit> rows, Collection<Jurisdiction> jurisdictions, Collection<Relation> ties) {
    this.rows = List.copyOf(rows);
    this.jurisdictions = List.copyOf(jurisdictions);
    this.relations = List.copyOf(ties);
    for (Unit row : this.rows) {
      byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
    }
    for (Jurisdiction row : this.jurisdictions) {
      byPlace
          .computeIfAbsent(new Place(row.line(), row.grid()), place -> new ArrayList<>())
          .add(row);
    }
  }

  /**
   * Returns the directory of the given rows.
   *
   * @param units every version of every unit
   * @param jurisdictions who answers for what where
   * @param relations ties beside the line of command
   * @return the directory
   */
  public static UnitDirectory of(
      Collection<Unit> units,
      Collection<Jurisdiction> jurisdictions,
      Collection<Relation> relations) {
    return new UnitDirectory(units, jurisdictions, relations);
  }

  /**
   * Returns every version of every unit.
   *
   * @return in the order given
   */
  public List<Unit> rows() {
    return rows;
  }

  /**
   * Returns who answers for what where.
   *
   * @return in the order given
   */
  public List<Jurisdiction> jurisdictions() {
    return jurisdictions;
  }

  /**
   * Returns the ties beside the line of command.
   *
   * @return in the order given
   */
  public List<Relation> relations() {
    return relations;
  }

  /**
   * Finds a unit.
   *
   * @param id its id
   * @param day the day
   * @return the row that holds on that day
   */
  public Optional<Unit> find(UnitId id, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(unit -> unit.validity().holdsOn(day))
        .findFirst();
  }

  /**
   * Returns a unit and everything above it by {@code parent}.
   *
   * @param id its id
   * @param day the day
   * @return the unit first; empty if it does not exist on that day; a cycle ends where it closes
   */
  public List<Unit> chainOf(UnitId id, LocalDate day) {
    List<Unit> chain = new ArrayList<>();
    Set<UnitId> seen = new HashSet<>();
    Optional<Unit> unit = find(id, day);
    while (unit.isPresent() && seen.add(unit.get().id())) {
      chain.add(unit.get());
      unit = unit.get().parent().flatMap(parent -> find(parent, day));
    }
    return List.copyOf(chain);
  }

  /**
   * Tells whether a unit is another or stands below it, by parent or by who runs it.
   *
   * @param id a unit's id
   * @param above another unit's id
   * @param day the day
   * @return true if the second is met on any way up from the first
   */
  public boolean isUnder(UnitId id, UnitId above, LocalDate day) {
    return isUnder(id, above, day, new HashSet<>());
  }

  /**
   * Returns which units have taken a unit over by a day.
   *
   * @param id a unit
   * @param day the day
   * @return the direct successors of its rows that have ended; usually none
   */
  public List<UnitId> successorsOf(UnitId id, LocalDate day) {
    return byId.getOrDefault(id, List.of()).stream()
        .filter(unit -> unit.validity().to().filter(end -> !day.isBefore(end)).isPresent())
        .flatMap(unit -> unit.successor().stream())
        .distinct()
        .toList();
  }

  private boolean isUnder(UnitId id, UnitId above, LocalDate day, Set<UnitId> seen) {
    if (id.equals(above)) {
      return true;
    }
    if (!seen.add(id)) {
      return false;
    }
    Optional<Unit> unit = find(id, day);
    return unit.flatMap(Unit::parent).filter(up -> isUnder(up, above, day, seen)).isPresent()
        || unit.flatMap(Unit::managedBy).filter(up -> isUnder(up, above, day, seen)).isPresent();
  }

  /**
   * Finds the unit that answers for a line at a grid: the nearest one on the way up.
   *
   * @param line the line; empty for the territory itself (属地)
   * @param grid the grid where the search begins
   * @param tree the division of that day
   * @param day the day
   * @return the jurisdiction; among several of one grid the lowest unit id; empty if there is none
   *     up to the root, or the grid is unknown
   */
  public Optional<Jurisdiction> findCompetent(
      String line, GridCode grid, GridTree tree, LocalDate day) {
    Objects.requireNonNull(line, "line");
    if (tree.find(grid).isEmpty()) {
      return Optional.empty();
    }
    for (Grid step : tree.chainOf(grid)) {
      Optional<Jurisdiction> here =
          byPlace.getOrDefault(new Place(line, step.code()), List.of()).stream()
              .filter(row -> row.validity().holdsOn(day) && find(row.unit(), day).isPresent())
              .min((one, other) -> one.unit().compareTo(other.unit()));
      if (here.isPresent()) {
        return here;
      }
    }
    return Optional.empty();
  }
}
