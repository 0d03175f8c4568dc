package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A time of the year with office hours of its own, such as summer hours (夏令作息).
 *
 * <p>A season of one year goes before one of every year. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface Season {
  /**
   * Returns the hours of its days.
   *
   * @return the hours
   */
  OfficeHours hours();

  /**
   * Returns who says so.
   *
   * @return number or address of the notice
   */
  String source();

  /**
   * Tells whether a day lies in the season.
   *
   * @param day a day
   * @return true from its first to its last day
   */
  boolean holds(LocalDate day);

  /**
   * The same days of every year; a season that begins after it ends runs over the new year.
   *
   * @param from its first day
   * @param to its last day, which still belongs to it
   * @param hours the hours
   * @param source who says so
   * @since 0.1.0
   */
  record Yearly(MonthDay from, MonthDay to, OfficeHours hours, String source) implements Season {
    /** Checks for nulls. */
    public Yearly {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(hours, "hours");
      Objects.requireNonNull(source, "source");
    }

    @Override
    public boolean holds(LocalDate day) {
      MonthDay at = MonthDay.from(day);
      boolean begun = !at.isBefore(from);
      boolean over = at.isAfter(to);
      return from.isAfter(to) ? begun || !over : begun && !over;
    }
  }

  /**
   * Days that come once.
   *
   * @param from its first day
   * @param to its last day, which still belongs to it
   * @param hours the hours
   * @param source who says so
   * @since 0.1.0
   */
  record Once(LocalDate from, LocalDate to, OfficeHours hours, String source) implements Season {
    /** Checks the order of the days. */
    public Once {
      Objects.requireNonNull(hours, "hours");
      Objects.requireNonNull(source, "source");
      if (from.isAfter(to)) {
        throw new IllegalArgumentException("season must begin before it ends: " + from + ", " + to);
      }
    }

    @Override
    public boolean holds(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }
}
