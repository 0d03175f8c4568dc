package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * Checks what the rows of tables refer to: grids by their type, and units, matters and levels in
 * the columns of these names.
 */
final class TableChecks {
  private final DatedIndex<GridCode, Grid> grids;
  private final DatedIndex<UnitId, Unit> units;
  private final MatterChecks matters;
  private final Optional<CityHead> head;
  private final Problems problems;

  TableChecks(
      DatedIndex<GridCode, Grid> grids,
      DatedIndex<UnitId, Unit> units,
      MatterChecks matters,
      Optional<CityHead> head,
      Problems problems) {
    this.grids = grids;
    this.units = units;
    this.matters = matters;
    this.head = head;
    this.problems = problems;
  }

  void check(Collection<DecisionTable> tables) {
    for (DecisionTable table : tables) {
      table.rows().forEach(row -> checkRow(table, row));
      table
          .defaultRow()
          .filter(row -> !table.rows().contains(row))
          .ifPresent(row -> checkRow(table, row));
    }
  }

  private void checkRow(DecisionTable table, RuleRow row) {
    Optional<Validity> span = present(row.validity());
    if (span.isEmpty()) {
      return;
    }
    for (int i = 0; i < row.conditions().size(); i++) {
      Column column = table.inputs().get(i);
      Place place = new Place(column.name(), row.spot(column.name()), span.get());
      checkCondition(row.conditions().get(i), place);
    }
    row.outputs()
        .forEach(
            (column, value) -> checkValue(value, new Place(column, row.spot(column), span.get())));
  }

  /** The days of a row on which this pack decides. */
  private Optional<Validity> present(Validity validity) {
    LocalDate effective = head.map(CityHead::effective).orElse(LocalDate.MIN);
    LocalDate from = validity.from().filter(effective::isBefore).orElse(effective);
    return validity.to().isPresent() && !from.isBefore(validity.to().get())
        ? Optional.empty()
        : Optional.of(new Validity(Optional.of(from), validity.to()));
  }

  private void checkCondition(Condition condition, Place place) {
    if (condition instanceof Condition.Equal equal) {
      checkValue(equal.value(), place);
    } else if (condition instanceof Condition.Under under) {
      checkUnder(under.code(), place);
    } else if (condition instanceof Condition.Within within) {
      checkGrid(within.grid(), place);
    } else if (condition instanceof Condition.Not not) {
      not.tests().forEach(test -> checkCondition(test, place));
    } else if (condition instanceof Condition.OneOf oneOf) {
      oneOf.tests().forEach(test -> checkCondition(test, place));
    }
  }

  private void checkValue(Value value, Place place) {
    if (value instanceof Value.InGrid in) {
      checkGrid(in.grid(), place);
    } else if (place.column().equals("unit")) {
      checkUnit(value.text(), place);
    } else if (place.column().equals("level")) {
      head.filter(city -> city.levels().find(value.text()).isEmpty())
          .ifPresent(city -> place.report(PackFault.UNKNOWN_LEVEL, value.text(), problems));
    } else if (place.column().equals("matter") && !matters.isFullId(value.text())) {
      place.report(PackFault.UNKNOWN_MATTER, value.text(), problems);
    }
  }

  private void checkUnder(String code, Place place) {
    if (place.column().equals("unit")) {
      checkUnit(code, place);
    } else if (place.column().equals("matter") && !matters.names(code)) {
      place.report(PackFault.UNKNOWN_MATTER, code, problems);
    }
  }

  private void checkUnit(String text, Place place) {
    if (!UnitId.isValid(text)) {
      place.report(PackFault.UNKNOWN_UNIT, text, problems);
      return;
    }
    units.check(
        Optional.of(UnitId.of(text)), place.span(), place.spot(), PackFault.UNKNOWN_UNIT, problems);
  }

  private void checkGrid(GridCode grid, Place place) {
    grids.check(Optional.of(grid), place.span(), place.spot(), PackFault.UNKNOWN_GRID, problems);
  }

  /** One cell: its column, its spot, and the days on which it decides. */
  private record Place(String column, Spot spot, Validity span) {
    void report(PackFault fault, String text, Problems problems) {
      problems.add(fault.at(spot, text));
    }
  }
}
