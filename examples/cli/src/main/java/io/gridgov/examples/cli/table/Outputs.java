package io.gridgov.examples.cli.table;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a decision as JSON values, as DMN shapes them: where one row answers, the value of
 * the only output or an object of several; where all that apply do, the list of those; where they
 * are reckoned together, one value.
 */
final class Outputs {
  private Outputs() {}

  static @Nullable Object of(DecisionTable table, Decision decision) {
    boolean one = table.hitPolicy().isSingle() || table.hitPolicy().isAggregate();
    if (!one) {
      return decision.hits().stream().map(hit -> shaped(table, hit.outputs())).toList();
    }
    return decision.hits().isEmpty() ? null : shaped(table, decision.outputs());
  }

  private static @Nullable Object shaped(DecisionTable table, Map<String, Value> outputs) {
    List<Column> columns = table.outputs();
    if (columns.size() == 1) {
      return json(outputs.get(columns.get(0).name()));
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    columns.forEach(column -> object.put(column.name(), json(outputs.get(column.name()))));
    return object;
  }

  /** Numbers and truth as JSON's own, anything else as a table writes it. */
  static @Nullable Object json(@Nullable Value value) {
    if (value instanceof Value.Amount amount) {
      BigDecimal number = amount.number();
      return number.scale() < 0 ? number.setScale(0) : number;
    }
    if (value instanceof Value.Flag flag) {
      return flag.flag();
    }
    return value == null ? null : value.text();
  }
}
