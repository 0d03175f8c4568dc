package io.gridgov.core;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Identifies one city (城市); part of every key, so that several cities live in one JVM and store.
 *
 * <p>Letters, digits, {@code .}, {@code _} and {@code -}; 1 to 64 characters, beginning with a
 * letter or digit. Immutable and thread-safe.
 *
 * @param value the id as the pack's {@code city.json} writes it
 * @since 0.1.0
 */
public record CityId(String value) implements Comparable<CityId> {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /** Checks the form. */
  public CityId {
    Objects.requireNonNull(value, "value");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "city id must be 1 to 64 letters, digits, '.', '_' or '-': " + value);
    }
  }

  /**
   * Returns the id with the given text.
   *
   * @param text the id
   * @return the id
   * @throws IllegalArgumentException if the form is wrong
   */
  public static CityId of(String text) {
    return new CityId(text);
  }

  @Override
  public int compareTo(CityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
