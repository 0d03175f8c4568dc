package io.gridgov.core.rule;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table answers (决定): the row or rows, the outputs, and the facts that were used.
 *
 * @param table the table's name
 * @param row the id of the row that answers; empty if none applies, if several do where only one
 *     may, or if the hit policy lets several answer
 * @param outputs value by output column, of the row that answers or computed from all that do;
 *     empty cells are absent
 * @param hits the rows that answer, in the order of the hit policy; the default row among them only
 *     where no other applies
 * @param used the facts of the table's input columns
 * @param conflicting the rows that apply where only one may, or that should say the same; empty
 *     otherwise
 * @since 0.1.0
 */
public record Decision(
    String table,
    Optional<String> row,
    SortedMap<String, Value> outputs,
    List<Hit> hits,
    Facts used,
    List<String> conflicting) {
  /** Checks for nulls and copies. */
  public Decision {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    hits = List.copyOf(hits);
    Objects.requireNonNull(used, "used");
    conflicting = List.copyOf(conflicting);
  }

  /**
   * Finds an output.
   *
   * @param column the output column's name
   * @return its value; empty if the cell is empty or no single answer was given
   */
  public Optional<Value> output(String column) {
    return Optional.ofNullable(outputs.get(column));
  }

  /**
   * Finds an output as a table writes it.
   *
   * @param column the output column's name
   * @return its text; empty if the cell is empty or no single answer was given
   */
  public Optional<String> text(String column) {
    return output(column).map(Value::text);
  }

  /**
   * Tells whether the default row answered.
   *
   * @return true if no other row applied
   */
  public boolean isDefault() {
    return hits.size() == 1 && hits.get(0).row().equals(RuleRow.DEFAULT);
  }
}
