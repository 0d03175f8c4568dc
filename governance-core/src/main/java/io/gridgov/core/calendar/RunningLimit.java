package io.gridgov.core.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * A limit that is running (在办时限), to be reckoned again when the calendar changes.
 *
 * @param key by which the host knows it, such as an order's number
 * @param from its start
 * @param limit its length
 * @since 0.1.0
 */
public record RunningLimit(String key, Instant from, Limit limit) {
  /** Checks for nulls. */
  public RunningLimit {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(limit, "limit");
  }
}
