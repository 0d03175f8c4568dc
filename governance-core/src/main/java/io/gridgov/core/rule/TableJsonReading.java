package io.gridgov.core.rule;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a table from JSON; {@link TableJsonRows} reads its rows. */
final class TableJsonReading {
  private static final Set<String> TABLE = Set.of("policy", "inputs", "outputs", "rows");
  private static final Set<String> COLUMN = Set.of("name", "type");

  private final String file;
  private final Problems problems = new Problems();
  private final JsonParts parts = new JsonParts(problems);
  private final Map<String, Spot> spots = new HashMap<>();

  TableJsonReading(String file) {
    this.file = file;
  }

  Outcome<DecisionTable> read(Json root) {
    Optional<Json.Obj> table = parts.object(root, "the table", "决策表");
    if (table.isEmpty()) {
      return Outcome.failed(problems.sorted());
    }
    parts.refuseOthers(table.get(), TABLE);
    Optional<HitPolicy> policy = policy(table.get());
    List<Column> inputs = columns(table.get(), "inputs");
    List<Column> outputs = columns(table.get(), "outputs");
    requireSuitable(table.get(), policy, outputs);
    List<Json.Obj> rows = parts.objects(table.get(), "rows");
    List<RuleRow> read = new TableJsonRows(inputs, outputs, parts, problems).read(rows);
    return Outcome.from(
        problems,
        () ->
            DecisionTable.of(
                TableName.of(file),
                Spot.of(file),
                policy.orElseThrow(),
                inputs,
                outputs,
                read,
                spots));
  }

  private Optional<HitPolicy> policy(Json.Obj table) {
    Optional<Json.Str> letter = parts.required(table, "policy");
    Optional<HitPolicy> policy = letter.flatMap(text -> HitPolicy.find(text.text()));
    if (letter.isPresent() && policy.isEmpty()) {
      problems.add(TableFaults.policy(letter.get().text(), letter.get().spot()));
    }
    return policy;
  }

  private List<Column> columns(Json.Obj table, String key) {
    List<Column> columns = new ArrayList<>();
    for (Json.Obj part : parts.objects(table, key)) {
      parts.refuseOthers(part, COLUMN);
      Optional<String> name = parts.required(part, "name").flatMap(this::name);
      Optional<ColumnType> type = parts.required(part, "type").flatMap(this::type);
      if (name.isPresent() && type.isPresent()) {
        columns.add(new Column(name.get(), type.get()));
      }
    }
    return columns;
  }

  private Optional<String> name(Json.Str text) {
    String name = text.text().strip();
    if (name.isEmpty() || spots.putIfAbsent(name, text.spot()) != null) {
      problems.add(TableFaults.columnName(name, text.spot()));
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private Optional<ColumnType> type(Json.Str text) {
    Optional<ColumnType> type = ColumnType.find(text.text().strip());
    if (type.isEmpty()) {
      problems.add(TableFaults.columnType(text.text(), text.spot()));
    }
    return type;
  }

  private void requireSuitable(Json.Obj table, Optional<HitPolicy> policy, List<Column> outputs) {
    if (problems.hasErrors() || policy.isEmpty()) {
      return;
    }
    if (outputs.isEmpty()) {
      problems.add(TableFaults.noOutput(parts.spot(table, "outputs")));
    } else if (!DecisionTable.suits(policy.get(), outputs)) {
      problems.add(TableFaults.policyOutputs(policy.get(), parts.spot(table, "policy")));
    }
  }
}
