package io.gridgov.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row held against the facts of a decision, cell by cell (逐条对照): what is shown to whoever cites
 * that row.
 *
 * @param row the row
 * @param inForce whether it holds on the day
 * @param cells one for each input column, in their order
 * @since 0.1.0
 */
public record RowCheck(RuleRow row, boolean inForce, List<Cell> cells) {
  /**
   * One condition held against its fact.
   *
   * @param column the input column's name
   * @param asked what the row asks
   * @param known the fact; empty if it is missing
   * @param declared whether the column's closed set or range has the fact; true if it is missing
   * @param passes whether the fact passes, which no fact outside its column's type does
   * @since 0.1.0
   */
  public record Cell(
      String column, Condition asked, Optional<Value> known, boolean declared, boolean passes) {
    /** Checks for nulls. */
    public Cell {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(asked, "asked");
      Objects.requireNonNull(known, "known");
    }
  }

  /** Checks for null and copies. */
  public RowCheck {
    Objects.requireNonNull(row, "row");
    cells = List.copyOf(cells);
  }

  static RowCheck of(Explanation why, RuleRow row) {
    List<Cell> cells = new ArrayList<>();
    List<Column> inputs = why.table().inputs();
    for (int i = 0; i < inputs.size(); i++) {
      Column column = inputs.get(i);
      Condition asked = row.conditions().get(i);
      Optional<Value> known = why.decision().used().find(column.name());
      boolean declared = known.isEmpty() || column.type().admits(known.get());
      boolean passes = row.isDefault() || (declared && asked.test(known, why.hierarchies()));
      cells.add(new Cell(column.name(), asked, known, declared, passes));
    }
    return new RowCheck(row, row.validity().holdsOn(why.day()), cells);
  }

  /**
   * Tells whether the row applies.
   *
   * @return true if it holds on the day and every fact passes; for the default row always
   */
  public boolean applies() {
    return (inForce || row.isDefault()) && failing().isEmpty();
  }

  /**
   * Returns the cells that failed.
   *
   * @return in the order of the columns
   */
  public List<Cell> failing() {
    return cells.stream().filter(cell -> !cell.passes()).toList();
  }
}
