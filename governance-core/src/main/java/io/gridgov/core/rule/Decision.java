package io.gridgov.core.rule;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table answers (决定): the row, its outputs, and the facts that were used.
 *
 * @param table the table's name
 * @param row the row's id; empty if none applies, or if several do where only one may
 * @param outputs value by output column; empty cells are absent
 * @param used the facts of the table's input columns
 * @param conflicting the rows that apply where only one may; empty otherwise
 * @since 0.1.0
 */
public record Decision(
    String table,
    Optional<String> row,
    SortedMap<String, Value> outputs,
    Facts used,
    List<String> conflicting) {
  /** Checks for nulls and copies. */
  public Decision {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(row, "row");
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    Objects.requireNonNull(used, "used");
    conflicting = List.copyOf(conflicting);
  }

  /**
   * Finds an output.
   *
   * @param column the output column's name
   * @return its value; empty if the cell is empty or no row applies
   */
  public Optional<Value> output(String column) {
    return Optional.ofNullable(outputs.get(column));
  }

  /**
   * Finds an output as a table writes it.
   *
   * @param column the output column's name
   * @return its text; empty if the cell is empty or no row applies
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
    return row.filter(RuleRow.DEFAULT::equals).isPresent();
  }
}
