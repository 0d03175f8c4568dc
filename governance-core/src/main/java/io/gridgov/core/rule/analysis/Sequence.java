package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * The rows of one version in the order in which they answer.
 *
 * @param table the version
 * @param steps the rows that can apply
 */
record Sequence(DecisionTable table, List<Step> steps) {
  /**
   * One row: its box and what it says.
   *
   * @param box the box
   * @param outputs its outputs
   */
  record Step(Box box, SortedMap<String, Value> outputs) {}

  static Sequence of(DecisionTable table, List<Box> boxes) {
    List<Step> steps = new ArrayList<>();
    for (int row : Ranking.of(table)) {
      if (!boxes.get(row).isEmpty()) {
        steps.add(new Step(boxes.get(row), table.rows().get(row).outputs()));
      }
    }
    return new Sequence(table, List.copyOf(steps));
  }

  /** The rows that can answer inside a box; where the first wins, none after one that covers it. */
  List<Step> inside(Box box, Collection<Step> candidates) {
    List<Step> inside = new ArrayList<>();
    for (Step step : candidates) {
      if (step.box().meets(box)) {
        inside.add(step);
        if (isFirstOnly() && step.box().holds(box)) {
          return inside;
        }
      }
    }
    return inside;
  }

  private boolean isFirstOnly() {
    return switch (table.hitPolicy()) {
      case FIRST, PRIORITY -> true;
      default -> false;
    };
  }

  /** Whether the order of rows matters. */
  boolean isOrdered() {
    return switch (table.hitPolicy()) {
      case FIRST, PRIORITY, RULE_ORDER, OUTPUT_ORDER -> true;
      default -> false;
    };
  }

  /** Whether rows that can answer inside a box say the same to all of it. */
  boolean isUniform(Box box, List<Step> inside) {
    List<Step> whole = inside.stream().filter(step -> step.box().holds(box)).toList();
    if (whole.size() == inside.size()) {
      return true;
    }
    return switch (table.hitPolicy()) {
      case UNIQUE -> whole.size() > 1;
      case ANY -> kinds(whole) > 1 || (kinds(whole) == 1 && kinds(inside) == 1);
      case FIRST, PRIORITY -> inside.get(0).box().holds(box);
      default -> false;
    };
  }

  private static long kinds(List<Step> steps) {
    return steps.stream().map(Step::outputs).distinct().count();
  }

  /** What the table says where no row applies. */
  Object otherwise() {
    return table.defaultRow().map(RuleRow::outputs);
  }
}
