package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts of a calendar say about each day; of two notices the later year's holds. */
final class DayTable {
  private final CalendarParts parts;
  private final Map<LocalDate, String> off = new HashMap<>();
  private final Map<LocalDate, String> work = new HashMap<>();
  private final List<Closure> parting;

  DayTable(CalendarParts parts) {
    this.parts = parts;
    this.parting = parts.closures().stream().filter(closure -> !closure.isOfDays()).toList();
    for (CalendarYear year : parts.years().values()) {
      off.putAll(year.off());
      work.putAll(year.work());
      off.keySet().removeAll(year.work().keySet());
      work.keySet().removeAll(year.off().keySet());
    }
  }

  DayKind kind(LocalDate day) {
    if (!parts.closures().isEmpty() && closure(day).isPresent()) {
      return DayKind.REST;
    }
    if (parts.everyDay() || work.containsKey(day)) {
      return DayKind.WORKING;
    }
    if (off.containsKey(day)) {
      return DayKind.REST;
    }
    if (!parts.years().containsKey(day.getYear())) {
      return DayKind.UNANNOUNCED;
    }
    return isWeekend(day) ? DayKind.REST : DayKind.WORKING;
  }

  /** Whether the day is worked, by weekends alone where nothing is announced. */
  boolean isWorked(LocalDate day, DayKind kind) {
    return kind == DayKind.WORKING || (kind == DayKind.UNANNOUNCED && !isWeekend(day));
  }

  boolean isWeekend(LocalDate day) {
    return parts.weekend().contains(day.getDayOfWeek());
  }

  boolean isMakeUp(LocalDate day) {
    return work.containsKey(day) && closure(day).isEmpty();
  }

  Optional<String> festival(LocalDate day) {
    String name = work.getOrDefault(day, off.getOrDefault(day, ""));
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  Optional<Closure> closure(LocalDate day) {
    Optional<Closure> whole =
        parts.closures().stream().filter(closure -> closure.holds(day)).findFirst();
    boolean parted = !parting.isEmpty() && parts.hours().isPresent() && open(day).isEmpty();
    return whole.isEmpty() && parted ? closuresWithin(day).stream().findFirst() : whole;
  }

  /** The closures that take something of a day's shifts. */
  List<Closure> closuresWithin(LocalDate day) {
    List<Stretch> usual = hours(day).map(Stretch::of).orElse(List.of());
    return parting.stream()
        .filter(closure -> !Stretch.without(usual, day, closure).equals(usual))
        .toList();
  }

  /** What a day works, were it a working day; where closures leave nothing, as without them. */
  List<Stretch> stretches(LocalDate day) {
    List<Stretch> open = open(day);
    return open.isEmpty() ? hours(day).map(Stretch::of).orElse(List.of()) : open;
  }

  private List<Stretch> open(LocalDate day) {
    List<Stretch> open = hours(day).map(Stretch::of).orElse(List.of());
    for (Closure closure : parting) {
      open = Stretch.without(open, day, closure);
    }
    return open;
  }

  /** The hours of a day, were it worked. */
  Optional<OfficeHours> hours(LocalDate day) {
    Optional<OfficeHours> found = parts.hours();
    for (Season season : parts.seasons()) {
      if (season.holds(day)) {
        if (season instanceof Season.Once) {
          return Optional.of(season.hours());
        }
        found = Optional.of(season.hours());
      }
    }
    return found;
  }
}
