package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.core.unit.Relation;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Checks units, jurisdictions and relations. */
final class UnitChecks {
  private record Work(GridCode grid, String line) {}

  private final DatedIndex<UnitId, Unit> units;
  private final DatedIndex<GridCode, Grid> grids;
  private final Problems problems;

  UnitChecks(DatedIndex<UnitId, Unit> units, DatedIndex<GridCode, Grid> grids, Problems problems) {
    this.units = units;
    this.grids = grids;
    this.problems = problems;
  }

  void checkUnits(List<Entry<Unit>> entries, Optional<LevelScheme> levels) {
    units.checkUnique("id", Unit::id, problems);
    for (List<UnitId> cycle : ParentCycles.find(entries, Unit::id, Unit::parent, Unit::validity)) {
      problems.add(
          PackFault.PARENT_CYCLE.at(
              units.rows(cycle.get(0)).get(0).spot("parent"), ParentCycles.shown(cycle)));
    }
    for (Entry<Unit> entry : entries) {
      Unit unit = entry.value();
      checkUnit(entry, "parent", unit.parent(), unit.validity());
      checkUnit(entry, "managed_by", unit.managedBy(), unit.validity());
      unit.successor()
          .filter(successor -> !units.knows(successor))
          .ifPresent(
              successor ->
                  problems.add(PackFault.UNKNOWN_UNIT.at(entry.spot("successor"), successor)));
      checkGrid(entry, unit.grid(), unit.validity());
      if (levels.isPresent()
          && !unit.level().isEmpty()
          && levels.get().find(unit.level()).isEmpty()) {
        problems.add(PackFault.UNKNOWN_LEVEL.at(entry.spot("level"), unit.level()));
      }
    }
  }

  /** Each unit's calendar is one that the pack knows; while some cannot be read, any may be. */
  void checkCalendars(List<Entry<Unit>> entries, Predicate<String> known) {
    for (Entry<Unit> entry : entries) {
      entry
          .value()
          .calendar()
          .filter(known.negate())
          .ifPresent(id -> problems.add(PackFault.UNKNOWN_CALENDAR.at(entry.spot("calendar"), id)));
    }
  }

  void checkJurisdictions(List<Entry<Jurisdiction>> entries) {
    for (Entry<Jurisdiction> entry : entries) {
      Jurisdiction row = entry.value();
      checkUnit(entry, "unit", Optional.of(row.unit()), row.validity());
      checkGrid(entry, Optional.of(row.grid()), row.validity());
    }
    DatedIndex<Work, Jurisdiction> byWork =
        DatedIndex.of(entries, row -> new Work(row.grid(), row.line()), Jurisdiction::validity);
    byWork.forEachOverlap(
        (first, second) ->
            problems.add(
                first.value().unit().equals(second.value().unit())
                    ? PackFault.DUPLICATE_ROW.at(second.spot("unit"), first.line())
                    : PackFault.AMBIGUOUS_JURISDICTION.at(
                        second.spot("unit"), second.value().grid(), first.line())));
  }

  void checkRelations(List<Entry<Relation>> entries) {
    for (Entry<Relation> entry : entries) {
      Relation row = entry.value();
      checkUnit(entry, "parent", Optional.of(row.parent()), row.validity());
      checkUnit(entry, "child", Optional.of(row.child()), row.validity());
      if (row.parent().equals(row.child())) {
        problems.add(PackFault.SELF_RELATION.at(entry.spot("child")));
      }
    }
    DatedIndex.of(
            entries, row -> List.of(row.kind(), row.parent(), row.child()), Relation::validity)
        .forEachOverlap(
            (first, second) ->
                problems.add(PackFault.DUPLICATE_ROW.at(second.spot("kind"), first.line())));
  }

  private void checkUnit(Entry<?> entry, String column, Optional<UnitId> unit, Validity span) {
    units.check(unit, span, entry.spot(column), PackFault.UNKNOWN_UNIT, problems);
  }

  private void checkGrid(Entry<?> entry, Optional<GridCode> grid, Validity span) {
    grids.check(grid, span, entry.spot("grid"), PackFault.UNKNOWN_GRID, problems);
  }
}
