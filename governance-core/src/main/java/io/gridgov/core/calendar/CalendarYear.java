package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one year's notice says (年度放假安排): days off and make-up working days, with their source.
 *
 * <p>Days lie in the year, or in December of the year before, which a notice may still change.
 * Immutable and thread-safe.
 *
 * @param year the year
 * @param source number or address of the notice
 * @param off days off, each with the festival's name, or an empty text
 * @param work make-up working days, each with the festival's name, or an empty text
 * @since 0.1.0
 */
public record CalendarYear(
    int year, String source, SortedMap<LocalDate, String> off, SortedMap<LocalDate, String> work) {
  /** Checks that the days belong to the year and do not contradict each other. */
  public CalendarYear {
    Objects.requireNonNull(source, "source");
    off = Collections.unmodifiableSortedMap(new TreeMap<>(off));
    work = Collections.unmodifiableSortedMap(new TreeMap<>(work));
    for (LocalDate day : off.keySet()) {
      check(day, year);
      if (work.containsKey(day)) {
        throw new IllegalArgumentException("day must be either off or working: " + day);
      }
    }
    for (LocalDate day : work.keySet()) {
      check(day, year);
    }
  }

  /**
   * Returns a year without special days.
   *
   * @param year the year
   * @param source who says so
   * @return the year
   */
  public static CalendarYear plain(int year, String source) {
    return new CalendarYear(year, source, new TreeMap<>(Map.of()), new TreeMap<>(Map.of()));
  }

  /** Whether a year's notice may speak of a day. */
  static boolean covers(int year, LocalDate day) {
    return day.getYear() == year || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER);
  }

  private static void check(LocalDate day, int year) {
    if (!covers(year, day)) {
      throw new IllegalArgumentException(
          "day must lie in " + year + " or in December before: " + day);
    }
  }
}
