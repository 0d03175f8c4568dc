package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a day works at a time, in minutes of that day; it may lie wholly on the next. */
record Stretch(int from, int to) {
  static List<Stretch> of(OfficeHours hours) {
    return hours.shifts().stream().map(s -> new Stretch(s.fromMinute(), s.toMinute())).toList();
  }

  /** What a closure leaves of a day's stretches. */
  static List<Stretch> without(List<Stretch> stretches, LocalDate day, Closure closure) {
    long from = ChronoUnit.MINUTES.between(day.atStartOfDay(), closure.from());
    long until = ChronoUnit.MINUTES.between(day.atStartOfDay(), closure.until());
    List<Stretch> left = new ArrayList<>();
    for (Stretch stretch : stretches) {
      addUnlessEmpty(left, stretch.from(), Math.min(stretch.to(), from));
      addUnlessEmpty(left, Math.max(stretch.from(), until), stretch.to());
    }
    return left;
  }

  private static void addUnlessEmpty(List<Stretch> left, long from, long to) {
    if (from < to) {
      left.add(new Stretch(Math.toIntExact(from), Math.toIntExact(to)));
    }
  }

  @Override
  public String toString() {
    return clock(from) + "-" + clock(to);
  }

  private static String clock(int minute) {
    int shown = minute > 1440 ? minute - 1440 : minute;
    return String.format(Locale.ROOT, "%02d:%02d", shown / 60, shown % 60);
  }
}
