package io.gridgov.core.calendar;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads calendar files that may derive from each other, each after its base. */
final class CalendarFiles {
  private final SortedMap<String, Outcome<Json>> texts = new TreeMap<>();
  private final Map<String, String> fileOf = new HashMap<>();
  private final SortedMap<String, Outcome<WorkCalendar>> read = new TreeMap<>();
  private final Set<String> underWay = new HashSet<>();

  CalendarFiles(SortedMap<String, String> files) {
    files.forEach((file, text) -> texts.put(file, Json.read(file, text)));
    texts.forEach(
        (file, json) ->
            json.value()
                .flatMap(root -> member(root, "id"))
                .ifPresent(id -> fileOf.putIfAbsent(id.text(), file)));
  }

  SortedMap<String, Outcome<WorkCalendar>> read() {
    texts.keySet().forEach(this::readOnce);
    return read;
  }

  private Outcome<WorkCalendar> readOnce(String file) {
    Outcome<WorkCalendar> seen = read.get(file);
    if (seen != null) {
      return seen;
    }
    underWay.add(file);
    Outcome<Json> json = Objects.requireNonNull(texts.get(file), file);
    Outcome<WorkCalendar> outcome =
        json.value().isEmpty() ? Outcome.failed(json.problems()) : read(file, json.value().get());
    underWay.remove(file);
    read.put(file, outcome);
    return outcome;
  }

  private Outcome<WorkCalendar> read(String file, Json root) {
    if (!(root instanceof Json.Obj object)) {
      return Outcome.failed(List.of(CalendarFaults.wrongType(root.spot(), "an object", "对象")));
    }
    Optional<Json.Str> named = member(root, "base");
    if (named.isEmpty()) {
      return new CalendarReader(object).read(Optional.empty());
    }
    return base(file, named.get())
        .map(base -> new CalendarReader(object).read(Optional.of(base)))
        .orElseGet(() -> new CalendarReader(object).readWithout(fault(named.get())));
  }

  /**
   * The base that a file names. That of mainland China is always there, also for a file that takes
   * its place.
   */
  private Optional<WorkCalendar> base(String file, Json.Str named) {
    String other = fileOf.get(named.text());
    if (other == null || other.equals(file)) {
      return named.text().equals(ChinaCalendar.ID)
          ? Optional.of(WorkCalendar.china())
          : Optional.empty();
    }
    return underWay.contains(other) ? Optional.empty() : readOnce(other).value();
  }

  private Problem fault(Json.Str named) {
    String file = fileOf.get(named.text());
    Spot spot = named.spot();
    if (file == null) {
      return CalendarFaults.unknownBase(spot, named.text());
    }
    return underWay.contains(file)
        ? CalendarFaults.baseCircle(spot, named.text())
        : CalendarFaults.faultyBase(spot, named.text(), file);
  }

  private static Optional<Json.Str> member(Json root, String key) {
    if (root instanceof Json.Obj object && object.members().get(key) != null) {
      return object.members().get(key).value() instanceof Json.Str text
          ? Optional.of(text)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
