package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Samoa went from Thursday, 29 December 2011 to Saturday, 31 December. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SkippedDateTest {
  private static final ZoneId APIA = ZoneId.of("Pacific/Apia");
  private static final WorkCalendar OFFICE =
      WorkCalendar.of(
          "apia",
          APIA,
          EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          Optional.of(OfficeHours.parse("09:00-17:00")),
          List.of(CalendarYear.plain(2011, "test"), CalendarYear.plain(2012, "test")));
  private static final Instant FROM =
      LocalDateTime.parse("2011-12-28T16:00").atZone(APIA).toInstant();

  private static Due.At due(String limit) {
    return (Due.At) Deadline.of(OFFICE, FROM, Limit.parse(limit));
  }

  private static List<String> steps(String limit) {
    return Deadline.explain(OFFICE, APIA, FROM, Limit.parse(limit), OFFICE.policy()).stream()
        .map(Step::toString)
        .toList();
  }

  @Test
  void a_date_that_was_skipped_is_no_working_day_and_the_explanation_says_so() {
    assertThat(due("2wd").lastDay()).isEqualTo("2012-01-02");
    assertThat(steps("2wd"))
        .endsWith(
            "2011-12-29: counted 1 of 2",
            "2011-12-30: this zone has no such day",
            "2011-12-31: rest day: weekend",
            "2012-01-01: rest day: weekend",
            "2012-01-02: counted 2 of 2");
    assertThat(steps("17wh")).endsWith("2012-01-02: counted 8h");
  }

  @Test
  void a_limit_in_natural_days_does_not_end_on_it() {
    assertThat(due("2d").lastDay()).isEqualTo("2012-01-02");
    assertThat(steps("2d"))
        .endsWith(
            "2011-12-30: this zone has no such day",
            "2011-12-31: rest day: weekend",
            "2012-01-01: rest day: weekend",
            "2012-01-02: rolled to the next working day");
  }
}
