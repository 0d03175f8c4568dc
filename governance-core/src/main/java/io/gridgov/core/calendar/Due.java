package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When a limit ends (截止时间), or why nobody can say; how it came about says {@link Deadline#explain}.
 *
 * @since 0.1.0
 */
public sealed interface Due {
  /**
   * The limit ends at an instant.
   *
   * @since 0.1.0
   */
  sealed interface At extends Due {
    /**
     * Returns the end.
     *
     * @return the first instant at which the limit is over
     */
    Instant instant();

    /**
     * Returns the last day.
     *
     * @return the last day that belongs to the limit
     */
    LocalDate lastDay();

    /**
     * Tells whether days were judged that no notice has announced.
     *
     * @return true for {@link Provisional}
     */
    default boolean provisional() {
      return this instanceof Provisional;
    }
  }

  /**
   * The limit ends at an instant, and every day that mattered is announced.
   *
   * @param instant the first instant at which the limit is over
   * @param lastDay the last day that belongs to the limit
   * @since 0.1.0
   */
  record Fixed(Instant instant, LocalDate lastDay) implements At {
    /** Checks for nulls. */
    public Fixed {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(lastDay, "lastDay");
    }
  }

  /**
   * The limit ends at an instant if an assumption holds; to be reckoned again once the year is
   * announced, see {@link DueChange}.
   *
   * @param instant the first instant at which the limit is over
   * @param lastDay the last day that belongs to the limit
   * @param assumption what was assumed
   * @since 0.1.0
   */
  record Provisional(Instant instant, LocalDate lastDay, Assumption assumption) implements At {
    /** Checks for nulls. */
    public Provisional {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(lastDay, "lastDay");
      Objects.requireNonNull(assumption, "assumption");
    }
  }

  /**
   * The limit reaches into a year that no notice has announced yet, or that nobody can lay out.
   *
   * @param year the first such year; 9998 where the limit would end after 9997
   * @since 0.1.0
   */
  record Unannounced(int year) implements Due {
    /**
     * Tells whether no notice will ever give an answer.
     *
     * @return true after the year 9997
     */
    public boolean isOutOfReach() {
      return year > Windows.LAST_YEAR;
    }
  }

  /**
   * The limit or the policy needs office hours, and the calendar has none.
   *
   * @since 0.1.0
   */
  record NoHours() implements Due {}
}
