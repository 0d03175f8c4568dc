package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A time at which offices of one place stay closed by a local decision (临时停止办公), such as after a
 * flood, or from 14:00 on because of a typhoon.
 *
 * <p>Days that it holds wholly are rest days, whatever the notices say; so is a day of whose shifts
 * it leaves nothing. Of any other day it takes its part out of the office hours, whichever those
 * are, and the day remains a working day. A closure of whole days leaves a night shift alone that
 * began on the day before. Immutable and thread-safe.
 *
 * @param from its first moment, on the clock of the calendar's zone
 * @param until the first moment after it
 * @param name why, in a word
 * @param source number or address of the decision
 * @since 0.1.0
 */
public record Closure(LocalDateTime from, LocalDateTime until, String name, String source) {
  /** Checks the order of the two moments, which must be whole minutes. */
  public Closure {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException(
          "closure must begin before it ends: " + from + ", " + until);
    }
    if (from.getSecond() + from.getNano() + until.getSecond() + until.getNano() > 0) {
      throw new IllegalArgumentException(
          "closure must begin and end with a minute: " + from + ", " + until);
    }
  }

  /**
   * Makes a closure of whole days.
   *
   * @param from the first day
   * @param to the last day, which is still closed
   * @param name why, in a word
   * @param source number or address of the decision
   */
  public Closure(LocalDate from, LocalDate to, String name, String source) {
    this(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), name, source);
  }

  /**
   * Tells whether a day is closed as a whole.
   *
   * @param day a day
   * @return true if nothing of the day lies outside
   */
  public boolean holds(LocalDate day) {
    return !from.isAfter(day.atStartOfDay()) && !until.isBefore(day.plusDays(1).atStartOfDay());
  }

  /** Whether it begins and ends with a day. */
  boolean isOfDays() {
    return isMidnight(from) && isMidnight(until);
  }

  static boolean isMidnight(LocalDateTime moment) {
    return moment.equals(moment.toLocalDate().atStartOfDay());
  }
}
