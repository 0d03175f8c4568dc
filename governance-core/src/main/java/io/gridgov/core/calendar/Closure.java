package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days on which offices of one place stay closed by a local decision (临时停止办公), such as after a
 * flood.
 *
 * <p>They are rest days, whatever the notices say. A day that works shorter is a {@link
 * Season.Once}. Immutable and thread-safe.
 *
 * @param from the first day
 * @param to the last day, which is still closed
 * @param name why, in a word
 * @param source number or address of the decision
 * @since 0.1.0
 */
public record Closure(LocalDate from, LocalDate to, String name, String source) {
  /** Checks the order of the days. */
  public Closure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("closure must begin before it ends: " + from + ", " + to);
    }
  }

  /**
   * Tells whether a day is closed.
   *
   * @param day a day
   * @return true from the first to the last day
   */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
