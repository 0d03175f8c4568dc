package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Reckoned;
import java.time.Instant;
import java.util.Objects;

/**
 * When a part of a limit is used up (预警点).
 *
 * @param percent how much of it
 * @param at the first instant by which so much is consumed; of days, whole ones
 * @since 0.1.0
 */
public record Warning(int percent, Reckoned<Instant> at) {
  /** Checks the range. */
  public Warning {
    Objects.requireNonNull(at, "at");
    checkPercent(percent);
  }

  static void checkPercent(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("percent must be in [1, 100]: " + percent);
    }
  }
}
