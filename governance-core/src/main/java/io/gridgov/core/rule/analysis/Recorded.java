package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Facts;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An input that was decided some day (已记录的输入).
 *
 * @param facts what was known
 * @param day the day
 * @since 0.1.0
 */
public record Recorded(Facts facts, LocalDate day) {
  /** Checks for nulls. */
  public Recorded {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(day, "day");
  }
}
