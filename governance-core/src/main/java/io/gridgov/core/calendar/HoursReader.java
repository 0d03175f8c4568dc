package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when offices are open: usual hours, seasons, closures. */
final class HoursReader {
  private static final Set<String> SEASON = Set.of("from", "to", "hours", "source");
  private static final int MOST = 1000;

  private final Problems problems;
  private final JsonFields calendar;

  HoursReader(Problems problems, JsonFields calendar) {
    this.problems = problems;
    this.calendar = calendar;
  }

  void addTo(CalendarBuilder builder, Optional<WorkCalendar> base) {
    Optional<OfficeHours> usual = hours(calendar, calendar.find("hours"), "hours");
    usual.ifPresent(builder::hours);
    Optional<Json> seasons = calendar.find("seasons");
    boolean known =
        calendar.find("hours").isPresent() || base.filter(WorkCalendar::hasHours).isPresent();
    if (seasons.isPresent()) {
      builder.withoutInheritedSeasons();
      if (!known) {
        problems.add(CalendarFaults.onlySeasons(seasons.get().spot()));
      }
    }
    List<OfficeHours> all =
        new ArrayList<>(usual.or(() -> base.flatMap(WorkCalendar::usualHours)).stream().toList());
    List<Season> read = new ArrayList<>();
    for (Json item : few(seasons)) {
      JsonFields.of(item, problems)
          .flatMap(this::season)
          .ifPresent(
              season -> {
                check(season, item.spot(), read, all);
                builder.season(season);
              });
    }
    for (Json item : few(calendar.find("closures"))) {
      new ClosureReader(problems).read(item).ifPresent(builder::closure);
    }
  }

  /** No list is longer than a person would write. */
  private List<Json> few(Optional<Json> list) {
    List<Json> items = calendar.items(list);
    if (items.size() <= MOST) {
      return items;
    }
    problems.add(CalendarFaults.tooMany(list.orElseThrow().spot(), MOST));
    return items.subList(0, MOST);
  }

  private void check(Season season, Spot spot, List<Season> read, List<OfficeHours> all) {
    if (read.stream().anyMatch(other -> CalendarRules.overlap(season, other))) {
      problems.add(CalendarFaults.seasonOverlap(spot));
    }
    if (CalendarRules.clash(season.hours(), all).isPresent()) {
      problems.add(CalendarFaults.nightClash(spot));
    }
    read.add(season);
    all.add(season.hours());
  }

  private Optional<Season> season(JsonFields fields) {
    fields.expectOnly(SEASON);
    Optional<String> from = fields.text(fields.findRequired("from"));
    Optional<String> to = fields.text(fields.findRequired("to"));
    Optional<OfficeHours> hours = hours(fields, fields.findRequired("hours"), "hours");
    Optional<String> source = fields.text(fields.findRequired("source"));
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<MonthDay> first = monthDay(from.get());
    Optional<MonthDay> last = monthDay(to.get());
    if (first.isPresent() && last.isPresent()) {
      return hours.isPresent() && source.isPresent()
          ? Optional.of(new Season.Yearly(first.get(), last.get(), hours.get(), source.get()))
          : Optional.empty();
    }
    return dates(fields, from.get(), to.get())
        .filter(dates -> hours.isPresent() && source.isPresent())
        .map(d -> new Season.Once(d.from(), d.to(), hours.orElseThrow(), source.orElseThrow()));
  }

  private Optional<OfficeHours> hours(JsonFields fields, Optional<Json> value, String key) {
    try {
      return fields.text(value).map(OfficeHours::parse);
    } catch (IllegalArgumentException e) {
      problems.add(CalendarFaults.hours(fields.spot(key)));
      return Optional.empty();
    }
  }

  private Optional<Dates> dates(JsonFields fields, String from, String to) {
    Optional<LocalDate> first = FileDates.find(from);
    Optional<LocalDate> last = FileDates.find(to);
    if (first.isEmpty()) {
      problems.add(CalendarFaults.day(fields.spot("from")));
    }
    if (last.isEmpty()) {
      problems.add(CalendarFaults.day(fields.spot("to")));
    }
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (first.get().isAfter(last.get())) {
      problems.add(CalendarFaults.endsBefore(fields.spot("to")));
      return Optional.empty();
    }
    return Optional.of(new Dates(first.get(), last.get()));
  }

  private static Optional<MonthDay> monthDay(String text) {
    try {
      return Optional.of(MonthDay.parse("--" + text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Dates(LocalDate from, LocalDate to) {}
}
