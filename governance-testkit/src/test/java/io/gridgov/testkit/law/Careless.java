package io.gridgov.testkit.law;

import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;

/** A planted bug: reads every bound as if it were part of its range. */
final class Careless {
  private Careless() {}

  static DecisionTable closed(DecisionTable table) {
    List<RuleRow> rows = new ArrayList<>();
    for (RuleRow row : table.rows()) {
      rows.add(
          new RuleRow(
              row.id(),
              row.conditions().stream().map(Careless::closed).toList(),
              row.outputs(),
              row.note(),
              row.basis(),
              row.validity(),
              row.spots()));
    }
    table.defaultRow().ifPresent(rows::add);
    return DecisionTable.of(
        table.name(), table.spot(), table.hitPolicy(), table.inputs(), table.outputs(), rows);
  }

  private static Condition closed(Condition condition) {
    return condition instanceof Condition.Between between
        ? new Condition.Between(between.low(), true, between.high(), true)
        : condition;
  }
}
