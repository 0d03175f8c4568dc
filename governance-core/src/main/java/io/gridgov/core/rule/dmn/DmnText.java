package io.gridgov.core.rule.dmn;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.ColumnType;
import io.gridgov.core.rule.ColumnType.Kind;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a table as DMN 1.3. */
final class DmnText {
  private static final String RESULT = "tResult";

  private final DecisionTable table;
  private final XmlText xml = new XmlText();

  DmnText(DecisionTable table) {
    this.table = table;
  }

  String write() {
    definitions();
    result();
    decision();
    data();
    new Diagram(xml).write(table.inputs().size());
    return xml.close().toString();
  }

  private void definitions() {
    xml.open(
        "definitions",
        "xmlns",
        Names.MODEL,
        "xmlns:dmndi",
        Names.DMNDI,
        "xmlns:dc",
        Names.DC,
        "xmlns:di",
        Names.DI,
        "xmlns:gridgov",
        Names.OWN,
        "id",
        "definitions",
        "name",
        table.name(),
        "namespace",
        Names.OWN + "/tables",
        "exporter",
        "gridgov");
  }

  private void data() {
    int data = 0;
    for (Column input : table.inputs()) {
      xml.open("inputData", "id", "data_" + ++data, "name", input.name());
      xml.empty(
          "variable",
          "id",
          "data_variable_" + data,
          "name",
          input.name(),
          "typeRef",
          feel(input.type().kind()));
      xml.close();
    }
  }

  private boolean isList() {
    return !table.hitPolicy().isSingle() && !table.hitPolicy().isAggregate();
  }

  private boolean isStructure() {
    return table.outputs().size() > 1;
  }

  /** The type of the table's answer. */
  private String answer() {
    if (table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      return "number";
    }
    return isList() || isStructure() ? RESULT : feel(table.outputs().get(0).type().kind());
  }

  private void result() {
    if (!isList() && !isStructure()) {
      return;
    }
    String many = Boolean.toString(isList());
    xml.open("itemDefinition", "id", "result", "name", RESULT, "isCollection", many);
    if (isStructure()) {
      int number = 0;
      for (Column output : table.outputs()) {
        xml.open("itemComponent", "id", "component_" + ++number, "name", output.name());
        xml.leaf("typeRef", feel(output.type().kind())).close();
      }
    } else {
      xml.leaf("typeRef", feel(table.outputs().get(0).type().kind()));
    }
    xml.close();
  }

  private static String feel(Kind kind) {
    return switch (kind) {
      case NUMBER, BOOLEAN, DATE, TIME -> Names.lower(kind);
      case TEXT, CODE, GRID, LIMIT -> "string";
    };
  }

  private void decision() {
    xml.open("decision", "id", "decision", "name", table.name());
    xml.empty("variable", "id", "variable", "name", table.name(), "typeRef", answer());
    for (int i = 1; i <= table.inputs().size(); i++) {
      xml.open("informationRequirement", "id", "requirement_" + i);
      xml.empty("requiredInput", "href", "#data_" + i).close();
    }
    xml.open("decisionTable", head());
    defaultRow();
    int number = 0;
    for (Column input : table.inputs()) {
      input(input, ++number);
    }
    number = 0;
    for (Column output : table.outputs()) {
      output(output, ++number);
    }
    number = 0;
    for (RuleRow row : table.rows()) {
      rule(row, ++number);
    }
    xml.close().close();
  }

  private String[] head() {
    List<String> head = new ArrayList<>(List.of("id", "table", "hitPolicy"));
    String policy = DecisionReading.wordOf(table.hitPolicy());
    if (table.hitPolicy().isAggregate()) {
      head.addAll(List.of("COLLECT", "aggregation", policy.substring("COLLECT ".length())));
    } else {
      head.add(policy);
    }
    head.addAll(List.of("typeRef", answer()));
    return head.toArray(String[]::new);
  }

  private void input(Column input, int number) {
    xml.open("input", own(input.type(), "id", "input_" + number, "label", input.name()));
    xml.open("inputExpression", "id", "expression_" + number, "typeRef", feel(input.type().kind()));
    xml.leaf("text", input.name()).close();
    values("inputValues", input.type());
    xml.close();
  }

