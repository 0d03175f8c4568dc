package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order in which rows answer: the table's, or first that of the outputs' closed sets. */
final class Ranking {
  private Ranking() {}

  /** Places of rows in the order in which they answer. */
  static int[] of(DecisionTable table) {
    HitPolicy policy = table.hitPolicy();
    boolean ranked = policy == HitPolicy.PRIORITY || policy == HitPolicy.OUTPUT_ORDER;
    List<RuleRow> rows = table.rows();
    List<Column> ranking =
        table.outputs().stream().filter(each -> ranked && !each.type().words().isEmpty()).toList();
    Comparator<Integer> order = Comparator.comparingInt(row -> 0);
    for (Column output : ranking) {
      order = order.thenComparing(row -> rank(rows.get(row), output));
    }
    return IntStream.range(0, rows.size())
        .boxed()
        .sorted(order)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** An empty cell comes last. */
  private static int rank(RuleRow row, Column output) {
    Value value = row.outputs().get(output.name());
    return value == null ? Integer.MAX_VALUE : output.type().words().indexOf(value.text());
  }
}
