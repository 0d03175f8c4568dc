package io.gridgov.core.rule.dmn;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules of a table as its rows, and the default outputs as its default row. */
final class RuleReading {
  private final List<Column> inputs;
  private final List<Column> outputs;
  private final List<String> annotations;
  private final Problems problems;
  private final Set<String> ids = new HashSet<>();

  RuleReading(Node table, List<Column> inputs, List<Column> outputs, Problems problems) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.problems = problems;
    this.annotations =
        table.all("annotation").stream().map(node -> node.attribute("name").orElse("")).toList();
  }

  List<RuleRow> read(Node table) {
    List<RuleRow> rows = new ArrayList<>();
    int number = 0;
    for (Node rule : table.all("rule")) {
      rows.add(row(rule, ++number));
    }
    defaultRow(table).ifPresent(rows::add);
    return rows;
  }

  private RuleRow row(Node rule, int number) {
    Map<String, Spot> spots = new HashMap<>();
    List<Condition> conditions = new ArrayList<>();
    List<Node> asked = entries(rule, "inputEntry", inputs);
    for (int i = 0; i < asked.size(); i++) {
      Node entry = asked.get(i);
      Column column = inputs.get(i);
      spots.put(column.name(), entry.expressionSpot());
      conditions.add(
          kept(
              SFeel.condition(entry.expression(), column.type(), entry.expressionSpot()),
              new Condition.Any()));
    }
    SortedMap<String, Value> given = new TreeMap<>();
    List<Node> answers = entries(rule, "outputEntry", outputs);
    for (int i = 0; i < answers.size(); i++) {
      give(outputs.get(i), answers.get(i), given, spots);
    }
    return new RuleRow(
        id(rule, number),
        conditions,
        given,
        note(rule),
        said(rule.own("basis")),
        validity(rule, rule::own),
        spots);
  }

  private List<Node> entries(Node rule, String name, List<Column> columns) {
    List<Node> entries = rule.all(name);
    if (entries.size() != columns.size()) {
      problems.add(DmnFault.ROW_LENGTH.at(rule.spot(), entries.size(), columns.size()));
      return List.of();
    }
    return entries;
  }

  private void give(
      Column column, Node entry, SortedMap<String, Value> given, Map<String, Spot> spots) {
    spots.put(column.name(), entry.expressionSpot());
    kept(
            SFeel.output(entry.expression(), column.type(), entry.expressionSpot()),
            Optional.<Value>empty())
        .ifPresent(value -> given.put(column.name(), value));
  }

  private <T> T kept(Outcome<T> read, T otherwise) {
    problems.addAll(read.problems());
    return read.value().orElse(otherwise);
  }

  private String id(Node rule, int number) {
    String id = rule.own("id").or(() -> rule.attribute("id")).orElse("r" + number).strip();
    if (id.equals(RuleRow.DEFAULT)) {
      problems.add(DmnFault.DEFAULT_ASKS.at(rule.spot()));
    }
    if (id.isEmpty() || !ids.add(id)) {
      problems.add(DmnFault.ROW_ID.at(rule.spot(), id));
    }
    return id;
  }

  /** The description as it stands, and what modelers write into columns of remarks. */
  private String note(Node rule) {
    List<Node> entries = rule.all("annotationEntry");
    if (entries.size() > annotations.size() && !annotations.isEmpty()) {
      problems.add(DmnFault.ROW_LENGTH.at(rule.spot(), entries.size(), annotations.size()));
    }
    return Stream.concat(
            rule.find("description").map(Node::text).stream(),
            entries.stream().map(Node::expression))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("; "));
  }

  private static String said(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).orElse("");
  }

  private Validity validity(Node node, Function<String, Optional<String>> attribute) {
    Optional<LocalDate> from = attribute.apply("from").flatMap(text -> date(node, text));
    Optional<LocalDate> to = attribute.apply("to").flatMap(text -> date(node, text));
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      problems.add(DmnFault.VALIDITY.at(node.spot()));
      return Validity.ALWAYS;
    }
    return new Validity(from, to);
  }

  private Optional<LocalDate> date(Node node, String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeException notADate) {
      problems.add(DmnFault.DATE.at(node.spot()));
      return Optional.empty();
    }
  }

  private Optional<RuleRow> defaultRow(Node table) {
    List<Node> own =
        table.all("extensionElements").stream()
            .flatMap(extensions -> extensions.children().stream())
            .filter(extension -> extension.space() == Node.Space.OWN)
            .toList();
    own.stream()
        .skip(1)
        .forEach(again -> problems.add(DmnFault.DMN_TWICE.at(again.spot(), "gridgov:default")));
    Map<String, Spot> spots = new HashMap<>();
    Spot spot = own.isEmpty() ? table.spot() : own.get(0).spot();
    Stream.concat(inputs.stream(), outputs.stream()).forEach(c -> spots.put(c.name(), spot));
    SortedMap<String, Value> given = new TreeMap<>();
    boolean there = !own.isEmpty();
    List<Node> clauses = table.all("output");
    for (int i = 0; i < clauses.size(); i++) {
      Optional<Node> entry = clauses.get(i).find("defaultOutputEntry");
      there |= entry.isPresent();
      if (entry.isPresent()) {
        give(outputs.get(i), entry.get(), given, spots);
      }
    }
    return there
        ? Optional.of(defaultRow(own.stream().findFirst(), given, spots))
        : Optional.empty();
  }

  private RuleRow defaultRow(
      Optional<Node> own, SortedMap<String, Value> given, Map<String, Spot> spots) {
    List<Condition> nothing =
        inputs.stream().<Condition>map(column -> new Condition.Any()).toList();
    return new RuleRow(
        RuleRow.DEFAULT,
        nothing,
        given,
        said(own.flatMap(node -> node.attribute("note"))),
        said(own.flatMap(node -> node.attribute("basis"))),
        own.map(node -> validity(node, node::attribute)).orElse(Validity.ALWAYS),
        spots);
  }
}
