package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.analysis.Recorded;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recorded cases (旧件), one JSON object a line: facts, with the day in {@code day}; or {@code
 * {"facts": {…}, "day": "…"}}; or an event of a work order, of which the decision by a table of the
 * same name counts.
 *
 * @since 0.1.0
 */
public final class CaseFile {
  private static final String DAY = "day";
  private static final String FACTS = "facts";

  private final Set<String> tables = new HashSet<>();
  private final FactsReader reader;
  private final LocalDate usualDay;
  private final ZoneId zone;
  private final Problems problems = new Problems();
  private final Set<String> unknown = new HashSet<>();

  /**
   * Creates a reader.
   *
   * @param tables the tables that the cases are for
   * @param usualDay the day of cases that name none
   * @param zone the zone in which an event's instant is a day
   */
  public CaseFile(List<DecisionTable> tables, LocalDate usualDay, ZoneId zone) {
    tables.forEach(table -> this.tables.add(table.name()));
    this.reader = new FactsReader(tables);
    this.usualDay = usualDay;
    this.zone = zone;
  }

  /**
   * A case and where it stands.
   *
   * @param input the case
   * @param place its line
   * @since 0.1.0
   */
  public record Placed(Recorded input, Spot place) {}

  /**
   * Reads cases.
   *
   * @param file name for places
   * @param text the lines; empty ones are skipped
   * @return the cases that can be used
   */
  public List<Placed> read(String file, String text) {
    List<Placed> cases = new ArrayList<>();
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      if (!each.isBlank()) {
        read(Spot.of(file, line, 1), each).ifPresent(cases::add);
      }
    }
    return cases;
  }

  /**
   * Returns what is wrong with lines that cannot be used, and what is remarked.
   *
   * @return in the order of the lines; an unknown name once
   */
  public List<Problem> problems() {
    return problems.sorted();
  }

  private Optional<Placed> read(Spot spot, String line) {
    Outcome<Node.Obj> object = new NodeReader(spot, line).read();
    problems.addAll(object.problems());
    return object.value().flatMap(found -> read(spot, found));
  }

  private Optional<Placed> read(Spot spot, Node.Obj object) {
    Map<String, Node> members = object.members();
    if (members.get("decision") instanceof Node.Obj decision && !reader.knows("decision")) {
      boolean ours =
          decision.members().get("table") instanceof Node.Str table
              && tables.contains(table.text());
      return ours && decision.members().get(FACTS) instanceof Node.Obj facts
          ? placed(spot, facts, instant(members.get("occurredAt")))
          : Optional.empty();
    }
    Optional<LocalDate> day =
        reader.knows(DAY) && !isWrapped(members) ? Optional.of(usualDay) : day(members.remove(DAY));
    return isWrapped(members) && members.get(FACTS) instanceof Node.Obj facts
        ? placed(spot, facts, day)
        : placed(spot, object, day);
  }

  private boolean isWrapped(Map<String, Node> members) {
    return members.get(FACTS) instanceof Node.Obj && !reader.knows(FACTS);
  }

  private Optional<Placed> placed(Spot spot, Node.Obj object, Optional<LocalDate> day) {
    Outcome<Facts> facts = reader.read(object);
    facts.problems().stream()
        .filter(problem -> problem.isError() || unknown.add(problem.message().en()))
        .forEach(problems::add);
    Spot place = Spot.of(spot.file(), spot.line(), 1);
    return facts
        .value()
        .flatMap(known -> day.map(on -> new Placed(new Recorded(known, on), place)));
  }

  private Optional<LocalDate> day(@Nullable Node node) {
    if (node == null || node instanceof Node.Nil) {
      return Optional.of(usualDay);
    }
    try {
      return node instanceof Node.Str text
          ? Optional.of(LocalDate.parse(text.text()))
          : noDay(node);
    } catch (DateTimeException notOne) {
      return noDay(node);
    }
  }

  private Optional<LocalDate> instant(@Nullable Node node) {
    try {
      return node instanceof Node.Str text
          ? Optional.of(Instant.parse(text.text()).atZone(zone).toLocalDate())
          : day(node);
    } catch (DateTimeException notOne) {
      return node == null ? Optional.of(usualDay) : noDay(node);
    }
  }

  private Optional<LocalDate> noDay(Node node) {
    problems.add(FactFault.badDay(node.spot()));
    return Optional.empty();
  }
}
