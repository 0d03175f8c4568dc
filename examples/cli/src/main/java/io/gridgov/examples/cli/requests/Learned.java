package io.gridgov.examples.cli.requests;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a log teaches about a city: its units, its matters, and who handles what. Mutable. */
final class Learned {
  private final Codes unitIds;
  private final Codes matterCodes = Codes.ofMatters();
  private final SortedMap<String, SortedMap<String, Integer>> namesByUnit = new TreeMap<>();
  private final SortedMap<String, String> nameByMatter = new TreeMap<>();
  private final SortedMap<String, SortedMap<String, Integer>> unitsByMatter = new TreeMap<>();
  private Optional<OffsetDateTime> first = Optional.empty();
  private Optional<OffsetDateTime> last = Optional.empty();

  Learned(Set<String> takenUnits) {
    this.unitIds = Codes.ofUnits(takenUnits);
  }

  /** Returns the id of a unit that the log names; empty for an empty cell. */
  String unit(String agency, String name) {
    if (agency.isEmpty()) {
      return "";
    }
    String id = unitIds.of(agency);
    count(namesByUnit, id, name.isEmpty() ? agency : name);
    return id;
  }

  /** Returns the code of a matter that the log names; empty for an empty cell. */
  String matter(String name) {
    if (name.isEmpty()) {
      return "";
    }
    String code = matterCodes.of(name);
    nameByMatter.put(code, name);
    return code;
  }

  void handled(String matter, String unit) {
    if (!matter.isEmpty() && !unit.isEmpty()) {
      count(unitsByMatter, matter, unit);
    }
  }

  void met(OffsetDateTime time) {
    if (first.isEmpty() || time.isBefore(first.get())) {
      first = Optional.of(time);
    }
    if (last.isEmpty() || time.isAfter(last.get())) {
      last = Optional.of(time);
    }
  }

  Optional<OffsetDateTime> first() {
    return first;
  }

  Optional<OffsetDateTime> last() {
    return last;
  }

  /** Unit ids with the name that stands most often, among equals the lowest. */
  SortedMap<String, String> units() {
    SortedMap<String, String> units = new TreeMap<>();
    namesByUnit.forEach((id, names) -> units.put(id, most(names)));
    return units;
  }

  /** Matter codes with the log's names. */
  SortedMap<String, String> matters() {
    return nameByMatter;
  }

  /** The unit that handled most requests of a matter, among equals the lowest id. */
  Optional<String> majority(String matter) {
    return Optional.ofNullable(unitsByMatter.get(matter)).map(Learned::most);
  }

  /** How many matters were handled by more than one unit. */
  long ambiguous() {
    return unitsByMatter.values().stream().filter(units -> units.size() > 1).count();
  }

  /** On how many requests the majority and the log differ. */
  int disagreements() {
    return unitsByMatter.values().stream()
        .mapToInt(units -> sum(units) - units.getOrDefault(most(units), 0))
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String most(SortedMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static void count(
      SortedMap<String, SortedMap<String, Integer>> counts, String key, String what) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(what, 1, Integer::sum);
  }
}
