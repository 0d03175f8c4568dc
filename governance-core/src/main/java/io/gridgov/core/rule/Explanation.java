package io.gridgov.core.rule;

import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a table answered as it did (决定说明): the decision, and for every other row the columns that
 * failed.
 *
 * @param decision the decision
 * @param failed failing columns by row id, in the table's order; {@code (validity)} stands for a
 *     row that does not hold on the day, an empty list for a row that applies but came too late
 * @since 0.1.0
 */
public record Explanation(Decision decision, Map<String, List<String>> failed) {
  /** Checks for nulls and copies. */
  public Explanation {
    Objects.requireNonNull(decision, "decision");
    Map<String, List<String>> copy = new LinkedHashMap<>();
    failed.forEach((row, columns) -> copy.put(row, List.copyOf(columns)));
    failed = Collections.unmodifiableMap(copy);
  }

  static Explanation of(
      DecisionTable table, Decision decision, LocalDate day, Hierarchies hierarchies) {
    Map<String, List<String>> failed = new LinkedHashMap<>();
    for (RuleRow row : table.rows()) {
      if (!decision.row().equals(java.util.Optional.of(row.id()))) {
        failed.put(row.id(), failing(table, row, decision.used(), day, hierarchies));
      }
    }
    return new Explanation(decision, failed);
  }

  private static List<String> failing(
      DecisionTable table, RuleRow row, Facts facts, LocalDate day, Hierarchies hierarchies) {
    List<String> columns = new ArrayList<>();
    if (!row.validity().holdsOn(day)) {
      columns.add("(validity)");
    }
    for (int i = 0; i < table.inputs().size(); i++) {
      String name = table.inputs().get(i).name();
      if (!row.conditions().get(i).test(facts.find(name), hierarchies)) {
        columns.add(name);
      }
    }
    return columns;
  }

  /**
   * Returns the rows that were closest to applying.
   *
   * @return ids of the rows with the fewest failing columns; empty if a row applied
   */
  public List<String> nearest() {
    if (decision.row().isPresent() && !decision.isDefault()) {
      return List.of();
    }
    int least = failed.values().stream().mapToInt(List::size).min().orElse(0);
    return failed.entrySet().stream()
        .filter(entry -> entry.getValue().size() == least)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the explanation in words.
   *
   * @return a sentence in both languages: table, row, facts, or the nearest rows
   */
  public Text text() {
    StringBuilder facts = new StringBuilder();
    decision
        .used()
        .asMap()
        .forEach(
            (name, value) ->
                facts
                    .append(facts.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(" = ")
                    .append(value.text()));
    if (!decision.conflicting().isEmpty()) {
      String rows = String.join(", ", decision.conflicting());
      return Text.of(
          "table %s: rows %s all apply to %s where only one may",
          "决策表 %s：规则 %s 同时适用于 %s，而只允许一条", decision.table(), rows, facts);
    }
    if (decision.row().isEmpty()) {
      return Text.of(
          "table %s: no row applies to %s; nearest: %s",
          "决策表 %s：没有规则适用于 %s；最接近的：%s", decision.table(), facts, String.join(", ", nearest()));
    }
    return Text.of(
        "table %s: row %s applies to %s",
        "决策表 %s：规则 %s 适用于 %s", decision.table(), decision.row().get(), facts);
  }
}
