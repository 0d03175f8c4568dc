package io.gridgov.core.rule;

import io.gridgov.core.Validity;
import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of a table in JSON. */
final class TableJsonRows {
  private static final Set<String> ROW =
      Set.of("id", "when", "then", "from", "to", "note", "basis");

  private final List<Column> inputs;
  private final List<Column> outputs;
  private final JsonParts parts;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  TableJsonRows(List<Column> inputs, List<Column> outputs, JsonParts parts, Problems problems) {
    this.inputs = inputs;
    this.outputs = outputs;
    this.parts = parts;
    this.problems = problems;
  }

  List<RuleRow> read(List<Json.Obj> items) {
    List<RuleRow> rows = new ArrayList<>();
    for (Json.Obj item : items) {
      parts.refuseOthers(item, ROW);
      Optional<String> id = parts.required(item, "id").flatMap(this::id);
      Map<String, Spot> spots = new HashMap<>();
      inputs.forEach(column -> spots.put(column.name(), item.spot()));
      outputs.forEach(column -> spots.put(column.name(), item.spot()));
      List<Condition> conditions = conditions(item, id.orElse(""), spots);
      SortedMap<String, Value> given = outputs(item, spots);
      Validity validity = validity(item);
      String note = words(item, "note");
      String basis = words(item, "basis");
      id.ifPresent(
          known -> rows.add(new RuleRow(known, conditions, given, note, basis, validity, spots)));
    }
    return rows;
  }

  private Optional<String> id(Json.Str text) {
    String id = text.text().strip();
    Integer first = lines.putIfAbsent(id, text.spot().line());
    if (id.isEmpty()) {
      problems.add(TableFaults.noId(text.spot()));
    } else if (first != null) {
      problems.add(TableFaults.idTwice(id, first, text.spot()));
    }
    return id.isEmpty() || first != null ? Optional.empty() : Optional.of(id);
  }

  private List<Condition> conditions(Json.Obj row, String id, Map<String, Spot> spots) {
    Map<String, Json.Str> cells = parts.strings(row, "when");
    refuseUnknown(cells, inputs);
    List<Condition> conditions = new ArrayList<>();
    for (Column column : inputs) {
      Json.Str cell = cells.get(column.name());
      if (cell == null) {
        conditions.add(new Condition.Any());
        continue;
      }
      spots.put(column.name(), cell.spot());
      Outcome<Condition> read = CellText.readCondition(cell.text(), column.type(), cell.spot());
      problems.addAll(read.problems());
      Condition condition = read.value().orElseGet(Condition.Any::new);
      if (id.equals(RuleRow.DEFAULT) && !(condition instanceof Condition.Any)) {
        problems.add(TableFaults.defaultAsks(cell.spot()));
      }
      conditions.add(condition);
    }
    return conditions;
  }

  private SortedMap<String, Value> outputs(Json.Obj row, Map<String, Spot> spots) {
    Map<String, Json.Str> cells = parts.strings(row, "then");
    refuseUnknown(cells, outputs);
    SortedMap<String, Value> values = new TreeMap<>();
    for (Column column : outputs) {
      Json.Str cell = cells.get(column.name());
      if (cell != null) {
        spots.put(column.name(), cell.spot());
        Outcome<Optional<Value>> read =
            CellText.readOutput(cell.text(), column.type(), cell.spot());
        problems.addAll(read.problems());
        read.value().flatMap(value -> value).ifPresent(value -> values.put(column.name(), value));
      }
    }
    return values;
  }

  private void refuseUnknown(Map<String, Json.Str> cells, List<Column> columns) {
    Set<String> known = columns.stream().map(Column::name).collect(Collectors.toSet());
    cells.forEach(
        (name, cell) -> {
          if (!known.contains(name)) {
            problems.add(TableFaults.unknownColumn(name, cell.spot()));
          }
        });
  }

  private Validity validity(Json.Obj row) {
    Optional<LocalDate> from = parts.find(row, "from").flatMap(this::date);
    Optional<LocalDate> to = parts.find(row, "to").flatMap(this::date);
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      problems.add(TableFaults.validity(row.spot()));
      return Validity.ALWAYS;
    }
    return new Validity(from, to);
  }

  private Optional<LocalDate> date(Json.Str text) {
    try {
      return Optional.of(LocalDate.parse(text.text().strip()));
    } catch (DateTimeException notADate) {
      problems.add(TableFaults.date(text.spot()));
      return Optional.empty();
    }
  }

  private String words(Json.Obj row, String key) {
    return parts.find(row, key).map(Json.Str::text).filter(text -> !text.isBlank()).orElse("");
  }
}
