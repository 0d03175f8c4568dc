package io.gridgov.core.rule;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes tables as JSON: one line a column and a row, so that versions compare line by line. */
final class TableJsonText {
  private TableJsonText() {}

  static String of(DecisionTable table) {
    List<RuleRow> rows = new ArrayList<>(table.rows());
    table.defaultRow().ifPresent(rows::add);
    return "{\n  \"policy\": "
        + quoted(table.hitPolicy().letter())
        + ",\n  \"inputs\": "
        + lines(table.inputs().stream().map(TableJsonText::column).toList())
        + ",\n  \"outputs\": "
        + lines(table.outputs().stream().map(TableJsonText::column).toList())
        + ",\n  \"rows\": "
        + lines(rows.stream().map(row -> row(table, row)).toList())
        + "\n}\n";
  }

  private static String lines(List<String> items) {
    return items.isEmpty()
        ? "[]"
        : items.stream().collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
  }

  private static String column(Column column) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("name", quoted(column.name()));
    members.put("type", quoted(column.type().toString()));
    return object(members);
  }

  private static String row(DecisionTable table, RuleRow row) {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("id", quoted(row.id()));
    Map<String, String> when = new LinkedHashMap<>();
    for (int i = 0; i < row.conditions().size(); i++) {
      if (!(row.conditions().get(i) instanceof Condition.Any)) {
        when.put(table.inputs().get(i).name(), quoted(CellText.of(row.conditions().get(i))));
      }
    }
    putUnlessEmpty(members, "when", when);
    Map<String, String> then = new LinkedHashMap<>();
    for (Column output : table.outputs()) {
      Value value = row.outputs().get(output.name());
      if (value != null) {
        then.put(output.name(), quoted(CellText.of(value)));
      }
    }
    putUnlessEmpty(members, "then", then);
    putDate(members, "from", row.validity().from());
    putDate(members, "to", row.validity().to());
    putText(members, "note", row.note());
    putText(members, "basis", row.basis());
    return object(members);
  }

  private static void putUnlessEmpty(
      Map<String, String> members, String key, Map<String, String> cells) {
    if (!cells.isEmpty()) {
      members.put(key, object(cells));
    }
  }

  private static void putDate(Map<String, String> members, String key, Optional<LocalDate> date) {
    date.ifPresent(day -> members.put(key, quoted(day.toString())));
  }

  private static void putText(Map<String, String> members, String key, String text) {
    if (!text.isEmpty()) {
      members.put(key, quoted(text));
    }
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> quoted(member.getKey()) + ": " + member.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
