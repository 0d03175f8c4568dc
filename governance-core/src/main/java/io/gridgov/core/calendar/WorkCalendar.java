package io.gridgov.core.calendar;

import io.gridgov.core.problem.Outcome;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
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
 * calendar may still change: the next year's notice can move its days. Immutable and thread-safe;
 * an index of the years that were asked for is kept.
 *
 * @since 0.1.0
 */
public final class WorkCalendar {
  private final CalendarParts parts;
  private final DayTable days;
  private final Windows windows;

  WorkCalendar(CalendarParts parts) {
    this.parts = parts;
    this.days = new DayTable(parts);
    this.windows = new Windows(parts, days);
  }

  /**
   * Begins a calendar of parts.
   *
   * @param id its name, such as {@code zhengzhou}
   * @return a builder
   */
  public static CalendarBuilder builder(String id) {
    return new CalendarBuilder(id);
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
    CalendarBuilder builder = builder(id).zone(zone).weekend(weekend).newYears(years);
    hours.ifPresent(builder::hours);
    return builder.build();
  }

  /**
   * Reads a calendar file ({@code calendars/*.json}); its base, if it names one, is that of
   * mainland China.
   *
   * @param file name for places
   * @param json the text, without byte-order mark
   * @return the calendar, or all faults
   */
  public static Outcome<WorkCalendar> read(String file, String json) {
    return Objects.requireNonNull(readAll(new TreeMap<>(Map.of(file, json))).get(file));
  }

  /**
   * Reads calendar files that may derive from each other, and from that of mainland China.
   *
   * @param files their texts by file name, without byte-order mark
   * @return the outcome of each file, by name
   */
  public static SortedMap<String, Outcome<WorkCalendar>> readAll(SortedMap<String, String> files) {
    return new CalendarFiles(files).read();
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
    return days.kind(day);
  }

  /**
   * Tells whether a day is a weekly rest day, before any notice.
   *
   * @param day a day
   * @return true on a weekend
   */
  public boolean isWeekend(LocalDate day) {
    return days.isWeekend(day);
  }

  /**
   * Tells whether a notice makes the day a working day that would otherwise rest.
   *
   * @param day a day
   * @return true on a make-up working day
   */
  public boolean isMakeUp(LocalDate day) {
    return days.isMakeUp(day);
  }

  /**
   * Returns the festival for which a day is off or made up.
   *
   * @param day a day
   * @return its name, if a notice names the day
   */
  public Optional<String> findFestival(LocalDate day) {
    return days.festival(day);
  }

  /**
   * Returns the closure for which a day is closed.
   *
   * @param day a day
   * @return the closure, if the offices are closed all day by a local decision
   */
  public Optional<Closure> findClosure(LocalDate day) {
    return days.closure(day);
  }

  /**
   * Returns the office hours of a day, were it a working day.
   *
   * @param day a day
   * @return its season's hours or the usual ones, before a closure takes a part of them; empty if
   *     the calendar has none
   */
  public Optional<OfficeHours> hoursOn(LocalDate day) {
    return days.hours(day);
  }

  /**
   * Returns the closures that take a part of a day's office hours.
   *
   * @param day a day
   * @return none if the day is not touched, or the calendar has no hours
   */
  public List<Closure> closuresWithin(LocalDate day) {
    return days.closuresWithin(day);
  }

  /** What is worked on a day, were it a working day. */
  List<Stretch> stretchesOn(LocalDate day) {
    return days.stretches(day);
  }

  /**
   * Begins a calendar that differs from this one in parts (派生日历): another unit's hours, a local
   * closure, a newly announced year.
   *
   * @param newId its name
   * @return a builder that holds this calendar's parts
   */
  public CalendarBuilder derive(String newId) {
    return new CalendarBuilder(newId, parts);
  }

  /**
   * Returns the same calendar with other office hours in every season.
   *
   * @param hours the hours
   * @return the calendar
   */
  public WorkCalendar withHours(OfficeHours hours) {
    return derive(id()).hours(hours).build();
  }

  /**
   * Returns the same calendar with a year's notice, new or in the place of an older one.
   *
   * @param year the year
   * @return the calendar
   * @throws IllegalArgumentException if a year would be missing between two others
   */
  public WorkCalendar withYear(CalendarYear year) {
    return derive(id()).year(year).build();
  }

  /**
   * Returns the calendar's name.
   *
   * @return its id
   */
  public String id() {
    return parts.id();
  }

  /**
   * Returns the zone of its days.
   *
   * @return the zone
   */
  public ZoneId zone() {
    return parts.zone();
  }

  /**
   * Returns how limits are counted on this calendar.
   *
   * @return the policy
   */
  public DuePolicy policy() {
    return parts.policy();
  }

  /**
   * Returns the announced years with their sources; the last one is the horizon.
   *
   * @return the years, ascending; none if every day is worked
   */
  public SortedMap<Integer, CalendarYear> years() {
    return parts.years();
  }

  /**
   * Returns the calendar in the format that {@link #read} reads.
   *
   * @return JSON, one line for each list of days
   */
  public String toJson() {
    return CalendarWriter.write(parts);
  }

  Windows windows() {
    return windows;
  }

  Set<DayOfWeek> weekend() {
    return parts.weekend();
  }

  Optional<OfficeHours> usualHours() {
    return parts.hours();
  }

  boolean hasHours() {
    return parts.hours().isPresent();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkCalendar that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parts);
  }

  @Override
  public String toString() {
    return id() + years().keySet();
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
