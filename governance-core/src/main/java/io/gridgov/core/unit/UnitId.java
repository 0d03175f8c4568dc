package io.gridgov.core.unit;

import java.util.Objects;

/**
 * The id of a unit (单位编号), unique within its city.
 *
 * <p>1 to 64 characters without white space, control characters, {@code ,} or {@code ;}. Ordered by
 * UTF-16 code units. Immutable and thread-safe.
 *
 * @param value the id as the pack writes it
 * @since 0.1.0
 */
public record UnitId(String value) implements Comparable<UnitId> {
  /** Checks the form. */
  public UnitId {
    Objects.requireNonNull(value, "value");
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "unit id must be 1 to 64 characters without spaces, commas or semicolons: " + value);
    }
  }

  /**
   * Returns the id with the given text.
   *
   * @param text the id
   * @return the id
   * @throws IllegalArgumentException if the form is wrong
   */
  public static UnitId of(String text) {
    return new UnitId(text);
  }

  /**
   * Tells whether a text has the form of an id.
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
  public int compareTo(UnitId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
