package io.gridgov.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The oracle marks every working minute of the years in a bit set and counts bits. */
@Tag("L7")
class DeadlineProperties {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final WorkCalendar CHINA =
      WorkCalendar.china().withHours(OfficeHours.parse("09:00-12:00,13:30-17:00"));
  private static final LocalDateTime FIRST = LocalDateTime.of(2023, 1, 1, 0, 0);
  private static final int DAYS = 4 * 365 + 1;
  private static final BitSet WORKING = workingDays();
  private static final BitSet MINUTES = workingMinutes();

  private static BitSet workingDays() {
    BitSet days = new BitSet();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.toLocalDate().plusDays(i);
      CalendarYear year = CHINA.years().get(day.getYear());
      CalendarYear next = CHINA.years().get(day.getYear() + 1);
      boolean off = year.off().containsKey(day) || (next != null && next.off().containsKey(day));
      boolean weekend = day.getDayOfWeek().getValue() > 5;
      days.set(i, year.work().containsKey(day) || (!off && !weekend));
    }
    return days;
  }

  private static BitSet workingMinutes() {
    BitSet minutes = new BitSet();
    for (int day = 0; day < DAYS; day++) {
      if (WORKING.get(day)) {
        minutes.set(day * 1440 + 9 * 60, day * 1440 + 12 * 60);
        minutes.set(day * 1440 + 13 * 60 + 30, day * 1440 + 17 * 60);
      }
    }
    return minutes;
  }

  private static Instant instant(long minute) {
    return FIRST.plusMinutes(minute).atZone(SHANGHAI).toInstant();
  }

  private static Instant due(Instant from, Limit limit) {
    return ((Due.At) Deadline.of(CHINA, from, limit, DuePolicy.standard())).instant();
  }

  @Property
  void working_days_equal_counting_bits(
      @ForAll("minutes") int minute, @ForAll @IntRange(min = 1, max = 60) int days) {
    int day = minute / 1440;
    for (int i = 0; i < days; i++) {
      day = WORKING.nextSetBit(day + 1);
    }

    assertThat(due(instant(minute), new Limit.WorkingDays(days)))
        .isEqualTo(instant((day + 1) * 1440L));
  }

  @Property
  void natural_days_equal_the_next_set_bit(
      @ForAll("minutes") int minute, @ForAll @IntRange(min = 1, max = 90) int days) {
    int day = WORKING.nextSetBit(minute / 1440 + days);

    assertThat(due(instant(minute), new Limit.NaturalDays(days)))
        .isEqualTo(instant((day + 1) * 1440L));
  }

  @Property
  void working_hours_equal_counting_minutes(
      @ForAll("minutes") int minute, @ForAll @IntRange(min = 1, max = 40) int hours) {
    int at = minute - 1;
    for (int i = 0; i < hours * 60; i++) {
      at = MINUTES.nextSetBit(at + 1);
    }

    assertThat(due(instant(minute), new Limit.WorkingHours(hours))).isEqualTo(instant(at + 1L));
  }

  @Property
  void due_is_monotone_in_start_and_length(
      @ForAll("minutes") int minute,
      @ForAll @IntRange(max = 20_000) int later,
      @ForAll("limits") String unit,
      @ForAll @IntRange(max = 30) int length,
      @ForAll @IntRange(max = 3) int longer) {
    Instant from = instant(minute);
    Limit limit = Limit.parse(length + unit);
    Instant due = due(from, limit);

    assertThat(due).isAfterOrEqualTo(from);
    assertThat(due(from.plus(Duration.ofMinutes(later)), limit)).isAfterOrEqualTo(due);
    assertThat(due(from, Limit.parse(length + longer + unit))).isAfterOrEqualTo(due);
  }

  @Property
  void the_explanation_ends_on_the_last_day(
      @ForAll("minutes") int minute,
      @ForAll("limits") String unit,
      @ForAll @IntRange(min = 1, max = 30) int length,
      @ForAll("policies") DuePolicy policy) {
    Limit limit = Limit.parse(length + unit);
    Due.At due = (Due.At) Deadline.of(CHINA, instant(minute), limit, policy);

    assertThat(Deadline.explain(CHINA, SHANGHAI, instant(minute), limit, policy))
        .last()
        .extracting(Step::date)
        .isEqualTo(due.lastDay());
  }

  @Provide
  Arbitrary<DuePolicy> policies() {
    DuePolicy standard = DuePolicy.standard();
    return Arbitraries.of(
        standard,
        standard.withoutRolling(),
        standard.atCloseOfBusiness(),
        standard.with(FirstDay.COUNTED),
        standard.with(FirstDay.COUNTED).atCloseOfBusiness(),
        standard.withWorkingDayOf(8));
  }

  /** Starts in the first three years, so that limits stay inside the announced ones. */
  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 3 * 365 * 1440);
  }

  @Provide
  Arbitrary<String> limits() {
    return Arbitraries.of("wh", "wd", "d", "h");
  }
}
