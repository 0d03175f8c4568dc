package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Input;
import io.gridgov.benchmarks.table.Test;
import io.gridgov.benchmarks.table.Workload;
import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A workload's table as the library's. */
final class GridgovTable {
  private GridgovTable() {}

  static DecisionTable of(Workload workload) {
    List<RuleRow> rows = new ArrayList<>();
    for (int i = 0; i < workload.rows().size(); i++) {
      List<Condition> conditions = new ArrayList<>();
      for (int j = 0; j < workload.inputs().size(); j++) {
        conditions.add(condition(workload.inputs().get(j), workload.rows().get(i).get(j)));
      }
      rows.add(row(workload.answer(i), conditions));
    }
    rows.add(row(Workload.DEFAULT, workload.inputs().stream().map(GridgovTable::any).toList()));
    return DecisionTable.of(
        workload.name(),
        Spot.of("benchmark.csv"),
        HitPolicy.FIRST,
        workload.inputs().stream().map(input -> new Column(input.name(), type(input))).toList(),
        List.of(new Column("answer", ColumnType.find("text").orElseThrow())),
        rows);
  }

  private static RuleRow row(String id, List<Condition> conditions) {
    TreeMap<String, Value> outputs = new TreeMap<>(Map.of("answer", new Value.Words(id)));
    return new RuleRow(id, conditions, outputs, "", "", Validity.ALWAYS, Map.of());
  }

  private static Condition any(Input input) {
    return new Condition.Any();
  }

  private static ColumnType type(Input input) {
    String text =
        switch (input.kind()) {
          case WORDS -> "text{" + String.join("|", input.words()) + "}";
          case CODE -> "code";
          case GRID -> "grid";
          case NUMBER -> "number";
          case FLAG -> "boolean";
        };
    return ColumnType.find(text).orElseThrow();
  }

  private static Condition condition(Input input, Test test) {
    if (test instanceof Test.OneOf one) {
      List<Condition> equal = one.words().stream().map(word -> equal(input, word)).toList();
      return equal.size() == 1 ? equal.get(0) : new Condition.OneOf(equal);
    }
    if (test instanceof Test.Range range) {
      return new Condition.Between(
          Optional.of(amount(range.low())), true, Optional.of(amount(range.high())), false);
    }
    if (test instanceof Test.Below below) {
      return input.kind() == Input.Kind.GRID
          ? new Condition.Within(GridCode.of(below.above()))
          : new Condition.Under(below.above());
    }
    return test instanceof Test.Is is
        ? new Condition.Equal(new Value.Flag(is.flag()))
        : new Condition.Any();
  }

  private static Condition equal(Input input, String word) {
    return new Condition.Equal(
        input.kind() == Input.Kind.CODE ? new Value.Code(word) : new Value.Words(word));
  }

  private static Value amount(long tenths) {
    return new Value.Amount(BigDecimal.valueOf(tenths, 1));
  }
}
