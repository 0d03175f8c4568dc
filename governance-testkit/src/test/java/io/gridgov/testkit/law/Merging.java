package io.gridgov.testkit.law;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Merges every pair of rows that it may, and looks whether any input is answered otherwise. */
final class Merging {
  private final DecisionTable table;
  private final TableOracle oracle;
  private final Hierarchies tree;

  private Merging(DecisionTable table, TableOracle oracle, Hierarchies tree) {
    this.table = table;
    this.oracle = oracle;
    this.tree = tree;
  }

  /** The pairs whose merging changes no answer, as both ids in a row. */
  static Set<String> pairs(DecisionTable table, TableOracle oracle, Hierarchies tree) {
    Merging merging = new Merging(table, oracle, tree);
    Set<String> pairs = new HashSet<>();
    for (int one = 0; one < table.rows().size(); one++) {
      for (int other = one + 1; other < table.rows().size(); other++) {
        if (merging.mayBeOne(one, other)
            && (merging.keepsAnswers(one, other, one) || merging.keepsAnswers(one, other, other))) {
          pairs.add(table.rows().get(one).id() + table.rows().get(other).id());
        }
      }
    }
    return pairs;
  }

  private boolean mayBeOne(int one, int other) {
    RuleRow first = table.rows().get(one);
    RuleRow second = table.rows().get(other);
    if (!first.outputs().equals(second.outputs())
        || !first.basis().equals(second.basis())
        || !everApplies(one)
        || !everApplies(other)) {
      return false;
    }
    List<Set<Object>> of = profile(first);
    List<Set<Object>> to = profile(second);
    int differing = 0;
    for (int c = 0; c < of.size(); c++) {
      differing += of.get(c).equals(to.get(c)) ? 0 : 1;
    }
    int days = of.size() - 1;
    return differing == 1
        && (of.get(days).equals(to.get(days)) || isSpan(of.get(days), to.get(days)));
  }

  private boolean everApplies(int row) {
    return oracle.inForce().stream().anyMatch(cell -> cell.rows().contains(row));
  }

  /** For each column the values tried that pass, and at last the days in force. */
  private List<Set<Object>> profile(RuleRow row) {
    List<Set<Object>> profile = new ArrayList<>();
    for (int c = 0; c < table.inputs().size(); c++) {
      Column column = table.inputs().get(c);
      int at = c;
      profile.add(
          oracle.cells().stream()
              .map(cell -> cell.facts().find(column.name()))
              .distinct()
              .filter(fact -> row.conditions().get(at).test(fact, tree))
              .collect(Collectors.toSet()));
    }
    profile.add(
        inForce().stream().filter(day -> row.validity().holdsOn(day)).collect(Collectors.toSet()));
    return profile;
  }

  private List<LocalDate> inForce() {
    return oracle.inForce().stream().map(TableOracle.Cell::day).distinct().sorted().toList();
  }

  private boolean isSpan(Set<Object> one, Set<Object> other) {
    List<LocalDate> days = inForce();
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (one.contains(days.get(i)) || other.contains(days.get(i))) {
        held.add(i);
      }
    }
    return held.get(held.size() - 1) - held.get(0) == held.size() - 1;
  }

  private boolean keepsAnswers(int one, int other, int place) {
    Optional<TableOracle.Cell> changed =
        oracle.inForce().stream()
            .filter(
                cell ->
                    !Objects.equals(
                        oracle.answer(cell.rows()),
                        oracle.answer(merged(cell.rows(), one, other, place))))
            .findAny();
    return changed.isEmpty();
  }

  private static Set<Integer> merged(Set<Integer> rows, int one, int other, int place) {
    Set<Integer> merged = new HashSet<>(rows);
    boolean first = merged.remove(one);
    boolean second = merged.remove(other);
    if (first || second) {
      merged.add(place);
    }
    return merged;
  }
}
