package io.gridgov.core.rule.analysis;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Hit;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a table says to an input, whichever row says it (结论).
 *
 * @param outputs value by output column, once for each row that answers, in the hit policy's order;
 *     sorted where the order says nothing; once where they are computed; empty if nothing answers
 * @param conflict whether rows are in conflict
 * @param byDefault whether the default row answers
 * @since 0.1.0
 */
public record Answer(List<SortedMap<String, Value>> outputs, boolean conflict, boolean byDefault) {
  /** Copies. */
  public Answer {
    outputs =
        outputs.stream()
            .<SortedMap<String, Value>>map(
                each -> Collections.unmodifiableSortedMap(new TreeMap<>(each)))
            .toList();
  }

  /**
   * Returns what a decision says.
   *
   * @param table the table that decided
   * @param decision its decision
   * @return the answer
   */
  public static Answer of(DecisionTable table, Decision decision) {
    HitPolicy policy = table.hitPolicy();
    boolean conflict = !decision.conflicting().isEmpty();
    if (policy.isAggregate() && !decision.hits().isEmpty()) {
      return new Answer(List.of(decision.outputs()), conflict, decision.isDefault());
    }
    List<SortedMap<String, Value>> outputs = decision.hits().stream().map(Hit::outputs).toList();
    return new Answer(
        policy == HitPolicy.COLLECT ? sorted(outputs) : outputs, conflict, decision.isDefault());
  }

  /** The same answer where the order of outputs says nothing. */
  Answer unordered() {
    return new Answer(sorted(outputs), conflict, byDefault);
  }

  private static List<SortedMap<String, Value>> sorted(List<SortedMap<String, Value>> outputs) {
    return outputs.stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  /**
   * Returns the answer in words.
   *
   * @return the outputs, or that there are none, in both languages
   */
  public Text text() {
    if (conflict) {
      return Text.of("rows in conflict", "规则冲突");
    }
    if (outputs.isEmpty()) {
      return Text.of("no answer", "无结论");
    }
    String all = outputs.stream().map(Answer::text).collect(Collectors.joining(" | "));
    return byDefault ? Text.of("%s by default", "%s（默认规则）", all) : new Text(all, all);
  }

  private static String text(Map<String, Value> outputs) {
    return outputs.isEmpty()
        ? "-"
        : outputs.entrySet().stream()
            .map(each -> each.getKey() + " = " + each.getValue().text())
            .collect(Collectors.joining(", "));
  }
}
