package io.gridgov.core.rule.analysis;

import io.gridgov.core.Validity;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table laid out in its space: a box for each row.
 *
 * @param table the table
 * @param space its inputs
 * @param boxes one for each row; empty where the row cannot apply
 * @param index finds the rows that meet a box
 * @param scope how far to go
 */
record Layout(DecisionTable table, Space space, List<Box> boxes, RowIndex index, Scope scope) {

  static Layout of(DecisionTable table, Universe universe, Scope scope) {
    List<Validity> validities = table.rows().stream().map(RuleRow::validity).distinct().toList();
    DayAxis days =
        scope.day().map(DayAxis::on).orElseGet(() -> DayAxis.within(validities, universe.day()));
    Space space = Space.of(table.inputs(), table.rows(), days, universe);
    List<Box> boxes = boxes(space, table.rows());
    return new Layout(table, space, boxes, new RowIndex(space, boxes), scope);
  }

  /** Rows with the same validity share its set of days. */
  static List<Box> boxes(Space space, List<RuleRow> rows) {
    Map<Validity, long[]> days = new HashMap<>();
    List<Box> boxes = new ArrayList<>();
    for (RuleRow row : rows) {
      long[] set = days.computeIfAbsent(row.validity(), space.days()::set);
      boxes.add(space.box(row.conditions(), set));
    }
    return List.copyOf(boxes);
  }

  RuleRow row(int i) {
    return table.rows().get(i);
  }

  int rowCount() {
    return boxes.size();
  }

  /** For all questions of one kind. */
  Cover cover() {
    return new Cover(scope.budget());
  }

  /** Whether a row applies to any input in scope. */
  boolean applies(int row) {
    return !boxes.get(row).isEmpty();
  }

  boolean sameOutputs(int one, int other) {
    return row(one).outputs().equals(row(other).outputs());
  }

  /** The rows that meet a row's box, without itself. */
  long[] meeting(int row) {
    long[] rows = index.meeting(boxes.get(row));
    Bits.clear(rows, row);
    return rows;
  }

  /** Runs a question; what it finds until the budget is spent counts. */
  Verdict ask(Box where, List<Finding> findings, java.util.function.BooleanSupplier question) {
    try {
      boolean more = question.getAsBoolean();
      return findings.isEmpty() ? new Verdict.None() : new Verdict.Found(findings, more);
    } catch (Cover.Spent spent) {
      return new Verdict.Undecided(findings, space.region(where));
    }
  }

  Optional<Witness> witness(Box region, Box inside) {
    return Optional.of(space.witness(region, inside));
  }
}
