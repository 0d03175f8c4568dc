package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Problems;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** Reads when offices stay closed: whole days, or from and until a time of the day. */
final class ClosureReader {
  private static final Set<String> FIELDS = Set.of("from", "to", "name", "source");

  private final Problems problems;

  ClosureReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Closure> read(Json json) {
    return JsonFields.of(json, problems).flatMap(this::read);
  }

  private Optional<Closure> read(JsonFields fields) {
    fields.expectOnly(FIELDS);
    Optional<LocalDateTime> from = moment(fields, "from", 0);
    Optional<LocalDateTime> until = moment(fields, "to", 1);
    Optional<String> name = fields.text(fields.findRequired("name"));
    Optional<String> source = fields.text(fields.findRequired("source"));
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (!from.get().isBefore(until.get())) {
      problems.add(CalendarFaults.endsBefore(fields.spot("to")));
      return Optional.empty();
    }
    return name.isPresent() && source.isPresent()
        ? Optional.of(new Closure(from.get(), until.get(), name.get(), source.get()))
        : Optional.empty();
  }

  /** A day, whose last moment is meant at the end, or a time of a day. */
  private Optional<LocalDateTime> moment(JsonFields fields, String key, int daysMore) {
    Optional<String> text = fields.text(fields.findRequired(key));
    Optional<LocalDateTime> moment = text.flatMap(t -> moment(t, daysMore));
    if (text.isPresent() && moment.isEmpty()) {
      problems.add(CalendarFaults.moment(fields.spot(key)));
    }
    return moment;
  }

  private static Optional<LocalDateTime> moment(String text, int daysMore) {
    if (text.indexOf('T') < 0) {
      return FileDates.find(text).map(day -> day.plusDays(daysMore).atStartOfDay());
    }
    try {
      return Optional.of(LocalDateTime.parse(text))
          .filter(at -> at.getSecond() == 0 && at.getNano() == 0)
          .filter(at -> FileDates.isNear(at.toLocalDate()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
