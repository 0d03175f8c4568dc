package io.gridgov.core.pack;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.sheet.Utf8Text;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Reads the tables and calendars of a pack. */
final class RuleFiles {
  private RuleFiles() {}

  static SortedMap<String, DecisionTable> tables(PackFiles files, Problems problems) {
    SortedMap<String, DecisionTable> tables = new TreeMap<>();
    SortedMap<String, String> holders = new TreeMap<>();
    for (String name : files.names()) {
      Optional<TableForm> form = TableForm.find(name);
      if (form.isEmpty()) {
        continue;
      }
      String holder = holders.putIfAbsent(form.get().tableOf(name), name);
      if (holder != null) {
        problems.add(PackFault.SAME_TABLE.at(Spot.of(name), holder));
      }
      read(files, name, form.get()::read, problems)
          .ifPresent(table -> tables.putIfAbsent(table.name(), table));
    }
    return tables;
  }

  static SortedMap<String, WorkCalendar> calendars(PackFiles files, Problems problems) {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String name : files.names()) {
      if (PackNames.isCalendar(name)) {
        read(files, name, (file, text) -> Outcome.of(text), problems)
            .ifPresent(text -> texts.put(name, text));
      }
    }
    SortedMap<String, WorkCalendar> calendars = new TreeMap<>();
    WorkCalendar.readAll(texts)
        .forEach(
            (name, outcome) -> {
              problems.addAll(outcome.problems());
              outcome
                  .value()
                  .filter(calendar -> calendars.put(calendar.id(), calendar) != null)
                  .ifPresent(
                      twice -> problems.add(PackFault.SAME_CALENDAR.at(Spot.of(name), twice.id())));
            });
    return calendars;
  }

  /**
   * Checks that the calendar of the city is there; that of mainland China always is. While some
   * calendar cannot be read, any may be the one.
   */
  static void checkNamed(
      CityHead city,
      SortedMap<String, WorkCalendar> calendars,
      PackFiles files,
      Problems problems) {
    Spot spot = Spot.of(CityJson.FILE);
    Optional<String> named = city.calendar();
    if (named.isEmpty() && calendars.size() > 1) {
      problems.add(PackFault.CALENDAR_UNNAMED.at(spot, calendars.size()));
    }
    named
        .filter(id -> !isKnown(id, calendars, files))
        .ifPresent(id -> problems.add(PackFault.UNKNOWN_CALENDAR.at(spot, id)));
  }

  /** Whether an id is that of a calendar of the pack, or may be that of one that is unreadable. */
  static boolean isKnown(String id, SortedMap<String, WorkCalendar> calendars, PackFiles files) {
    long there = files.names().stream().filter(PackNames::isCalendar).count();
    return there != calendars.size()
        || calendars.containsKey(id)
        || id.equals(WorkCalendar.china().id());
  }

  private static <T> Optional<T> read(
      PackFiles files,
      String name,
      BiFunction<String, String, Outcome<T>> reader,
      Problems problems) {
    Outcome<String> text = Utf8Text.decode(name, files.find(name).orElseThrow());
    problems.addAll(text.problems());
    Optional<Outcome<T>> read = text.value().map(decoded -> reader.apply(name, decoded));
    read.ifPresent(outcome -> problems.addAll(outcome.problems()));
    return read.flatMap(Outcome::value);
  }
}
