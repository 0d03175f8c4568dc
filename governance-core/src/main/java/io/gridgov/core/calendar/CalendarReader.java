package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the file format of calendars, and collects every fault in it. */
final class CalendarReader {
  private static final Set<String> FIELDS = Set.of("v", "id", "zone", "weekend", "hours", "years");

  private final Problems problems = new Problems();
  private final JsonFields fields;

  private CalendarReader(Json.Obj root) {
    this.fields = new JsonFields(root, problems);
  }

  static Outcome<WorkCalendar> read(String file, String text) {
    Outcome<Json> json = Json.read(file, text);
    if (json.value().isEmpty()) {
      return Outcome.failed(json.problems());
    }
    if (json.value().get() instanceof Json.Obj root) {
      return new CalendarReader(root).read();
    }
    return Outcome.failed(
        List.of(CalendarFaults.wrongType(json.value().get().spot(), "an object", "对象")));
  }

  private Outcome<WorkCalendar> read() {
    fields.expectOnly(FIELDS);
    version();
    Optional<String> id = fields.text(fields.findRequired("id"));
    Optional<ZoneId> zone = zone();
    Set<DayOfWeek> weekend = weekend();
    Optional<OfficeHours> hours = hours();
    List<CalendarYear> years = years(weekend);
    return Outcome.from(
        problems,
        () -> WorkCalendar.of(id.orElseThrow(), zone.orElseThrow(), weekend, hours, years));
  }

  private void version() {
    Optional<Integer> version =
        fields.number(fields.findRequired("v"), Integer.MIN_VALUE, Integer.MAX_VALUE);
    if (version.isPresent() && version.get() != 1) {
      problems.add(CalendarFaults.version(fields.spot("v")));
    }
  }

  private Optional<ZoneId> zone() {
    Optional<String> name = fields.text(fields.findRequired("zone"));
    Optional<ZoneId> zone = name.flatMap(WorkCalendar::findZone);
    if (name.isPresent() && zone.isEmpty()) {
      problems.add(CalendarFaults.zone(fields.spot("zone"), name.get()));
    }
    return zone;
  }

  private Set<DayOfWeek> weekend() {
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (Json item : fields.items(fields.findRequired("weekend"))) {
      fields.text(item).ifPresent(name -> addWeekday(weekend, name, item.spot()));
    }
    if (weekend.size() == 7) {
      problems.add(CalendarFaults.weekend(fields.spot("weekend")));
    }
    return weekend;
  }

  private void addWeekday(Set<DayOfWeek> weekend, String name, Spot spot) {
    Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(name))
        .findAny()
        .ifPresentOrElse(weekend::add, () -> problems.add(CalendarFaults.weekday(spot, name)));
  }

  private Optional<OfficeHours> hours() {
    Optional<String> text = fields.text(fields.find("hours"));
    try {
      return text.map(OfficeHours::parse);
    } catch (IllegalArgumentException e) {
      problems.add(CalendarFaults.hours(fields.spot("hours")));
      return Optional.empty();
    }
  }

  private List<CalendarYear> years(Set<DayOfWeek> weekend) {
    SortedMap<Integer, Spot> spots = new TreeMap<>();
    List<CalendarYear> years = new ArrayList<>();
    for (Json item : fields.items(fields.findRequired("years"))) {
      new YearReader(problems, weekend)
          .read(item)
          .ifPresent(
              year -> {
                years.add(year);
                if (spots.putIfAbsent(year.year(), item.spot()) != null) {
                  problems.add(CalendarFaults.yearTwice(item.spot(), year.year()));
                }
              });
    }
    reportGaps(spots);
    return years;
  }

  private void reportGaps(SortedMap<Integer, Spot> spots) {
    int expected = spots.isEmpty() ? 0 : spots.firstKey();
    for (var entry : spots.entrySet()) {
      if (entry.getKey() != expected) {
        problems.add(CalendarFaults.gap(entry.getValue(), expected));
      }
      expected = entry.getKey() + 1;
    }
  }
}
