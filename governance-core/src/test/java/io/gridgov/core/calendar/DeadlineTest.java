package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.problem.Text;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar CHINA = WorkCalendar.china();
  private static final WorkCalendar OFFICE =
      CHINA.withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
  private static final DuePolicy STANDARD = DuePolicy.standard();

  private static Instant at(String local) {
    return ZonedDateTime.parse(local + ":00+08:00[Asia/Shanghai]").toInstant();
  }

  private static Due due(WorkCalendar calendar, String from, String limit, DuePolicy policy) {
    return Deadline.of(calendar, at(from), Limit.parse(limit), policy);
  }

  private static List<Step> steps(String from, String limit, DuePolicy policy) {
    return Deadline.explain(CHINA, SHANGHAI, at(from), Limit.parse(limit), policy);
  }

  private static LocalDate lastDay(String date, String limit, DuePolicy policy) {
    return ((Due.At) due(CHINA, date + "T10:30", limit, policy)).lastDay();
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-28, 3, 2023-10-09",
    "2024-02-09, 2, 2024-02-19",
    "2025-01-24, 5, 2025-02-07",
    "2025-04-25, 5, 2025-05-06",
    "2025-09-26, 5, 2025-10-10",
    "2025-09-30, 3, 2025-10-11",
    "2025-12-31, 1, 2026-01-04",
    "2026-02-13, 5, 2026-02-27",
    "2026-02-14, 1, 2026-02-24",
    "2026-09-18, 5, 2026-09-24",
    "2025-06-30, 10, 2025-07-14"
  })
  void working_days_end_where_the_notices_say(String from, int days, LocalDate end) {
    assertThat(lastDay(from, days + "wd", STANDARD)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-02, 60, 2025-10-01, 2025-10-09",
    "2025-09-20, 15, 2025-10-05, 2025-10-09",
    "2025-07-01, 30, 2025-07-31, 2025-07-31",
    "2026-01-31, 15, 2026-02-15, 2026-02-24",
    "2024-12-01, 60, 2025-01-30, 2025-02-05",
    "2025-11-03, 60, 2026-01-02, 2026-01-04"
  })
  void natural_days_roll_over_rest_days(String from, int days, LocalDate raw, LocalDate rolled) {
    assertThat(lastDay(from, days + "d", STANDARD.withoutRolling())).isEqualTo(raw);
    assertThat(lastDay(from, days + "d", STANDARD)).isEqualTo(rolled);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-31, 1, 2025-02-28",
    "2024-01-31, 1, 2024-02-29",
    "2025-03-31, 3, 2025-06-30",
    "2025-05-15, 12, 2026-05-15"
  })
  void months_end_on_the_corresponding_day_or_the_last(String from, int months, LocalDate end) {
    assertThat(lastDay(from, months + "mo", STANDARD.withoutRolling())).isEqualTo(end);
  }

  @Test
  void a_day_limit_ends_at_the_midnight_after_its_last_day() {
    Due.At due = (Due.At) due(CHINA, "2025-06-30T23:59", "1wd", STANDARD);

    assertThat(due.instant()).isEqualTo(at("2025-07-02T00:00"));
    assertThat(due.lastDay()).isEqualTo("2025-07-01");
    assertThat(due.provisional()).isFalse();
  }

  @Test
  void a_day_limit_may_end_with_the_office_hours() {
    DuePolicy policy = STANDARD.atCloseOfBusiness();

    assertThat(((Due.At) due(OFFICE, "2025-06-30T10:00", "1wd", policy)).instant())
        .isEqualTo(at("2025-07-01T17:00"));
    assertThat(due(CHINA, "2025-06-30T10:00", "1wd", policy)).isInstanceOf(Due.NoHours.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-30T09:00, 3, 2025-06-30T12:00",
    "2025-06-30T09:00, 4, 2025-06-30T14:00",
    "2025-06-30T11:30, 1, 2025-06-30T13:30",
    "2025-06-30T12:20, 1, 2025-06-30T14:00",
    "2025-06-30T16:30, 4, 2025-07-01T13:30",
    "2025-06-30T20:00, 7, 2025-07-01T17:00",
    "2025-07-04T16:00, 8, 2025-07-07T17:00",
    "2025-09-30T16:00, 2, 2025-10-09T10:00",
    "2025-10-11T16:00, 1, 2025-10-11T17:00"
  })
  void working_hours_count_inside_the_shifts(String from, int hours, String end) {
    assertThat(((Due.At) due(OFFICE, from, hours + "wh", STANDARD)).instant()).isEqualTo(at(end));
  }

  @Test
  void working_hours_without_office_hours_are_refused() {
    assertThat(due(CHINA, "2025-06-30T10:00", "4wh", STANDARD)).isInstanceOf(Due.NoHours.class);
  }

  @Test
  void natural_hours_and_the_same_day_never_roll() {
    assertThat(((Due.At) due(CHINA, "2025-10-01T23:30", "2h", STANDARD)).instant())
        .isEqualTo(at("2025-10-02T01:30"));
    assertThat(((Due.At) due(CHINA, "2025-10-01T08:00", "sameday", STANDARD)).instant())
        .isEqualTo(at("2025-10-02T00:00"));
  }

  @ParameterizedTest
  @CsvSource({"0wh", "0wd", "0d", "0h", "0mo"})
  void a_limit_of_length_zero_is_over_at_its_start(String limit) {
    assertThat(((Due.At) due(CHINA, "2027-05-01T08:00", limit, STANDARD)).instant())
        .isEqualTo(at("2027-05-01T08:00"));
  }

  @Test
  void beyond_the_calendar_there_is_no_answer() {
    Due due = due(CHINA, "2026-12-30T10:00", "5wd", STANDARD);

    assertThat(due)
        .isInstanceOfSatisfying(Due.Unannounced.class, u -> assertThat(u.year()).isEqualTo(2027));
    assertThat(steps("2026-12-30T10:00", "5wd", STANDARD))
        .last()
        .asString()
        .startsWith("2027-01-01");
    assertThat(due(CHINA, "2026-12-30T10:00", "5d", STANDARD)).isInstanceOf(Due.Unannounced.class);
    assertThat(due(OFFICE, "2026-12-31T16:00", "8wh", STANDARD))
        .isInstanceOf(Due.Unannounced.class);
  }

  @Test
  void beyond_the_calendar_weekends_may_be_assumed_and_the_answer_says_so() {
    Due.At due = (Due.At) due(CHINA, "2026-12-30T10:00", "3wd", STANDARD.assumingWeekends());

    assertThat(due.lastDay()).isEqualTo("2027-01-04");
    assertThat(due).isInstanceOf(Due.Provisional.class);
    assertThat(((Due.Provisional) due).assumption().firstDay()).isEqualTo("2027-01-01");
    assertThat(steps("2026-12-30T10:00", "3wd", STANDARD.assumingWeekends()))
        .extracting(Step::text)
        .extracting(Text::en)
        .anyMatch(t -> t.contains("weekends alone"));
  }

  @ParameterizedTest
  @CsvSource({
    "4wh,  2026-03-02T09:00, 2026-03-02T14:00",
    "7wd,  2026-03-02T09:00, 2026-03-12T00:00",
    "20wd, 2026-03-02T09:00, 2026-03-31T00:00"
  })
  void stages_may_count_from_one_start(String stage, String from, String end) {
    DuePolicy policy = STANDARD.with(StageStart.COMMON_START);
    Stages stages = Stages.parse("4wh,7wd,20wd");
    int number = stages.limits().indexOf(Limit.parse(stage));

    assertThat(Deadline.ofStages(OFFICE, SHANGHAI, at(from), stages, policy).get(number))
        .isInstanceOfSatisfying(
            Due.Fixed.class, due -> assertThat(due.instant()).isEqualTo(at(end)));
    assertThat(due(OFFICE, from, "4wh,7wd,20wd", policy))
        .isEqualTo(due(OFFICE, from, "20wd", policy));
  }

  @Test
  void stages_count_from_the_end_of_the_one_before_and_are_no_surer_than_it() {
    assertThat(((Due.At) due(OFFICE, "2026-03-02T09:00", "4wh,7wd", STANDARD)).lastDay())
        .isEqualTo("2026-03-11");
    assertThat(due(OFFICE, "2026-12-28T09:00", "5wd,2h", STANDARD))
        .isEqualTo(new Due.Unannounced(2027));
    assertThat(due(OFFICE, "2026-12-28T09:00", "5wd,2h", STANDARD.assumingWeekends()))
        .isInstanceOf(Due.Provisional.class);
  }

  @Test
  void the_first_day_may_count() {
    DuePolicy policy = STANDARD.with(FirstDay.COUNTED);

    assertThat(((Due.At) due(CHINA, "2026-03-02T09:00", "5wd", policy)).lastDay())
        .isEqualTo("2026-03-06");
    assertThat(((Due.At) due(CHINA, "2026-03-02T09:00", "10d", policy)).lastDay())
        .isEqualTo("2026-03-11");
  }

  @Test
  void every_day_is_explained_in_both_languages() {
    assertThat(steps("2025-09-26T10:00", "3wd", STANDARD))
        .extracting(step -> step.date() + " " + step.text().in(Locale.CHINESE))
        .containsExactly(
            "2025-09-26 起算当日不计入",
            "2025-09-27 休息日：周末",
            "2025-09-28 计入第 1/3 天（调休上班日）",
            "2025-09-29 计入第 2/3 天",
            "2025-09-30 计入第 3/3 天");
    assertThat(steps("2025-09-30T10:00", "1d", STANDARD))
        .extracting(Step::toString)
        .startsWith("2025-09-30: the day of the start is not counted", "2025-10-01: day 1 of 1")
        .contains("2025-10-01: rest day: 国庆节、中秋节")
        .endsWith("2025-10-09: rolled to the next working day");
  }

  @Test
  void days_and_hours_are_sane_where_clocks_change() {
    ZoneId newYork = ZoneId.of("America/New_York");
    WorkCalendar office =
        WorkCalendar.of(
            "ny",
            newYork,
            EnumSet.noneOf(DayOfWeek.class),
            Optional.of(OfficeHours.parse("00:00-04:00")),
            List.of(CalendarYear.plain(2025, "test")));
    Instant eve = ZonedDateTime.parse("2025-03-08T23:00:00-05:00[America/New_York]").toInstant();

    assertThat(((Due.At) Deadline.of(office, eve, Limit.parse("1d"), STANDARD)).instant())
        .isEqualTo("2025-03-10T04:00:00Z");
    assertThat(((Due.At) Deadline.of(office, eve, Limit.parse("3wh"), STANDARD)).instant())
        .isEqualTo("2025-03-09T08:00:00Z");
    assertThat(((Due.At) Deadline.of(office, eve, Limit.parse("4wh"), STANDARD)).instant())
        .isEqualTo("2025-03-10T05:00:00Z");
    assertThat(((Due.At) Deadline.of(office, SHANGHAI, eve, Limit.parse("1d"), STANDARD)).instant())
        .isEqualTo("2025-03-10T16:00:00Z");
  }

  @Test
  void limits_are_reckoned_for_some_thousand_years() {
    Limit hour = new Limit.NaturalHours(1);
    for (String near : List.of("0002-01-01T00:00:00Z", "9000-01-01T00:00:00Z")) {
      assertThat(Deadline.reaches(Instant.parse(near))).isTrue();
      assertThat(Deadline.of(WorkCalendar.china(), Instant.parse(near), hour))
          .isInstanceOf(Due.At.class);
    }
    for (String far : List.of("0001-12-31T23:59:59Z", "9000-01-01T00:00:00.001Z")) {
      assertThat(Deadline.reaches(Instant.parse(far))).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Deadline.of(WorkCalendar.china(), Instant.parse(far), hour));
    }
  }
}
