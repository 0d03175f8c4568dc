package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkTimeTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
  private static final WorkTime TIME = WorkTime.of(OFFICE);
  private static final WorkTime ASSUMING = WorkTime.of(OFFICE, SHANGHAI, Beyond.WEEKENDS_ASSUMED);

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
  }

  @Test
  void beyond_the_announced_years_the_answer_says_how_sure_it_is() {
    Instant before = at("2026-12-31T16:00");
    Instant after = at("2027-01-04T10:00");
    Assumption assumption = new Assumption(LocalDate.of(2027, 1, 1));

    assertThat(TIME.between(before, after)).isEqualTo(new Reckoned.Unannounced<>(2027));
    assertThat(ASSUMING.between(before, after))
        .isEqualTo(new Reckoned.Provisional<>(Duration.ofHours(9), assumption));
    assertThat(TIME.after(before, Duration.ofHours(1)))
        .isEqualTo(new Reckoned.Known<>(at("2026-12-31T17:00")));
    assertThat(TIME.after(before, Duration.ofHours(2))).isEqualTo(new Reckoned.Unannounced<>(2027));
    assertThat(ASSUMING.after(before, Duration.ofHours(2)))
        .isEqualTo(new Reckoned.Provisional<>(at("2027-01-01T10:00"), assumption));
    assertThat(TIME.workingDayAfter(LocalDate.of(2026, 12, 31), 1).value()).isEmpty();
  }

  @Test
  void without_office_hours_there_is_no_working_time_but_there_are_working_days() {
    WorkTime bare = WorkTime.of(WorkCalendar.china());

    assertThat(bare.between(at("2026-03-02T09:00"), at("2026-03-03T09:00")))
        .isEqualTo(new Reckoned.NoHours<>());
    assertThat(bare.after(at("2026-03-02T09:00"), Duration.ofHours(1)))
        .isEqualTo(new Reckoned.NoHours<>());
    assertThat(bare.workingDays(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)).value())
        .contains(248);
    assertThat(bare.workingDayAfter(LocalDate.of(2026, 9, 18), 5).value())
        .contains(LocalDate.of(2026, 9, 24));
  }

  @Test
  void years_far_from_those_announced_are_laid_out_when_asked_for() {
    assertThat(ASSUMING.between(at("2101-01-03T00:00"), at("2101-01-10T00:00")).value())
        .contains(Duration.ofHours(35));
    assertThat(ASSUMING.after(at("1950-01-01T00:00"), Duration.ofHours(7 * 10_000)).value())
        .isPresent();
    assertThat(TIME.between(at("2026-03-02T09:00"), at("2026-03-02T10:00")).value())
        .contains(Duration.ofHours(1));
  }

  @Test
  void an_end_before_the_start_and_a_negative_amount_are_refused() {
    Instant noon = at("2026-03-02T12:00");

    assertThatThrownBy(() -> TIME.between(noon, noon.minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("end must not lie before the start");
    assertThatThrownBy(() -> TIME.after(noon, Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("amount must not be negative");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T08:00, false, 2026-03-02T09:00",
    "2026-03-02T09:00, true, 2026-03-02T12:00",
    "2026-03-02T12:00, false, 2026-03-02T13:00",
    "2026-02-13T17:00, false, 2026-02-14T09:00",
    "2026-09-30T17:00, false, 2026-10-08T09:00"
  })
  void the_next_change_is_when_the_office_opens_or_closes(String at, boolean open, String next) {
    assertThat(TIME.isWork(at(at)).value()).contains(open);
    assertThat(TIME.nextChange(at(at)).orElseThrow().value()).contains(at(next));
  }

  @Test
  void a_meter_adds_what_is_counted_alike_and_nothing_else() {
    Meter days = Meter.of(OFFICE, Limit.parse("5wd"));
    Meter asHours =
        Meter.of(OFFICE, SHANGHAI, Limit.parse("2wd"), DuePolicy.standard().withWorkingDayOf(8));

    assertThat(days.amount() + days.amount(Limit.parse("3wd"))).isEqualTo(8);
    assertThat(asHours.unit()).isEqualTo(MeterUnit.WORKING_MILLIS);
    assertThat(asHours.amount()).isEqualTo(asHours.amount(Limit.parse("16wh")));
    assertThatThrownBy(() -> days.amount(Limit.parse("3d")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("WORKING_DAYS");
    assertThatThrownBy(() -> Meter.of(OFFICE, Limit.parse("4wh,7wd")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "consumed, 2026-03-03T13:00, 2026-03-03T17:00, 2026-03-06T00:00",
    "free, 2026-03-03T13:00, 2026-03-03T17:00, 2026-03-07T00:00",
    "consumed, 2026-03-03T09:00, 2026-03-03T17:00, 2026-03-07T00:00",
    "consumed, 2026-03-03T08:00, 2026-03-05T12:00, 2026-03-10T00:00",
    "free, 2026-03-03T17:00, 2026-03-04T09:00, 2026-03-06T00:00"
  })
  void a_pause_frees_the_days_that_the_policy_says(
      String partDay, String from, String to, String due) {
    DuePolicy policy =
        DuePolicy.standard().with(PolicyWord.find(PartDay.class, partDay).orElseThrow());
    Meter meter = Meter.of(OFFICE, SHANGHAI, Limit.parse("3wd"), policy);
    Spans pause = Spans.of(List.of(new Span(at(from), at(to))));

    assertThat(meter.due(at("2026-03-02T10:00"), 3, pause).value()).contains(at(due));
  }

  @Test
  void spans_are_united() {
    Span one = new Span(at("2026-03-02T10:00"), at("2026-03-02T11:00"));
    Span two = new Span(at("2026-03-02T10:30"), at("2026-03-02T12:00"));

    assertThat(Spans.of(List.of(two, one)).list()).containsExactly(new Span(one.from(), two.to()));
    assertThat(Spans.of(List.of(two, one)).length()).isEqualTo(Duration.ofHours(2));
    assertThat(Spans.of(List.of(new Span(one.from(), one.from())))).isEqualTo(Spans.none());
  }
}
