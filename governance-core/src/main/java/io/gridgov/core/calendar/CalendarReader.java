package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
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
  private static final Set<String> FIELDS =
      Set.of(
          "v",
          "id",
          "base",
          "zone",
          "weekend",
          "everyDay",
          "hours",
          "policy",
          "seasons",
          "closures",
          "years");

  private final Problems problems = new Problems();
  private final JsonFields fields;

  CalendarReader(Json.Obj root) {
    this.fields = new JsonFields(root, problems);
  }

  /** Reads a file whose base, if it names one, could be read. */
  Outcome<WorkCalendar> read(Optional<WorkCalendar> base) {
    fields.expectOnly(FIELDS);
    version();
    String id = fields.text(fields.findRequired("id")).orElse("");
    boolean everyDay = fields.flag(fields.find("everyDay")).orElse(false);
    CalendarBuilder builder =
        base.map(other -> other.derive(id)).orElseGet(() -> WorkCalendar.builder(id));
    zone().ifPresent(builder::zone);
    Optional<Set<DayOfWeek>> weekend = weekend(base.isEmpty() && !everyDay);
    weekend.ifPresent(builder::weekend);
    new HoursReader(problems, fields).addTo(builder, base);
    new PolicyReader(problems, fields).addTo(builder);
    Set<DayOfWeek> rest = weekend.orElseGet(() -> base.map(WorkCalendar::weekend).orElse(Set.of()));
    years(base, rest, everyDay).forEach(builder::year);
    if (everyDay) {
      builder.everyDay();
    }
    return Outcome.from(problems, builder::build);
  }

  /** Reads the rest of a file whose base is not there. */
  Outcome<WorkCalendar> readWithout(Problem baseFault) {
    problems.add(baseFault);
    return read(Optional.of(WorkCalendar.china()));
  }

  private void version() {
    Optional<Integer> version = fields.number(fields.findRequired("v"), 1, 1_000);
    if (version.isPresent() && version.get() != 1) {
      problems.add(CalendarFaults.version(fields.spot("v")));
    }
  }

  private Optional<ZoneId> zone() {
    Optional<String> name = fields.text(fields.find("zone"));
    Optional<ZoneId> zone = name.flatMap(WorkCalendar::findZone);
    if (name.isPresent() && zone.isEmpty()) {
      problems.add(CalendarFaults.zone(fields.spot("zone"), name.get()));
    }
    return zone;
  }

  private Optional<Set<DayOfWeek>> weekend(boolean required) {
    Optional<Json> value = required ? fields.findRequired("weekend") : fields.find("weekend");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Set<DayOfWeek> weekend = EnumSet.noneOf(DayOfWeek.class);
    for (Json item : fields.items(value)) {
      fields.text(item).ifPresent(name -> addWeekday(weekend, name, item.spot()));
    }
    if (weekend.size() == 7) {
      problems.add(CalendarFaults.weekend(fields.spot("weekend")));
    }
    return Optional.of(weekend);
  }

  private void addWeekday(Set<DayOfWeek> weekend, String name, Spot spot) {
    Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(name))
        .findAny()
        .ifPresentOrElse(weekend::add, () -> problems.add(CalendarFaults.weekday(spot, name)));
  }

  private List<CalendarYear> years(
      Optional<WorkCalendar> base, Set<DayOfWeek> weekend, boolean everyDay) {
    Optional<Json> value =
        base.isPresent() || everyDay ? fields.find("years") : fields.findRequired("years");
    if (everyDay && (value.isPresent() || fields.find("weekend").isPresent())) {
      problems.add(CalendarFaults.everyDay(fields.spot("everyDay")));
    }
    SortedMap<Integer, Spot> spots = new TreeMap<>();
    List<CalendarYear> years = new ArrayList<>();
    for (Json item : fields.items(value)) {
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
    base.ifPresent(
        other -> other.years().keySet().forEach(y -> spots.putIfAbsent(y, fields.spot("years"))));
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
