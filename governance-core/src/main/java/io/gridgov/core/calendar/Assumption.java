package io.gridgov.core.calendar;

import io.gridgov.core.problem.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a provisional answer takes for granted (推定): that from a day on, where no notice has
 * announced the year, weekends alone are rest days.
 *
 * @param firstDay the first day that was judged so
 * @since 0.1.0
 */
public record Assumption(LocalDate firstDay) {
  /** Checks for null. */
  public Assumption {
    Objects.requireNonNull(firstDay, "firstDay");
  }

  /**
   * Returns the assumption in words.
   *
   * @return both languages
   */
  public Text text() {
    return Text.of(
        "%s is not announced yet: from %s on weekends alone are taken for rest days",
        "%s 年放假安排尚未公布：自 %s 起暂按周末推算", Integer.toString(firstDay.getYear()), firstDay);
  }
}
