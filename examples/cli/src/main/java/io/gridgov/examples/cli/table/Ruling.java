package io.gridgov.examples.cli.table;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Explanation;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Hierarchies;
import io.gridgov.core.rule.RuleRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One decision of a table with its reasons (裁定).
 *
 * @param table the table
 * @param why what it decided, and why
 * @param day the day on which rows had to hold
 * @param pack the hash of the pack that says what stands under what; empty if none was given
 * @since 0.1.0
 */
public record Ruling(DecisionTable table, Explanation why, LocalDate day, Optional<String> pack) {
  /** A row that does not answer, and the columns that it fails on. */
  record Other(RuleRow row, boolean inForce, List<Column> failed) {
    boolean applies() {
      return inForce && failed.isEmpty();
    }
  }

  /** Checks for nulls. */
  public Ruling {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(why, "why");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(pack, "pack");
  }

  /**
   * Decides and explains.
   *
   * @param table the table
   * @param facts what is known
   * @param day the day
   * @param hierarchies what stands under what on that day
   * @param pack the hash of the pack that says so; empty if none does
   * @return the decision with its reasons
   */
  public static Ruling of(
      DecisionTable table,
      Facts facts,
      LocalDate day,
      Hierarchies hierarchies,
      Optional<String> pack) {
    return new Ruling(table, table.explain(facts, day, hierarchies), day, pack);
  }

  /**
   * Tells whether there is an answer.
   *
   * @return false if no row applies, or several where only one may
   */
  public boolean isAnswered() {
    return !decision().hits().isEmpty();
  }

  /** The explanation, which names the pack where there is one. */
  Explanation named() {
    return pack.map(why::inPack).orElse(why);
  }

  Decision decision() {
    return why.decision();
  }

  /** The rows that answer, or those that contradict each other. */
  List<RuleRow> applied() {
    return ids().stream().flatMap(id -> table.findRow(id).stream()).toList();
  }

  List<String> ids() {
    return isAnswered()
        ? decision().hits().stream().map(hit -> hit.row()).toList()
        : decision().conflicting();
  }

  /** All other rows but the default one, in the table's order. */
  List<Other> others() {
    Set<String> applied = Set.copyOf(ids());
    return table.rows().stream()
        .filter(row -> !applied.contains(row.id()))
        .map(this::other)
        .toList();
  }

  private Other other(RuleRow row) {
    List<String> failed = why.failed().getOrDefault(row.id(), List.of());
    return new Other(
        row,
        row.validity().holdsOn(day),
        table.inputs().stream().filter(input -> failed.contains(input.name())).toList());
  }

  /** The names of the input columns whose facts are missing. */
  List<String> missing() {
    Facts used = decision().used();
    return table.inputs().stream()
        .map(Column::name)
        .filter(name -> used.find(name).isEmpty())
        .collect(Collectors.toList());
  }

  /** Whether the table asks what stands under what and nothing says it. */
  boolean isAlone() {
    return pack.isEmpty() && Alone.isAskedBy(table);
  }

  /** What a row asks in an input column. */
  Condition condition(RuleRow row, Column input) {
    return row.conditions().get(table.inputs().indexOf(input));
  }

  /** The input columns in which a row asks something. */
  Stream<Column> asking(RuleRow row) {
    return row.isDefault()
        ? Stream.empty()
        : table.inputs().stream()
            .filter(input -> !(condition(row, input) instanceof Condition.Any));
  }
}
