package io.gridgov.workflow.internal.text;

import java.time.Instant;

/** The years that an order can live in: 1 to 9999, in every zone. */
public final class Years {
  private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private Years() {}

  /**
   * Tells whether an instant lies in these years.
   *
   * @param at the instant
   * @return false if it is absurd
   */
  public static boolean hold(Instant at) {
    return !at.isBefore(EARLIEST) && !at.isAfter(LATEST);
  }
}
