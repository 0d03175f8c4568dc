package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stage, or an extension, begins with the day after the last day of what went before. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StagesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
  private static final DuePolicy STANDARD = DuePolicy.standard();

  private static Instant at(String local) {
    return ZonedDateTime.parse(local + ":00+08:00[Asia/Shanghai]").toInstant();
  }

  private static Due due(String from, String limit, DuePolicy policy) {
    return Deadline.of(OFFICE, at(from), Limit.parse(limit), policy);
  }

  private static Due extended(String from, String limit, String extensions, DuePolicy policy) {
    List<Limit> more = Stream.of(extensions.split(";")).map(Limit::parse).toList();
    return Deadline.extended(
        OFFICE, SHANGHAI, at(from), Limit.parse(limit), more, Spans.none(), policy);
  }

  @ParameterizedTest
  @CsvSource({
    "'7wd,20wd',      27wd",
    "'1wd,1wd,1wd',   3wd",
    "'60d,30d',       90d",
    "'7wd,0wd,20wd',  27wd",
    "'0d,7wd,0d,1wd', 8wd"
  })
  void stages_of_days_add_up(String stages, String whole) {
    for (DuePolicy policy :
        List.of(
            STANDARD.withoutRolling(),
            STANDARD.withoutRolling().atCloseOfBusiness(),
            STANDARD.withoutRolling().with(FirstDay.COUNTED),
            STANDARD.withoutRolling().with(FirstDay.COUNTED).atCloseOfBusiness())) {
      assertThat(due("2026-03-02T09:00", stages, policy))
          .isEqualTo(due("2026-03-02T09:00", whole, policy));
    }
  }

  @ParameterizedTest
  @CsvSource({
    // a month runs to the corresponding day of the last day before it
    "2026-03-02T09:00, '5wd,1mo', 2026-04-09",
    "2026-03-02T09:00, '1mo,5wd', 2026-04-10",
    // hours go on from the midnight at which the last day is over
    "2026-03-02T09:00, '5wd,2h',  2026-03-10",
    "2026-03-02T09:00, '5wd,4wh', 2026-03-10",
    "2026-03-02T09:00, '5wd,sameday', 2026-03-10",
    // hours that end at midnight sharp end with the day before it
    "2026-03-02T20:00, '4h,1wd',  2026-03-03",
    "2026-03-02T20:00, '5h,1wd',  2026-03-04"
  })
  void a_stage_follows_the_last_day_before_it(String from, String stages, LocalDate last) {
    assertThat(((Due.At) due(from, stages, STANDARD)).lastDay()).isEqualTo(last);
  }

  /** Art. 203: the day after the rest days is the last day of the stage itself. */
  @Test
  void a_stage_follows_a_rolled_one_from_where_it_came_to_rest() {
    Due.At first = (Due.At) due("2025-08-02T09:00", "60d", STANDARD);

    assertThat(first.lastDay()).isEqualTo("2025-10-09");
    assertThat(((Due.At) due("2025-08-02T09:00", "60d,5d", STANDARD)).lastDay())
        .isEqualTo("2025-10-14");
    assertThat(Deadline.following(OFFICE, SHANGHAI, first, Limit.parse("5d"), STANDARD))
        .isEqualTo(due("2025-08-02T09:00", "60d,5d", STANDARD));
  }

  @Test
  void the_last_day_goes_before_the_instant_where_a_night_shift_closes_the_day() {
    WorkCalendar night = WorkCalendar.china().withHours(OfficeHours.parse("22:00-06:00"));
    DuePolicy closing = STANDARD.atCloseOfBusiness();
    Instant from = at("2026-03-02T09:00");

    assertThat(Deadline.of(night, from, Limit.parse("1wd,2wd"), closing))
        .isEqualTo(Deadline.of(night, from, Limit.parse("3wd"), closing))
        .isEqualTo(new Due.Fixed(at("2026-03-06T06:00"), LocalDate.of(2026, 3, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-02T09:00, 60d, 30d,      90d",
    "2025-07-31T09:00, 60d, 30d,      90d",
    "2026-03-02T09:00, 5wd, 10wd,     15wd",
    "2026-03-02T09:00, 5wd, 10wd;3wd, 18wd",
    "2026-03-02T09:00, 4wh, 20wh,     24wh",
    "2026-01-31T09:00, 1mo, 1mo,      2mo",
    "2026-03-02T09:00, 5wd, 0wd,      5wd"
  })
  void an_extended_limit_is_one_longer_limit(
      String from, String limit, String extensions, String whole) {
    for (DuePolicy policy : List.of(STANDARD, STANDARD.with(FirstDay.COUNTED))) {
      assertThat(extended(from, limit, extensions, policy)).isEqualTo(due(from, whole, policy));
    }
  }

  @Test
  void an_extension_in_another_unit_follows_the_last_day_before_it_was_rolled() {
    assertThat(((Due.At) extended("2025-08-02T09:00", "60d", "1wd", STANDARD)).lastDay())
        .isEqualTo("2025-10-09");
    assertThat(((Due.At) extended("2025-08-02T09:00", "60d", "2wd", STANDARD)).lastDay())
        .isEqualTo("2025-10-10");
    assertThat(((Due.At) extended("2026-03-02T09:00", "5wd", "10d", STANDARD)).lastDay())
        .isEqualTo("2026-03-19");
  }

  @Test
  void the_same_day_extended_by_another_is_the_day_after() {
    assertThat(((Due.At) extended("2026-03-02T09:00", "sameday", "sameday", STANDARD)).lastDay())
        .isEqualTo("2026-03-03");
    assertThat(extended("2026-03-02T09:00", "sameday", "sameday;sameday", STANDARD))
        .isEqualTo(due("2026-03-02T09:00", "sameday,sameday,sameday", STANDARD));
  }

  @Test
  void an_extension_of_stages_lengthens_the_last() {
    assertThat(extended("2026-03-02T09:00", "4wh,7wd", "3wd", STANDARD))
        .isEqualTo(due("2026-03-02T09:00", "4wh,10wd", STANDARD));
    assertThat(
            extended("2026-03-02T09:00", "4wh,7wd", "3wd", STANDARD.with(StageStart.COMMON_START)))
        .isEqualTo(due("2026-03-02T09:00", "10wd", STANDARD));
  }

  @Test
  void an_extended_limit_sees_the_pauses_of_all_its_days() {
    Spans pauses = Spans.of(List.of(new Span(at("2026-03-04T00:00"), at("2026-03-07T00:00"))));
    Due paused =
        Deadline.extended(
            OFFICE,
            SHANGHAI,
            at("2026-03-02T09:00"),
            Limit.parse("5wd"),
            List.of(Limit.parse("10d")),
            pauses,
            STANDARD);

    assertThat(((Due.At) paused).lastDay()).isEqualTo("2026-03-23");
  }

  @Test
  void an_extension_is_no_surer_than_what_it_extends() {
    assertThat(extended("2026-12-28T09:00", "5wd", "2h", STANDARD))
        .isEqualTo(new Due.Unannounced(2027));
    assertThat(extended("2026-12-28T09:00", "5wd", "2h", STANDARD.assumingWeekends()))
        .isInstanceOf(Due.Provisional.class);
  }

  @Test
  void what_follows_on_an_assumption_rests_on_its_first_day() {
    Due due = extended("2026-12-28T09:00", "5wd", "40wh", STANDARD.assumingWeekends());

    assertThat(((Due.Provisional) due).assumption().firstDay()).isEqualTo("2027-01-01");
  }

  @Test
  void a_deadline_whose_last_day_is_not_near_its_instant_is_refused() {
    Due.At odd = new Due.Fixed(at("2026-03-02T09:00"), LocalDate.of(2026, 4, 1));

    assertThatThrownBy(() -> Deadline.following(OFFICE, SHANGHAI, odd, Limit.parse("1d"), STANDARD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2026-04-01");
  }

  @Test
  void the_explanation_of_a_later_stage_begins_with_the_last_day_before_it() {
    assertThat(
            Deadline.explain(
                OFFICE, SHANGHAI, at("2026-03-02T09:00"), Limit.parse("2wd,2wd,4wh"), STANDARD))
        .extracting(Step::toString)
        .containsExactly(
            "2026-03-02: stage 1: 2wd",
            "2026-03-02: the day of the start is not counted",
            "2026-03-03: counted 1 of 2",
            "2026-03-04: counted 2 of 2",
            "2026-03-04: stage 2: 2wd",
            "2026-03-04: the day of the start is not counted",
            "2026-03-05: counted 1 of 2",
            "2026-03-06: counted 2 of 2",
            "2026-03-06: stage 3: 4wh",
            "2026-03-07: rest day: weekend",
            "2026-03-08: rest day: weekend",
            "2026-03-09: counted 4h");
  }
}
