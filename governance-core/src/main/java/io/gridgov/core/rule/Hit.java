package io.gridgov.core.rule;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row's part in an answer (命中).
 *
 * @param row the row's id
 * @param outputs value by output column; empty cells are absent
 * @since 0.1.0
 */
public record Hit(String row, SortedMap<String, Value> outputs) {
  /** Checks for nulls and copies. */
  public Hit {
    Objects.requireNonNull(row, "row");
    outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
  }

  static Hit of(RuleRow row) {
    return new Hit(row.id(), row.outputs());
  }

  /**
   * Finds an output.
   *
   * @param column the output column's name
   * @return its value; empty if the cell is empty
   */
  public Optional<Value> output(String column) {
    return Optional.ofNullable(outputs.get(column));
  }
}
