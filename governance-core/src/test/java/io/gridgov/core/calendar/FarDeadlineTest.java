package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody lays out days beyond the year 9997: what would end there has no answer, and says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FarDeadlineTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar OFFICE =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:00-17:00"));
  private static final DuePolicy ASSUMED = DuePolicy.standard().with(Beyond.WEEKENDS_ASSUMED);
  private static final Due FAR = new Due.Unannounced(9998);

  private static Instant at(String day) {
    return Instant.parse(day + "T01:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 10000mo, 10000mo, 9",
    "2026-03-02, 10000mo, 10000mo, 12",
    "2026-03-02, 10000d, 10000d, 300",
    "2026-03-02, 10000d, 10000d, 250000",
    "2026-03-02, 10000wd, 10000wd, 300",
    "2026-03-02, 10000wd, 10000wd, 250000",
    "8990-03-02, 10000wh, 10000wh, 200",
    "2026-03-02, 10000h, 10000h, 9000",
    "2026-03-02, 5wd, 10000mo, 12",
    "2026-03-02, sameday, 10000mo, 12",
    "2026-03-02, 10000mo, 10000d, 300",
    "2026-03-02, 10000h, 10000mo, 12",
    "8999-12-31, 10000mo, 10000d, 100"
  })
  void what_would_end_beyond_them_has_no_answer(
      String from, String limit, String extension, int times) {
    List<Limit> more = Collections.nCopies(times, Limit.parse(extension));

    assertThat(
            Deadline.extended(
                OFFICE, SHANGHAI, at(from), Limit.parse(limit), more, Spans.none(), ASSUMED))
        .isEqualTo(FAR);
  }

  @Test
  void a_stage_may_begin_after_the_year_9000() {
    Due days = Deadline.of(OFFICE, at("8999-12-25"), Limit.parse("10wd,5d"), ASSUMED);
    Due months = Deadline.of(OFFICE, at("8500-01-01"), Limit.parse("10000mo,7000mo"), ASSUMED);
    Due more = Deadline.of(OFFICE, at("8500-01-01"), Limit.parse("10000mo,9000mo"), ASSUMED);

    assertThat(((Due.At) days).lastDay()).isEqualTo(LocalDate.parse("9000-01-13"));
    assertThat(((Due.At) months).lastDay().getYear()).isEqualTo(9916);
    assertThat(more).isEqualTo(FAR);
    assertThat(new Due.Unannounced(9998).isOutOfReach()).isTrue();
    assertThat(new Due.Unannounced(9997).isOutOfReach()).isFalse();
  }

  @Test
  void what_follows_on_a_deadline_out_there_is_told_apart() {
    Due.At late = new Due.Fixed(at("9500-03-02"), LocalDate.parse("9500-03-02"));
    Due.At never = new Due.Fixed(at("9999-12-20"), LocalDate.parse("9999-12-20"));

    assertThat(following(late)).isInstanceOf(Due.Provisional.class);
    assertThat(following(never)).isEqualTo(FAR);
  }

  private static Due following(Due.At previous) {
    return Deadline.following(OFFICE, SHANGHAI, previous, Limit.parse("5wd"), ASSUMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5d", "5wd", "1mo"})
  void a_pause_that_ends_out_there_leaves_no_answer(String limit) {
    Spans pause = Spans.of(List.of(new Span(at("8990-03-03"), at("9999-12-29"))));
    Meter meter = Meter.of(OFFICE, SHANGHAI, Limit.parse(limit), ASSUMED);

    assertThat(meter.deadline(at("8990-03-03"), meter.amount(), pause)).isEqualTo(FAR);
    assertThat(meter.due(at("8990-03-03"), meter.amount(), pause))
        .isEqualTo(new Reckoned.Unannounced<>(9998));
  }

  @Test
  void what_has_no_answer_is_not_explained_day_by_day() {
    WorkCalendar minute =
        WorkCalendar.builder("minute")
            .zone(SHANGHAI)
            .weekend(EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY)))
            .hours(OfficeHours.parse("09:00-09:01"))
            .build();
    Limit minutes = Limit.parse("10000wh");
    Limit stages = Limit.parse("1wd,10000wh");

    Instant from = at("8990-03-02");

    assertThat(Deadline.of(minute, from, minutes, ASSUMED)).isEqualTo(FAR);
    assertThat(Deadline.explain(minute, SHANGHAI, from, minutes, ASSUMED)).isEmpty();
    assertThat(Deadline.explain(minute, SHANGHAI, from, stages, ASSUMED)).hasSizeLessThan(20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-12-31", "9000-01-02", "9500-01-01"})
  void a_limit_that_starts_out_there_is_a_wrong_argument(String from) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Deadline.of(OFFICE, at(from), Limit.parse("5wd"), ASSUMED))
        .withMessageContaining("between the years 2 and 9000");
  }
}
