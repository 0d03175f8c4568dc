package io.gridgov.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A table decided row by row and condition by condition, as a clerk reads it. */
final class ClearTable {
  /** What a reader expects: rows that answer, computed outputs, rows in conflict. */
  record Expected(List<String> rows, Map<String, String> computed, List<String> conflict) {}

  private ClearTable() {}

  static List<RuleRow> applying(
      DecisionTable table, Facts facts, LocalDate day, Hierarchies hierarchies) {
    List<RuleRow> rows = new ArrayList<>();
    for (RuleRow row : table.rows()) {
      boolean applies = row.validity().holdsOn(day);
      for (int i = 0; i < table.inputs().size(); i++) {
        Optional<Value> fact = facts.find(table.inputs().get(i).name());
        applies =
            applies
                && isDeclared(table.inputs().get(i).type().toString(), fact)
                && row.conditions().get(i).test(fact, hierarchies);
      }
      if (applies) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** The first three of the rows in force that fail in the fewest columns. */
  static List<String> nearest(
      DecisionTable table, Facts facts, LocalDate day, Hierarchies hierarchies) {
    Map<Integer, List<String>> byFailures = new TreeMap<>();
    for (RuleRow row : table.rows()) {
      int failures = 0;
      for (int i = 0; i < table.inputs().size(); i++) {
        Column column = table.inputs().get(i);
        Optional<Value> fact = facts.find(column.name());
        boolean passes =
            isDeclared(column.type().toString(), fact)
                && row.conditions().get(i).test(fact, hierarchies);
        failures += passes ? 0 : 1;
      }
      if (row.validity().holdsOn(day)) {
        byFailures.computeIfAbsent(failures, key -> new ArrayList<>()).add(row.id());
      }
    }
    return byFailures.values().stream().limit(1).flatMap(List::stream).limit(3).toList();
  }

  /** By the type as it is written: {@code text{a|b|c}} or {@code number[0..2]}. */
  private static boolean isDeclared(String type, Optional<Value> fact) {
    if (fact.isEmpty() || type.matches("\\w+")) {
      return true;
    }
    String inside = type.substring(type.indexOf(type.startsWith("text") ? '{' : '[') + 1);
    String text = fact.get().text();
    if (type.startsWith("text")) {
      return List.of(inside.replace("}", "").split("\\|", -1)).contains(text);
    }
    String[] ends = inside.replace("]", "").split("\\.\\.", -1);
    double number = Double.parseDouble(text);
    return number >= Double.parseDouble(ends[0]) && number <= Double.parseDouble(ends[1]);
  }

  static Expected decide(DecisionTable table, Facts facts, LocalDate day, Hierarchies hierarchies) {
    List<RuleRow> rows = applying(table, facts, day, hierarchies);
    if (rows.isEmpty()) {
      rows.addAll(table.defaultRow().stream().toList());
    }
    List<String> ids = rows.stream().map(RuleRow::id).toList();
    return switch (table.hitPolicy().letter()) {
      case "F" -> answer(ids.stream().limit(1).toList());
      case "U" -> ids.size() > 1 ? conflict(ids) : answer(ids);
      case "A" ->
          rows.stream().anyMatch(row -> !row.outputs().equals(rows.get(0).outputs()))
              ? conflict(ids)
              : answer(ids.stream().limit(1).toList());
      case "P" -> answer(ranked(table, rows).stream().limit(1).toList());
      case "O" -> answer(ranked(table, rows));
      case "R", "C" -> answer(ids);
      default -> new Expected(ids, computed(table, rows), List.of());
    };
  }

  private static Expected answer(List<String> rows) {
    return new Expected(rows, Map.of(), List.of());
  }

  private static Expected conflict(List<String> rows) {
    return new Expected(List.of(), Map.of(), rows);
  }

  /** Sorted by a text of two figures for each output, and two for the row's place. */
  private static List<String> ranked(DecisionTable table, List<RuleRow> rows) {
    Map<String, String> byKey = new TreeMap<>(Comparator.naturalOrder());
    for (RuleRow row : rows) {
      StringBuilder key = new StringBuilder();
      for (Column output : table.outputs()) {
        Value value = row.outputs().get(output.name());
        int rank = value == null ? 99 : output.type().words().indexOf(value.text());
        key.append(output.type().words().isEmpty() ? "" : "%02d".formatted(rank));
      }
      byKey.put(key + "%04d".formatted(rows.indexOf(row)), row.id());
    }
    return List.copyOf(byKey.values());
  }

  private static Map<String, String> computed(DecisionTable table, List<RuleRow> rows) {
    String column = table.outputs().get(0).name();
    List<BigDecimal> numbers = new ArrayList<>();
    for (RuleRow row : rows) {
      Value value = row.outputs().get(column);
      if (value != null) {
        numbers.add(new BigDecimal(value.text()));
      }
    }
    if (rows.isEmpty()) {
      return Map.of();
    }
    if (table.hitPolicy().letter().equals("C#")) {
      return Map.of(column, String.valueOf(numbers.size()));
    }
    if (numbers.isEmpty()) {
      return Map.of();
    }
    numbers.sort(null);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    return Map.of(
        column,
        switch (table.hitPolicy().letter()) {
          case "C<" -> plain(numbers.get(0));
          case "C>" -> plain(numbers.get(numbers.size() - 1));
          default -> plain(sum);
        });
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
