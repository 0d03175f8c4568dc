package io.gridgov.workflow.pack;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.Jurisdiction;
import io.gridgov.workflow.routing.Router;
import io.gridgov.workflow.rulebook.Rulebook;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks what the rows of the workflow's tables say: lines, decisions, limits. */
final class ContentChecks {
  private static final List<String> ACCEPTANCE = List.of("accept", "answer", "refuse");
  private static final List<String> TIME = List.of("grant", "refuse");
  private static final List<String> LOCATING = List.of("take", "ask");
  private static final List<String> RATING = List.of("close", "rework");
  private static final List<String> GUARD = List.of("allow", "refuse");

  private final CityPack city;
  private final Set<String> lines;
  private final Problems problems;

  ContentChecks(CityPack city, Problems problems) {
    this.city = city;
    this.problems = problems;
    this.lines =
        city.units().jurisdictions().stream()
            .map(Jurisdiction::line)
            .collect(Collectors.toUnmodifiableSet());
  }

  void check() {
    rows(Router.ROUTING).forEach(this::checkLines);
    rows(Router.DESK).filter(row -> !row.isDefault()).forEach(this::checkUnit);
    rows(Rulebook.ACCEPTANCE).forEach(row -> checkDecision(row, ACCEPTANCE));
    rows(Rulebook.EXTENSION).forEach(this::checkTime);
    rows(Rulebook.SUSPENSION).forEach(this::checkTime);
    rows(Rulebook.SUSPENSION).forEach(this::checkLength);
    rows(Rulebook.LOCATING).forEach(row -> checkDecision(row, LOCATING));
    rows(Rulebook.GUARD).forEach(row -> checkDecision(row, GUARD));
    rows(Rulebook.RATING).forEach(this::checkRating);
  }

  private Stream<RuleRow> rows(String table) {
    return city.table(table).stream().flatMap(ContentChecks::all);
  }

  private static Stream<RuleRow> all(DecisionTable table) {
    return Stream.concat(table.rows().stream(), table.defaultRow().stream());
  }

  private void checkUnit(RuleRow row) {
    if (row.spots().containsKey("unit") && !row.outputs().containsKey("unit")) {
      problems.add(WorkflowFault.MISSING_UNIT.at(row.spot("unit")));
    }
  }

  private void checkLines(RuleRow row) {
    Value line = row.outputs().get("line");
    if (line != null) {
      checkLine(row, "line", line.text());
    }
    Value assist = row.outputs().get("assist");
    if (assist != null) {
      for (String one : assist.text().split(";", -1)) {
        checkLine(row, "assist", one.strip());
      }
    }
  }

  private void checkLine(RuleRow row, String column, String line) {
    if (!lines.contains(line)) {
      problems.add(WorkflowFault.UNKNOWN_LINE.at(row.spot(column), line));
    }
  }

  private void checkTime(RuleRow row) {
    checkDecision(row, TIME);
    Value decision = row.outputs().get("decision");
    boolean grants = decision != null && decision.text().equals("grant");
    if (grants && !row.outputs().containsKey("limit")) {
      problems.add(
          WorkflowFault.GRANT_WITHOUT_LIMIT.at(
              row.spot(row.spots().containsKey("limit") ? "limit" : "decision")));
    }
  }

  /** A pause of no length is none. */
  private void checkLength(RuleRow row) {
    if (row.outputs().get("limit") instanceof Value.Term term && term.limit().isZero()) {
      problems.add(WorkflowFault.PAUSE_WITHOUT_LENGTH.at(row.spot("limit")));
    }
  }

  private void checkRating(RuleRow row) {
    checkDecision(row, RATING);
    Value decision = row.outputs().get("decision");
    if (row.isDefault() && decision != null && decision.text().equals("rework")) {
      problems.add(WorkflowFault.RATING_NEVER_CLOSES.at(row.spot("decision")));
    }
  }

  private void checkDecision(RuleRow row, List<String> words) {
    if (!row.spots().containsKey("decision")) {
      return;
    }
    Value decision = row.outputs().get("decision");
    String word = decision == null ? "" : decision.text();
    if (!words.contains(word)) {
      problems.add(
          WorkflowFault.UNKNOWN_DECISION.at(row.spot("decision"), word, String.join(", ", words)));
    }
  }
}
