package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;

/** Lays some years of a calendar out. */
final class WindowBuilder {
  final LocalDate[] dates;
  final long[] dayStarts;
  final int[] workedBefore;
  final int[] unannouncedBefore;
  final long[] opens;
  final long[] closes;
  long[] from = new long[64];
  long[] to = new long[64];
  int stretches;

  private final ZoneRules rules;

  WindowBuilder(DayTable table, ZoneId zone, int firstYear, int lastYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    LocalDate end = LocalDate.of(lastYear + 1, 1, 1);
    int days = Math.toIntExact(end.toEpochDay() - first.toEpochDay());
    this.rules = zone.getRules();
    this.dates = first.datesUntil(end).toArray(LocalDate[]::new);
    this.dayStarts = new long[days + 1];
    this.workedBefore = new int[days + 1];
    this.unannouncedBefore = new int[days + 1];
    this.opens = new long[days];
    this.closes = new long[days];
    for (int day = 0; day <= days; day++) {
      dayStarts[day] = millis(rules, first.plusDays(day), 0);
    }
    for (int day = 0; day < days; day++) {
      add(table, dates[day], day);
    }
  }

  private void add(DayTable table, LocalDate date, int day) {
    DayKind kind = table.kind(date);
    boolean exists = dayStarts[day] < dayStarts[day + 1];
    boolean worked = exists && table.isWorked(date, kind);
    workedBefore[day + 1] = workedBefore[day] + (worked ? 1 : 0);
    unannouncedBefore[day + 1] = unannouncedBefore[day] + (kind == DayKind.UNANNOUNCED ? 1 : 0);
    List<Stretch> shifts = table.stretches(date);
    if (shifts.isEmpty()) {
      opens[day] = Window.NEVER;
      closes[day] = Window.NEVER;
      return;
    }
    opens[day] = millis(rules, date, shifts.get(0).from());
    closes[day] = millis(rules, date, shifts.get(shifts.size() - 1).to());
    for (Stretch shift : worked ? shifts : List.<Stretch>of()) {
      add(millis(rules, date, shift.from()), millis(rules, date, shift.to()));
    }
  }

  /** Adds a stretch; what an earlier one holds already is not counted again. */
  private void add(long begin, long end) {
    long last = stretches == 0 ? Long.MIN_VALUE : to[stretches - 1];
    long start = Math.max(begin, last);
    if (start >= end) {
      return;
    }
    if (start == last) {
      to[stretches - 1] = end;
      return;
    }
    if (stretches == from.length) {
      from = Arrays.copyOf(from, stretches * 2);
      to = Arrays.copyOf(to, stretches * 2);
    }
    from[stretches] = start;
    to[stretches] = end;
    stretches++;
  }

  int[] workedDays() {
    int[] worked = new int[workedBefore[workedBefore.length - 1]];
    for (int day = 0; day + 1 < workedBefore.length; day++) {
      if (workedBefore[day + 1] > workedBefore[day]) {
        worked[workedBefore[day]] = day;
      }
    }
    return worked;
  }

  /**
   * The first instant at which the clock on the wall shows a minute of a day or has passed it: the
   * end of a gap, the first of two in an overlap.
   */
  static long millis(ZoneRules rules, LocalDate date, int minute) {
    LocalDateTime local =
        LocalDateTime.of(
            date.plusDays(minute / 1440), LocalTime.ofSecondOfDay(minute % 1440 * 60L));
    List<ZoneOffset> offsets = rules.getValidOffsets(local);
    return offsets.isEmpty()
        ? rules.getTransition(local).getInstant().toEpochMilli()
        : local.toEpochSecond(offsets.get(0)) * 1000;
  }
}
