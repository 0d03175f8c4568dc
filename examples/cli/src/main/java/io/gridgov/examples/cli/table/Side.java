package io.gridgov.examples.cli.table;

import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Value;
import io.gridgov.examples.cli.shell.JsonLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one version of a table says to one case. */
record Side(DecisionTable table, Facts facts, Decision decision) {
  /** The case in words. */
  Text example() {
    return Cases.words(table.inputs(), facts);
  }

  /** The answer in words, with the rows that give it. */
  Text words() {
    String rows = String.join(", ", ids());
    if (!decision.conflicting().isEmpty()) {
      return Text.of("rows %s contradict each other", "规则 %s 互相矛盾", rows);
    }
    if (decision.hits().isEmpty()) {
      return Text.of("no row applies", "没有适用的规则");
    }
    Text outputs = outputs();
    return new Text(outputs.en() + "; row " + rows, outputs.zh() + "；规则 " + rows);
  }

  private Text outputs() {
    boolean one = table.hitPolicy().isSingle() || table.hitPolicy().isAggregate();
    List<Text> each =
        one
            ? List.of(given(decision.outputs()))
            : decision.hits().stream().map(hit -> given(hit.outputs())).toList();
    return Cases.joined(each, " | ", " | ");
  }

  private Text given(Map<String, Value> outputs) {
    return Cases.given(table.outputs(), outputs).orElse(Text.of("nothing", "无"));
  }

  private List<String> ids() {
    return decision.conflicting().isEmpty()
        ? decision.hits().stream().map(hit -> hit.row()).toList()
        : decision.conflicting();
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> known = new LinkedHashMap<>();
    for (Column input : table.inputs()) {
      known.put(input.name(), Outputs.json(facts.asMap().get(input.name())));
    }
    return new JsonLine()
        .put("facts", known)
        .put("outputs", Outputs.of(table, decision))
        .put("rows", ids())
        .put("conflict", !decision.conflicting().isEmpty())
        .members();
  }
}
