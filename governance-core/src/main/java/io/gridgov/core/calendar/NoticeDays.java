package io.gridgov.core.calendar;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The days that a notice names, each with the festival and the place where it stands. */
final class NoticeDays {
  private final SortedMap<LocalDate, Named> off = new TreeMap<>();
  private final SortedMap<LocalDate, Named> work = new TreeMap<>();
  private final SortedMap<LocalDate, Named> moved = new TreeMap<>();

  /** What a notice says of a day. */
  enum Saying {
    OFF,
    WORK,
    /** A rest day whose rest was moved to another day: it is worked, unless it is a holiday too. */
    MOVED
  }

  void add(Saying saying, LocalDate day, String festival, Spot spot) {
    (saying == Saying.OFF ? off : saying == Saying.WORK ? work : moved)
        .putIfAbsent(day, new Named(festival, spot));
  }

  boolean isEmpty() {
    return off.isEmpty() && work.isEmpty();
  }

  void checkAgainst(int year, Problems problems) {
    moved.forEach(
        (day, named) -> {
          if (!off.containsKey(day)) {
            work.putIfAbsent(day, named);
          }
        });
    work.forEach(
        (day, named) -> {
          if (off.containsKey(day)) {
            problems.add(CalendarFaults.bothWays(named.spot(), day));
          }
        });
    for (SortedMap<LocalDate, Named> days : List.of(off, work)) {
      days.forEach(
          (day, named) -> {
            if (!CalendarYear.covers(year, day)) {
              problems.add(CalendarFaults.outsideYear(named.spot(), day, year));
            }
          });
    }
  }

  SortedMap<LocalDate, String> off() {
    return names(off);
  }

  SortedMap<LocalDate, String> work() {
    return names(work);
  }

  private static SortedMap<LocalDate, String> names(SortedMap<LocalDate, Named> days) {
    SortedMap<LocalDate, String> names = new TreeMap<>();
    days.forEach((day, named) -> names.put(day, named.festival()));
    return names;
  }

  private record Named(String festival, Spot spot) {}
}
