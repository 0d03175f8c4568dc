package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/** What must hold between the parts of a calendar. */
final class CalendarRules {
  /** Every day of a year exists in a leap year. */
  private static final int LEAP_YEAR = 2024;

  private CalendarRules() {}

  /** The first year that is missing between two others. */
  static OptionalInt gap(SortedMap<Integer, ?> years) {
    if (years.isEmpty() || years.lastKey() - years.firstKey() == years.size() - 1) {
      return OptionalInt.empty();
    }
    int year = years.firstKey();
    while (years.containsKey(year)) {
      year++;
    }
    return OptionalInt.of(year);
  }

  /** Whether both claim a day with equal right. */
  static boolean overlap(Season one, Season other) {
    if (one instanceof Season.Once a && other instanceof Season.Once b) {
      return !a.from().isAfter(b.to()) && !b.from().isAfter(a.to());
    }
    if (one instanceof Season.Yearly a && other instanceof Season.Yearly b) {
      return holds(a, b.from()) || holds(b, a.from());
    }
    return false;
  }

  private static boolean holds(Season.Yearly season, MonthDay day) {
    LocalDate inLeapYear = day.atYear(LEAP_YEAR);
    return season.holds(inLeapYear);
  }

  /** Hours whose night shift would run into the first shift of the given ones. */
  static Optional<OfficeHours> clash(OfficeHours hours, Collection<OfficeHours> others) {
    return others.stream()
        .filter(
            other ->
                other.closingMinute() - 1440 > hours.openingMinute()
                    || hours.closingMinute() - 1440 > other.openingMinute())
        .findFirst();
  }

  /** All that is wrong with parts, in words for a programmer. */
  static List<String> faults(CalendarParts parts) {
    List<String> faults = new ArrayList<>();
    if (parts.id().isBlank()) {
      faults.add("id must not be blank");
    }
    if (parts.weekend().size() > 6) {
      faults.add("weekend must leave a working day: " + parts.weekend());
    }
    gap(parts.years())
        .ifPresent(year -> faults.add("years must follow each other without gap: no " + year));
    if (parts.everyDay() && !(parts.years().isEmpty() && parts.weekend().isEmpty())) {
      faults.add("a calendar that works every day must have neither weekend nor years");
    }
    if (parts.hours().isEmpty() && !parts.seasons().isEmpty()) {
      faults.add("seasons must differ from usual hours: " + parts.seasons());
    }
    List<OfficeHours> all = new ArrayList<>(parts.hours().stream().toList());
    for (int i = 0; i < parts.seasons().size(); i++) {
      Season season = parts.seasons().get(i);
      parts.seasons().subList(0, i).stream()
          .filter(other -> overlap(season, other))
          .forEach(other -> faults.add("seasons must not overlap: " + other + ", " + season));
      clash(season.hours(), all)
          .ifPresent(other -> faults.add("shifts must be apart: " + other + ", " + season.hours()));
      all.add(season.hours());
    }
    return faults;
  }
}
