package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads one year of a calendar file. */
final class YearReader {
  private static final Set<String> FIELDS = Set.of("year", "source", "off", "work");
  private static final int DATE_LENGTH = "2026-01-01".length();

  private final Problems problems;
  private final Set<DayOfWeek> weekend;

  YearReader(Problems problems, Set<DayOfWeek> weekend) {
    this.problems = problems;
    this.weekend = weekend;
  }

  Optional<CalendarYear> read(Json json) {
    return JsonFields.of(json, problems).flatMap(this::read);
  }

  private Optional<CalendarYear> read(JsonFields fields) {
    fields.expectOnly(FIELDS);
    Optional<Integer> year =
        fields.number(fields.findRequired("year"), FileDates.FIRST_YEAR, FileDates.LAST_YEAR);
    Optional<String> source = fields.text(fields.findRequired("source"));
    SortedMap<LocalDate, String> off = new TreeMap<>();
    SortedMap<LocalDate, String> work = new TreeMap<>();
    for (Json item : fields.items(fields.findRequired("off"))) {
      fields.text(item).ifPresent(text -> addDay(off, year, text, item.spot()));
    }
    for (Json item : fields.items(fields.findRequired("work"))) {
      fields
          .text(item)
          .flatMap(text -> addDay(work, year, text, item.spot()))
          .ifPresent(day -> checkWorkDay(day, off, work, item.spot()));
    }
    if (year.isEmpty() || source.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new CalendarYear(year.get(), source.get(), off, work));
  }

  private void checkWorkDay(
      LocalDate day,
      SortedMap<LocalDate, String> off,
      SortedMap<LocalDate, String> work,
      Spot spot) {
    if (off.containsKey(day)) {
      problems.add(CalendarFaults.bothWays(spot, day));
      work.remove(day);
    } else if (!weekend.contains(day.getDayOfWeek())) {
      problems.add(CalendarFaults.needless(spot, day));
    }
  }

  private Optional<LocalDate> addDay(
      SortedMap<LocalDate, String> days, Optional<Integer> year, String text, Spot spot) {
    Optional<LocalDate> day = findDate(text);
    if (day.isEmpty()) {
      problems.add(CalendarFaults.date(spot));
    } else if (year.isPresent() && !CalendarYear.covers(year.get(), day.get())) {
      problems.add(CalendarFaults.outsideYear(spot, day.get(), year.get()));
    } else if (days.put(day.get(), text.substring(DATE_LENGTH).strip()) != null) {
      problems.add(CalendarFaults.twice(spot, day.get()));
    } else {
      return day;
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> findDate(String text) {
    boolean alone = text.length() == DATE_LENGTH;
    if (!alone && (text.length() < DATE_LENGTH || text.charAt(DATE_LENGTH) != ' ')) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
