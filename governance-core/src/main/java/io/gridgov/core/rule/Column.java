package io.gridgov.core.rule;

import java.util.Objects;

/**
 * An input or output column of a table (列).
 *
 * @param name its name: for an input, the fact's
 * @param type its type
 * @since 0.1.0
 */
public record Column(String name, ColumnType type) {
  /** Checks for nulls. */
  public Column {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
  }
}
