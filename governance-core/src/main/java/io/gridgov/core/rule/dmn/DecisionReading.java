package io.gridgov.core.rule.dmn;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the table of one decision. */
final class DecisionReading {
  private static final Map<String, HitPolicy> POLICIES =
      Map.ofEntries(
          Map.entry("UNIQUE", HitPolicy.UNIQUE),
          Map.entry("ANY", HitPolicy.ANY),
          Map.entry("PRIORITY", HitPolicy.PRIORITY),
          Map.entry("FIRST", HitPolicy.FIRST),
          Map.entry("RULE ORDER", HitPolicy.RULE_ORDER),
          Map.entry("OUTPUT ORDER", HitPolicy.OUTPUT_ORDER),
          Map.entry("COLLECT", HitPolicy.COLLECT),
          Map.entry("COLLECT SUM", HitPolicy.COLLECT_SUM),
          Map.entry("COLLECT MIN", HitPolicy.COLLECT_LEAST),
          Map.entry("COLLECT MAX", HitPolicy.COLLECT_MOST),
          Map.entry("COLLECT COUNT", HitPolicy.COLLECT_COUNT));

  private final Node decision;
  private final Types types;
  private final Constructs constructs;
  private final Problems problems;

  DecisionReading(Node decision, Types types, Constructs constructs, Problems problems) {
    this.decision = decision;
    this.types = types;
    this.constructs = constructs;
    this.problems = problems;
  }

  /** DMN's word for a policy: {@code COLLECT SUM} where an aggregation belongs to it. */
  static String wordOf(HitPolicy policy) {
    return POLICIES.entrySet().stream()
        .filter(entry -> entry.getValue() == policy)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  Outcome<DecisionTable> read(String name, Spot spot) {
    constructs.checkWhole(decision);
    constructs.requireOnce(decision, "variable", "decisionTable");
    Optional<Node> found = decision.find("decisionTable");
    if (found.isEmpty()) {
      problems.add(DmnFault.DMN_MISSING.at(decision.spot(), "decisionTable"));
      return Outcome.failed(problems.sorted());
    }
    requireOnce(found.get());
    return read(found.get(), name, spot);
  }

  private void requireOnce(Node table) {
    for (Node clause : table.children()) {
      constructs.requireOnce(clause, "inputExpression", "inputValues", "outputValues", "text");
      constructs.requireOnce(clause, "defaultOutputEntry", "description");
      clause.children().forEach(part -> constructs.requireOnce(part, "text"));
    }
  }

  private Outcome<DecisionTable> read(Node table, String name, Spot spot) {
    Optional<HitPolicy> policy = policy(table);
    ClauseReading clauses = new ClauseReading(types, problems);
    List<Column> inputs =
        columns(table, "input", "inputEntry", (clause, entries) -> clauses.input(clause, entries));
    List<Column> outputs =
        columns(
            table,
            "output",
            "outputEntry",
            (clause, entries) -> output(table, clause, entries, clauses));
    if (outputs.isEmpty()) {
      problems.add(DmnFault.DMN_MISSING.at(table.spot(), "output"));
    }
    requireSuitable(table, policy, outputs);
    List<RuleRow> rows = new RuleReading(table, inputs, outputs, problems).read(table);
    return Outcome.from(
        problems,
        () ->
            DecisionTable.of(
                name, spot, policy.orElseThrow(), inputs, outputs, rows, clauses.spots()));
  }

  private interface ClauseReader {
    Column read(Node clause, List<String> entries);
  }

  private static List<Column> columns(
      Node table, String clauses, String entries, ClauseReader reader) {
    List<Column> columns = new ArrayList<>();
    List<List<Node>> rules = table.all("rule").stream().map(rule -> rule.all(entries)).toList();
    for (Node clause : table.all(clauses)) {
      int index = columns.size();
      List<String> texts =
          rules.stream()
              .filter(rule -> rule.size() > index)
              .map(rule -> rule.get(index).expression())
              .toList();
      columns.add(reader.read(clause, texts));
    }
    return columns;
  }

  private Column output(Node table, Node clause, List<String> entries, ClauseReading clauses) {
    boolean single = table.all("output").size() == 1;
    Function<Node, Optional<String>> typeRef =
        node -> node.attribute("typeRef").filter(type -> !type.isBlank());
    Optional<String> answer =
        typeRef.apply(table).or(() -> decision.find("variable").flatMap(typeRef));
    Optional<String> name = clause.attribute("name").filter(text -> !text.isBlank());
    if (!single) {
      String known = name.map(String::strip).orElse("");
      Types.Meaning meaning =
          answer
              .filter(type -> typeRef.apply(clause).isEmpty())
              .flatMap(type -> types.component(type, known, clause.spot()))
              .orElse(Types.Meaning.ANY);
      return clauses.output(clause, known, meaning, entries);
    }
    boolean told = typeRef.apply(clause).isPresent() || clause.own("kind").isPresent();
    Types.Meaning meaning =
        answer
            .filter(type -> !told)
            .map(type -> types.of(type, clause.spot(), true))
            .orElse(Types.Meaning.ANY);
    String known =
        clause.own("name").or(() -> name).or(() -> decision.attribute("name")).orElse("").strip();
    return clauses.output(clause, known, meaning, entries);
  }

  private Optional<HitPolicy> policy(Node table) {
    String word = table.attribute("hitPolicy").orElse("UNIQUE").strip();
    String whole = table.attribute("aggregation").map(sum -> word + " " + sum.strip()).orElse(word);
    Optional<HitPolicy> policy = Optional.ofNullable(POLICIES.get(whole));
    if (policy.isEmpty()) {
      problems.add(DmnFault.HIT_POLICY_UNSUPPORTED.at(table.spot(), whole));
    }
    return policy;
  }

  private void requireSuitable(Node table, Optional<HitPolicy> policy, List<Column> outputs) {
    policy
        .filter(known -> !outputs.isEmpty() && !DecisionTable.suits(known, outputs))
        .ifPresent(known -> problems.add(DmnFault.POLICY_OUTPUTS.at(table.spot(), wordOf(known))));
  }
}
