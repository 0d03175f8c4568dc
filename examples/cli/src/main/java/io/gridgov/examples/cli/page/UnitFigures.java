package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * How a unit (责任单位) did.
 *
 * @param name what readers call the unit
 * @param onTime orders with a result by their due instant
 * @param timed orders on time or late; at least {@code onTime}
 * @param returned how many orders it sent back (退单); at least 0
 * @since 0.1.0
 */
public record UnitFigures(Words name, long onTime, long timed, long returned) {

  /** Refuses counts that cannot be. */
  public UnitFigures {
    Objects.requireNonNull(name, "name");
    if (onTime < 0 || onTime > timed) {
      throw new IllegalArgumentException(
          "onTime must be in [0, timed]: " + onTime + " of " + timed);
    }
    if (returned < 0) {
      throw new IllegalArgumentException("returned must be at least 0: " + returned);
    }
  }
}