  private void output(Column output, int number) {
    List<String> attributes = new ArrayList<>(List.of("id", "output_" + number));
    if (isStructure()) {
      attributes.addAll(List.of("name", output.name(), "typeRef", feel(output.type().kind())));
    } else if (!output.name().equals(table.name())) {
      attributes.addAll(List.of("label", output.name(), "gridgov:name", output.name()));
    }
    if (table.hitPolicy() == HitPolicy.COLLECT_COUNT && isFeel(output.type().kind())) {
      attributes.addAll(List.of("gridgov:kind", Names.lower(output.type().kind())));
    }
    xml.open("output", own(output.type(), attributes.toArray(String[]::new)));
    values("outputValues", output.type());
    Optional<Value> given = table.defaultRow().map(row -> row.outputs().get(output.name()));
    given.ifPresent(
        value ->
            xml.open("defaultOutputEntry", "id", "default_" + number)
                .leaf("text", SFeelText.of(value))
                .close());
    xml.close();
  }

  private static boolean isFeel(Kind kind) {
    return kind != Kind.CODE && kind != Kind.GRID && kind != Kind.LIMIT;
  }

  /** Attributes, and what DMN lacks of a type behind them. */
  private static String[] own(ColumnType type, String... attributes) {
    List<String> all = new ArrayList<>(List.of(attributes));
    if (!isFeel(type.kind())) {
      all.addAll(List.of("gridgov:kind", Names.lower(type.kind())));
    }
    if (!type.unit().isEmpty()) {
      all.addAll(List.of("gridgov:unit", type.unit()));
    }
    return all.toArray(String[]::new);
  }

  private void values(String name, ColumnType type) {
    String text =
        type.words().isEmpty()
            ? range(type)
            : type.words().stream().map(SFeelText::string).collect(Collectors.joining(", "));
    if (!text.isEmpty()) {
      xml.open(name).leaf("text", text).close();
    }
  }

  private static String range(ColumnType type) {
    if (type.least().isEmpty() && type.most().isEmpty()) {
      return "";
    }
    return SFeelText.between(
        new Condition.Between(
            type.least().map(Value.Amount::new), true, type.most().map(Value.Amount::new), true));
  }

  private void rule(RuleRow row, int number) {
    List<String> attributes = new ArrayList<>(List.of("id", "rule_" + number));
    attributes.addAll(List.of("gridgov:id", row.id()));
    row.validity().from().ifPresent(day -> attributes.addAll(pair("gridgov:from", day)));
    row.validity().to().ifPresent(day -> attributes.addAll(pair("gridgov:to", day)));
    if (!row.basis().isEmpty()) {
      attributes.addAll(pair("gridgov:basis", row.basis()));
    }
    xml.open("rule", attributes.toArray(String[]::new));
    if (!row.note().isEmpty()) {
      xml.leaf("description", row.note());
    }
    int column = 0;
    for (Condition condition : row.conditions()) {
      entry("inputEntry", number, ++column, SFeelText.of(condition));
    }
    column = 0;
    for (Column output : table.outputs()) {
      Value value = row.outputs().get(output.name());
      entry("outputEntry", number, ++column, value == null ? "null" : SFeelText.of(value));
    }
    xml.close();
  }

  private static List<String> pair(String name, Object value) {
    return List.of(name, value.toString());
  }

  private void entry(String name, int rule, int column, String text) {
    xml.open(name, "id", name + "_" + rule + "_" + column).leaf("text", text).close();
  }

  /** What default outputs cannot say. */
  private void defaultRow() {
    Optional<RuleRow> row = table.defaultRow();
    if (row.isEmpty()) {
      return;
    }
    List<String> attributes = new ArrayList<>();
    row.get().validity().from().ifPresent(day -> attributes.addAll(pair("from", day)));
    row.get().validity().to().ifPresent(day -> attributes.addAll(pair("to", day)));
    if (!row.get().note().isEmpty()) {
      attributes.addAll(pair("note", row.get().note()));
    }
    if (!row.get().basis().isEmpty()) {
      attributes.addAll(pair("basis", row.get().basis()));
    }
    if (!attributes.isEmpty() || row.get().outputs().isEmpty()) {
      xml.open("extensionElements");
      xml.empty("gridgov:default", attributes.toArray(String[]::new)).close();
    }
  }
}
