package io.gridgov.workflow.pack;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks that the table {@code guard} locks nobody in (law L4).
 *
 * <p>Cautious: a way that some row may refuse, whatever else the row asks, counts as closed.
 */
final class GuardChecks {
  private final CityPack city;
  private final Lifecycle lifecycle;
  private final Problems problems;
  private final LocalDate day;

  GuardChecks(CityPack city, Lifecycle lifecycle, Problems problems) {
    this.city = city;
    this.lifecycle = lifecycle;
    this.problems = problems;
    this.day = city.effective();
  }

  void check() {
    city.table(Rulebook.GUARD).ifPresent(this::check);
  }

  private void check(DecisionTable guard) {
    lifecycle
        .deadEnds((way, from) -> mayRefuse(guard, way.on(), from))
        .forEach(
            phase -> problems.add(WorkflowFault.GUARD_DEAD_END.at(guard.spot(), phase.name())));
  }

  private boolean mayRefuse(DecisionTable guard, String on, String from) {
    return Stream.concat(guard.rows().stream(), guard.defaultRow().stream())
        .filter(GuardChecks::refuses)
        .anyMatch(row -> meets(guard, row, "on", on) && meets(guard, row, "state", from));
  }

  private static boolean refuses(RuleRow row) {
    Value decision = row.outputs().get("decision");
    return decision != null && decision.text().equals("refuse");
  }

  private boolean meets(DecisionTable guard, RuleRow row, String column, String word) {
    for (int i = 0; i < guard.inputs().size(); i++) {
      Column input = guard.inputs().get(i);
      if (input.name().equals(column)
          && !row.conditions()
              .get(i)
              .test(Optional.of(new Value.Words(word)), city.hierarchiesOn(day))) {
        return false;
      }
    }
    return true;
  }
}
