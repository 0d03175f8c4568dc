package io.gridgov.core.calendar;

import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One day of the reckoning that led to a due instant (计算步骤).
 *
 * @param date the day
 * @param text what it contributed
 * @since 0.1.0
 */
public record Step(LocalDate date, Text text) {
  /** Checks for nulls. */
  public Step {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return date + ": " + text;
  }
}
