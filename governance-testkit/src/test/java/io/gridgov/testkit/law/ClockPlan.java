package io.gridgov.testkit.law;

import io.gridgov.core.calendar.CalendarBuilder;
import io.gridgov.core.calendar.CalendarYear;
import io.gridgov.core.calendar.Closure;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.Season;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Some weeks of a made-up office, as plain data: what the calendar is built from and what the
 * oracle reads by itself.
 *
 * @param off days off besides weekends
 * @param work weekend days that are worked
 * @param closed one day on which the office stays closed
 * @param shut from when it stays closed for a part of a day or more
 * @param open until when
 * @param usual the shifts of a day, as pairs of minutes
 * @param other the shifts of its days from {@code otherFrom} on
 */
record ClockPlan(
    ZoneId zone,
    LocalDate first,
    int days,
    Set<DayOfWeek> weekend,
    Set<LocalDate> off,
    Set<LocalDate> work,
    LocalDate closed,
    LocalDateTime shut,
    LocalDateTime open,
    List<Shift> usual,
    List<Shift> other,
    LocalDate otherFrom) {

  /** Minutes of the day on which it begins; the end may lie on the next. */
  record Shift(int from, int to) {}

  /** A moment in minutes of a day, as far as they matter to it. */
  private static int minuteOf(LocalDateTime moment, LocalDate day) {
    long minute = Duration.between(day.atStartOfDay(), moment).toMinutes();
    return (int) Math.min(Math.max(minute, 0), 2 * 1440);
  }

  LocalDate last() {
    return first.plusDays(days - 1L);
  }

  boolean isWorked(LocalDate day) {
    if (day.equals(closed) || off.contains(day)) {
      return false;
    }
    BitSet day24 = new BitSet();
    day24.set(0, 1440);
    return (work.contains(day) || !weekend.contains(day.getDayOfWeek()))
        && !without(day24, day).isEmpty()
        && !without(minutes(day), day).isEmpty();
  }

  /** The minutes that a day works, were it worked; where nothing is left, what it would have. */
  BitSet open(LocalDate day) {
    BitSet left = without(minutes(day), day);
    return left.isEmpty() ? minutes(day) : left;
  }

  private BitSet minutes(LocalDate day) {
    BitSet minutes = new BitSet();
    shifts(day).forEach(shift -> minutes.set(shift.from(), shift.to()));
    return minutes;
  }

  private BitSet without(BitSet minutes, LocalDate day) {
    BitSet left = (BitSet) minutes.clone();
    int from = minuteOf(shut, day);
    int until = minuteOf(open, day);
    left.clear(from, until);
    return left;
  }

  List<Shift> shifts(LocalDate day) {
    return day.isBefore(otherFrom) ? usual : other;
  }

  WorkCalendar calendar() {
    return builder().build();
  }

  CalendarBuilder builder() {
    CalendarBuilder builder =
        WorkCalendar.builder("plan").zone(zone).weekend(weekend).hours(hours(usual));
    builder.season(new Season.Once(otherFrom, last().plusYears(2), hours(other), "test"));
    builder.closure(new Closure(closed, closed, "test", "test"));
    builder.closure(new Closure(shut, open, "test", "test"));
    for (int year = first.getYear() - 1; year <= last().getYear() + 1; year++) {
      builder.year(new CalendarYear(year, "test", of(off, year), of(work, year)));
    }
    return builder;
  }

  private static TreeMap<LocalDate, String> of(Set<LocalDate> days, int year) {
    TreeMap<LocalDate, String> named = new TreeMap<>();
    days.stream().filter(day -> day.getYear() == year).forEach(day -> named.put(day, ""));
    return named;
  }

  static OfficeHours hours(List<Shift> shifts) {
    return OfficeHours.parse(
        shifts.stream()
            .map(s -> clock(s.from()) + "-" + clock(s.to() > 1440 ? s.to() - 1440 : s.to()))
            .collect(Collectors.joining(",")));
  }

  private static String clock(int minute) {
    return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
  }
}
