package io.gridgov.core.calendar;

import java.time.Instant;

/**
 * A stretch of time (时段), such as a pause or the time for which a unit held an order.
 *
 * @param from its first instant
 * @param to the first instant after it; equal to the first for a span of length zero
 * @since 0.1.0
 */
public record Span(Instant from, Instant to) {
  /** Checks the order. */
  public Span {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("span must begin before it ends: " + from + ", " + to);
    }
  }
}
