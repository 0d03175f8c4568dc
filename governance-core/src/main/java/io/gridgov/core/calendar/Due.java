package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * When a limit ends (截止时间), or why nobody can say; with the reckoning.
 *
 * @since 0.1.0
 */
public sealed interface Due {
  /**
   * Returns the reckoning.
   *
   * @return its steps, in the order of the days
   */
  List<Step> steps();

  /**
   * The limit ends at an instant.
   *
   * @param instant the first instant at which the limit is over
   * @param lastDay the last day that belongs to the limit
   * @param provisional whether days were assumed that no notice has announced
   * @param steps the reckoning
   * @since 0.1.0
   */
  record At(Instant instant, LocalDate lastDay, boolean provisional, List<Step> steps)
      implements Due {
    /** Copies the steps. */
    public At {
      Objects.requireNonNull(instant, "instant");
      Objects.requireNonNull(lastDay, "lastDay");
      steps = List.copyOf(steps);
    }
  }

  /**
   * The limit reaches into a year that no notice has announced yet.
   *
   * @param year the first such year
   * @param steps the reckoning up to it
   * @since 0.1.0
   */
  record Unannounced(int year, List<Step> steps) implements Due {
    /** Copies the steps. */
    public Unannounced {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The limit or the policy needs office hours, and the calendar has none.
   *
   * @param steps the reckoning up to there
   * @since 0.1.0
   */
  record NoHours(List<Step> steps) implements Due {
    /** Copies the steps. */
    public NoHours {
      steps = List.copyOf(steps);
    }
  }
}
