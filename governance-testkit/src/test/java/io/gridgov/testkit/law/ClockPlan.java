package io.gridgov.testkit.law;

import io.gridgov.core.calendar.CalendarBuilder;
import io.gridgov.core.calendar.CalendarYear;
import io.gridgov.core.calendar.Closure;
import io.gridgov.core.calendar.OfficeHours;
import io.gridgov.core.calendar.Season;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
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
    List<Shift> usual,
    List<Shift> other,
    LocalDate otherFrom) {

  /** Minutes of the day on which it begins; the end may lie on the next. */
  record Shift(int from, int to) {}

  LocalDate last() {
    return first.plusDays(days - 1L);
  }

  boolean isWorked(LocalDate day) {
    if (day.equals(closed) || off.contains(day)) {
      return false;
    }
    return work.contains(day) || !weekend.contains(day.getDayOfWeek());
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
