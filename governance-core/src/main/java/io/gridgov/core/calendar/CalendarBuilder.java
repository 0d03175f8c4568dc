package io.gridgov.core.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a calendar of parts (日历的组成); start from {@link WorkCalendar#builder} or, for a unit that
 * differs from another, {@link WorkCalendar#derive}.
 *
 * <p>What is not said: Asia/Shanghai, Saturday and Sunday, no office hours, the standard policy.
 * Not for several threads at once.
 *
 * @since 0.1.0
 */
public final class CalendarBuilder {
  private final String id;
  private ZoneId zone = ZoneId.of("Asia/Shanghai");
  private Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private boolean everyDay;
  private Optional<OfficeHours> hours = Optional.empty();
  private List<Season> inherited = List.of();
  private final List<Season> seasons = new ArrayList<>();
  private final List<Closure> closures = new ArrayList<>();
  private final SortedMap<Integer, CalendarYear> years = new TreeMap<>();
  private DuePolicy policy = DuePolicy.standard();

  CalendarBuilder(String id) {
    this.id = Objects.requireNonNull(id, "id");
  }

  CalendarBuilder(String id, CalendarParts base) {
    this(id);
    zone = base.zone();
    weekend = base.weekend();
    everyDay = base.everyDay();
    hours = base.hours();
    inherited = base.seasons();
    closures.addAll(base.closures());
    years.putAll(base.years());
    policy = base.policy();
  }

  /**
   * Sets the zone of the calendar's days.
   *
   * @param newZone the zone
   * @return this
   */
  public CalendarBuilder zone(ZoneId newZone) {
    zone = Objects.requireNonNull(newZone, "zone");
    return this;
  }

  /**
   * Sets the weekly rest days.
   *
   * @param days at most six
   * @return this
   */
  public CalendarBuilder weekend(Set<DayOfWeek> days) {
    weekend = Set.copyOf(days);
    return this;
  }

  /**
   * Makes every day a working day, whatever notices say, except closures: a unit on duty all year.
   *
   * @return this
   */
  public CalendarBuilder everyDay() {
    everyDay = true;
    weekend = Set.of();
    years.clear();
    return this;
  }

  /**
   * Sets the office hours of days outside any season. Seasons of the calendar from which this one
   * derives are dropped, since they were those of its hours.
   *
   * @param newHours the hours
   * @return this
   */
  public CalendarBuilder hours(OfficeHours newHours) {
    hours = Optional.of(newHours);
    inherited = List.of();
    return this;
  }

  /**
   * Adds a time of the year with hours of its own.
   *
   * @param season the season
   * @return this
   */
  public CalendarBuilder season(Season season) {
    seasons.add(Objects.requireNonNull(season, "season"));
    return this;
  }

  /** Drops the seasons of the calendar from which this one derives. */
  CalendarBuilder withoutInheritedSeasons() {
    inherited = List.of();
    return this;
  }

  /**
   * Adds days on which the offices stay closed.
   *
   * @param closure the closure
   * @return this
   */
  public CalendarBuilder closure(Closure closure) {
    closures.add(Objects.requireNonNull(closure, "closure"));
    return this;
  }

  /**
   * Adds an announced year, or puts it in the place of the one that was there.
   *
   * @param year the year's notice
   * @return this
   */
  public CalendarBuilder year(CalendarYear year) {
    years.put(year.year(), year);
    return this;
  }

  DuePolicy policy() {
    return policy;
  }

  /**
   * Sets how limits are counted.
   *
   * @param newPolicy the policy
   * @return this
   */
  public CalendarBuilder policy(DuePolicy newPolicy) {
    policy = Objects.requireNonNull(newPolicy, "policy");
    return this;
  }

  /**
   * Makes the calendar.
   *
   * @return the calendar
   * @throws IllegalArgumentException if parts contradict each other, with all faults
   */
  public WorkCalendar build() {
    List<Season> all = new ArrayList<>(inherited);
    all.addAll(seasons);
    CalendarParts parts =
        new CalendarParts(id, zone, weekend, everyDay, hours, all, closures, years, policy);
    List<String> faults = CalendarRules.faults(parts);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(String.join("; ", faults));
    }
    return new WorkCalendar(parts);
  }

  /** Adds years that must each be new to this builder. */
  CalendarBuilder newYears(List<CalendarYear> added) {
    Set<Integer> seen = new HashSet<>();
    for (CalendarYear year : added) {
      if (!seen.add(year.year())) {
        throw new IllegalArgumentException(
            "years must follow each other without gap: " + year.year() + " stands twice");
      }
      year(year);
    }
    return this;
  }
}
