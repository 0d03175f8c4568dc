package io.gridgov.core.problem;

import java.util.Objects;

/**
 * A value together with the place it was read from (带出处的值), so that a later check can name it.
 *
 * @param <T> the value's type
 * @param value the value
 * @param spot where it stands
 * @since 0.1.0
 */
public record Sourced<T>(T value, Spot spot) {
  /** Checks for nulls. */
  public Sourced {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(spot, "spot");
  }

  /**
   * Returns the value with its place.
   *
   * @param <T> the value's type
   * @param value the value
   * @param spot where it stands
   * @return both
   */
  public static <T> Sourced<T> of(T value, Spot spot) {
    return new Sourced<>(value, spot);
  }
}
