package io.gridgov.core.grid;

import java.util.Objects;

/**
 * The code of one grid (网格编码), unique within its city on any day.
 *
 * <p>Any scheme: 1 to 64 characters without white space, control characters, {@code ,} or {@code
 * ;}. Ordered by UTF-16 code units. Never inferred from: a grid's parent stands in its own column.
 * Immutable and thread-safe.
 *
 * @param value the code as the pack writes it
 * @since 0.1.0
 */
public record GridCode(String value) implements Comparable<GridCode> {
  /** Checks the form. */
  public GridCode {
    Objects.requireNonNull(value, "value");
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "grid code must be 1 to 64 characters without spaces, commas or semicolons: " + value);
    }
  }

  /**
   * Returns the code with the given text.
   *
   * @param text the code
   * @return the code
   * @throws IllegalArgumentException if the form is wrong
   */
  public static GridCode of(String text) {
    return new GridCode(text);
  }

  /**
   * Tells whether a text has the form of a code.
   *
   * @param text any text
   * @return true if {@link #of} would accept it
   */
  public static boolean isValid(String text) {
    return !text.isEmpty()
        && text.length() <= 64
        && text.codePoints()
            .noneMatch(
                c -> c <= ' ' || c == ',' || c == ';' || c == '"' || Character.isISOControl(c));
  }

  @Override
  public int compareTo(GridCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
