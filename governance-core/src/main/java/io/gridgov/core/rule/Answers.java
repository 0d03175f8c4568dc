package io.gridgov.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes one answer of the rows that apply, as a hit policy asks. */
final class Answers {
  private static final SortedMap<String, Value> NOTHING = new TreeMap<>();

  private final DecisionTable table;
  private final Facts used;

  Answers(DecisionTable table, Facts used) {
    this.table = table;
    this.used = used;
  }

  /** The answer of the rows that apply, in the table's order; the default row is among none. */
  Decision of(List<RuleRow> applying) {
    HitPolicy policy = table.hitPolicy();
    List<RuleRow> rows = applying.isEmpty() ? table.defaultRow().stream().toList() : applying;
    if (isConflict(rows)) {
      List<String> ids = rows.stream().map(RuleRow::id).toList();
      return new Decision(table.name(), Optional.empty(), NOTHING, List.of(), used, ids);
    }
    List<RuleRow> ordered = policy.isByPriority() ? byPriority(rows) : rows;
    if (policy.isSingle()) {
      return single(ordered);
    }
    SortedMap<String, Value> outputs = policy.isAggregate() ? aggregate(rows) : NOTHING;
    List<Hit> hits = ordered.stream().map(Hit::of).toList();
    return new Decision(table.name(), Optional.empty(), outputs, hits, used, List.of());
  }

  private Decision single(List<RuleRow> rows) {
    if (rows.isEmpty()) {
      return new Decision(table.name(), Optional.empty(), NOTHING, List.of(), used, List.of());
    }
    RuleRow row = rows.get(0);
    return new Decision(
        table.name(), Optional.of(row.id()), row.outputs(), List.of(Hit.of(row)), used, List.of());
  }

  private boolean isConflict(List<RuleRow> rows) {
    return switch (table.hitPolicy()) {
      case UNIQUE -> rows.size() > 1;
      case ANY -> rows.stream().map(RuleRow::outputs).distinct().count() > 1;
      default -> false;
    };
  }

  /** Where priorities are equal, the table's order decides. */
  private List<RuleRow> byPriority(List<RuleRow> rows) {
    List<RuleRow> ordered = new ArrayList<>(rows);
    for (int i = table.outputs().size() - 1; i >= 0; i--) {
      Column output = table.outputs().get(i);
      if (!output.type().words().isEmpty()) {
        ordered.sort(Comparator.comparingInt(row -> rank(row, output)));
      }
    }
    return ordered;
  }

  /** An empty cell comes last. */
  private static int rank(RuleRow row, Column output) {
    Value value = row.outputs().get(output.name());
    return value == null ? Integer.MAX_VALUE : output.type().words().indexOf(value.text());
  }

  private SortedMap<String, Value> aggregate(List<RuleRow> rows) {
    String column = table.outputs().get(0).name();
    List<Value> values =
        rows.stream()
            .flatMap(row -> Optional.ofNullable(row.outputs().get(column)).stream())
            .toList();
    SortedMap<String, Value> outputs = new TreeMap<>();
    if (rows.isEmpty()) {
      return outputs;
    }
    Optional<Value> result =
        switch (table.hitPolicy()) {
          case COLLECT_COUNT -> Optional.of(new Value.Amount(BigDecimal.valueOf(values.size())));
          case COLLECT_LEAST -> values.stream().min(Order::compare);
          case COLLECT_MOST -> values.stream().max(Order::compare);
          default -> sum(values);
        };
    result.ifPresent(value -> outputs.put(column, value));
    return outputs;
  }

  private static Optional<Value> sum(List<Value> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Value.Amount(
                values.stream()
                    .map(value -> ((Value.Amount) value).number())
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
  }
}
