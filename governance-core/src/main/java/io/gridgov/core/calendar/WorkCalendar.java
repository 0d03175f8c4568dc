package io.gridgov.core.calendar;

import io.gridgov.core.problem.Outcome;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which days and hours offices work (工作日历), as far as notices have announced it.
 *
 * <p>A day is known if its year is announced, or if a notice names it. The last December of the
 * calendar may still change: the next year's notice can move its days. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class WorkCalendar {
  private final String id;
  private final ZoneId zone;
  private final Set<DayOfWeek> weekend;
  private final Optional<OfficeHours> hours;
  private final SortedMap<Integer, CalendarYear> years;
  private final Map<LocalDate, String> off = new HashMap<>();
  private final Map<LocalDate, String> work = new HashMap<>();

  private WorkCalendar(
      String id,
      ZoneId zone,
      Set<DayOfWeek> weekend,
      Optional<OfficeHours> hours,
      SortedMap<Integer, CalendarYear> years) {
    this.id = id;
    this.zone = zone;
    this.weekend = weekend;
    this.hours = hours;
    this.years = years;
    for (CalendarYear year : years.values()) {
      off.putAll(year.off());
      work.putAll(year.work());
      off.keySet().removeAll(year.work().keySet());
      work.keySet().removeAll(year.off().keySet());
    }
  }

  /**
   * Returns a calendar made of parts.
   *
   * <p>Where two notices speak of one day, the later year's holds.
   *
   * @param id its name, such as {@code cn}
   * @param zone the zone of its days
   * @param weekend the weekly rest days, at most six
   * @param hours office hours, if known
   * @param years the announced years, without gap
   * @return the calendar
   * @throws IllegalArgumentException if a year stands twice or is missing between two others
   */
  public static WorkCalendar of(
      String id,
      ZoneId zone,
      Set<DayOfWeek> weekend,
      Optional<OfficeHours> hours,
      List<CalendarYear> years) {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(hours, "hours");
    if (weekend.size() > 6) {
      throw new IllegalArgumentException("weekend must leave a working day: " + weekend);
    }
    SortedMap<Integer, CalendarYear> byYear = new TreeMap<>();
    years.forEach(year -> byYear.put(year.year(), year));
    if (byYear.size() != years.size()
        || (!byYear.isEmpty() && byYear.lastKey() - byYear.firstKey() >= years.size())) {
      throw new IllegalArgumentException(
          "years must follow each other without gap: "
              + years.stream().map(CalendarYear::year).toList());
    }
    Set<DayOfWeek> rest = EnumSet.noneOf(DayOfWeek.class);
    rest.addAll(weekend);
    return new WorkCalendar(
        id,
        zone,
        Collections.unmodifiableSet(rest),
        hours,
        Collections.unmodifiableSortedMap(byYear));
  }

  /**
   * Reads a calendar file ({@code calendars/*.json}).
   *
   * @param file name for places
   * @param json the text, without byte-order mark
   * @return the calendar, or all faults
   */
  public static Outcome<WorkCalendar> read(String file, String json) {
    return CalendarReader.read(file, json);
  }

  /**
   * Returns the working days of mainland China, 2007 to 2026, as the State Council's notices
   * announce them; without office hours.
   *
   * @return the calendar {@code cn}
   */
  public static WorkCalendar china() {
    return ChinaCalendar.CALENDAR;
  }

  /**
   * Returns what is known about a day.
   *
   * <p><b>Cost.</b> Constant.
   *
   * @param day a day in the calendar's zone
   * @return its kind
   */
  public DayKind dayKind(LocalDate day) {
    if (work.containsKey(day)) {
      return DayKind.WORKING;
    }
    if (off.containsKey(day)) {
      return DayKind.REST;
    }
    if (!years.containsKey(day.getYear())) {
      return DayKind.UNANNOUNCED;
    }
    return isWeekend(day) ? DayKind.REST : DayKind.WORKING;
  }

  /**
   * Tells whether a day is a weekly rest day, before any notice.
   *
   * @param day a day
   * @return true on a weekend
   */
  public boolean isWeekend(LocalDate day) {
    return weekend.contains(day.getDayOfWeek());
  }

  /**
   * Tells whether a notice makes the day a working day that would otherwise rest.
   *
   * @param day a day
   * @return true on a make-up working day
   */
  public boolean isMakeUp(LocalDate day) {
    return work.containsKey(day);
  }

  /**
   * Returns the festival for which a day is off or made up.
   *
   * @param day a day
   * @return its name, if a notice names the day
   */
  public Optional<String> findFestival(LocalDate day) {
    String name = work.getOrDefault(day, off.getOrDefault(day, ""));
    return Optional.of(name).filter(text -> !text.isEmpty());
  }

  /**
   * Returns the same calendar with other office hours.
   *
   * @param hours the hours
   * @return the calendar
   */
  public WorkCalendar withHours(OfficeHours hours) {
    return new WorkCalendar(id, zone, weekend, Optional.of(hours), years);
  }

  /**
   * Returns the calendar's name.
   *
   * @return its id
   */
  public String id() {
    return id;
  }

  /**
   * Returns the zone of its days.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return zone;
  }

  /**
   * Returns the weekly rest days.
   *
   * @return at most six days
   */
  public Set<DayOfWeek> weekend() {
    return weekend;
  }

  /**
   * Returns the office hours.
   *
   * @return the hours, if known
   */
  public Optional<OfficeHours> hours() {
    return hours;
  }

  /**
   * Returns the announced years with their sources; the last one is the horizon.
   *
   * @return the years, ascending
   */
  public SortedMap<Integer, CalendarYear> years() {
    return years;
  }

  /**
   * Returns the calendar in the format that {@link #read} reads.
   *
   * @return JSON, one line for each list of days
   */
  public String toJson() {
    return CalendarWriter.write(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkCalendar that
        && id.equals(that.id)
        && zone.equals(that.zone)
        && weekend.equals(that.weekend)
        && hours.equals(that.hours)
        && years.equals(that.years);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, zone, weekend, hours, years);
  }

  @Override
  public String toString() {
    return id + years.keySet();
  }

  /** A zone by its name, if the platform knows it. */
  static Optional<ZoneId> findZone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
