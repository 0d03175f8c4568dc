package io.gridgov.core.sheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A column that a reader expects (列): its English name, and the Chinese headers that mean the same.
 *
 * @param name the name by which the reader asks for it
 * @param aliases further headers that are accepted, such as {@code 编码}
 * @param required whether the column must be there
 * @since 0.1.0
 */
public record Column(String name, List<String> aliases, boolean required) {
  /** Checks that the name says something. */
  public Column {
    Objects.requireNonNull(name, "name");
    aliases = List.copyOf(aliases);
    if (name.isBlank()) {
      throw new IllegalArgumentException("column name must not be blank: " + name);
    }
  }

  /**
   * Returns a column that must be there.
   *
   * @param name English name
   * @param aliases Chinese headers
   * @return the column
   */
  public static Column required(String name, String... aliases) {
    return new Column(name, List.of(aliases), true);
  }

  /**
   * Returns a column that may be absent.
   *
   * @param name English name
   * @param aliases Chinese headers
   * @return the column
   */
  public static Column optional(String name, String... aliases) {
    return new Column(name, List.of(aliases), false);
  }

  /**
   * Returns all headers that mean this column.
   *
   * @return the name, then the aliases
   */
  public List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }
}
