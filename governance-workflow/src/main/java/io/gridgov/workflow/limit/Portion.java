package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.MeterUnit;
import io.gridgov.core.calendar.Reckoned;
import java.util.Objects;

/**
 * How much of a limit, or of one of its stages, is used up (已用时限).
 *
 * @param unit what is counted in
 * @param granted the limit with its extensions
 * @param consumed what has passed outside pauses
 * @since 0.1.0
 */
public record Portion(MeterUnit unit, long granted, Reckoned<Long> consumed) {
  /** Checks for nulls. */
  public Portion {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(consumed, "consumed");
  }

  /**
   * Returns what is left.
   *
   * @return granted less consumed; negative once overdue
   */
  public Reckoned<Long> remaining() {
    return consumed.map(passed -> granted - passed);
  }
}
