package io.gridgov.core.rule;

import io.gridgov.core.Validity;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.Sheet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of a table below its head. */
final class TableRows {
  private final TableHead head;
  private final Problems problems;
  private final Map<String, Integer> lines = new HashMap<>();

  TableRows(TableHead head, Problems problems) {
    this.head = head;
    this.problems = problems;
  }

  List<RuleRow> read(Sheet sheet) {
    List<RuleRow> rows = new ArrayList<>();
    for (Row row : sheet.rows().subList(3, sheet.rows().size())) {
      boolean blank = row.cells().stream().allMatch(String::isBlank);
      if (!blank && fits(row) && named(row)) {
        rows.add(read(row));
      }
    }
    return rows;
  }

  private boolean fits(Row row) {
    int expected = head.cells().size() + 1;
    if (row.size() != expected) {
      problems.error(
          "row-length",
          row.spot(),
          Text.of(
              "row has %s cells where the heading has %s",
              "本行有 %s 格，表头有 %s 格", row.size(), expected),
          Text.of("fill the row up with empty cells", "请用空格子补齐本行"));
    }
    return row.size() == expected;
  }

  private boolean named(Row row) {
    String id = row.cell(0).strip();
    Integer first = lines.putIfAbsent(id, row.line());
    if (id.isEmpty() || first != null) {
      Spot spot = row.spot(0);
      problems.add(id.isEmpty() ? TableFaults.noId(spot) : TableFaults.idTwice(id, first, spot));
    }
    return !id.isEmpty() && first == null;
  }

  private RuleRow read(Row row) {
    List<Condition> conditions = new ArrayList<>();
    SortedMap<String, Value> outputs = new TreeMap<>();
    Map<String, Spot> spots = new HashMap<>();
    for (TableHead.Cell cell : head.cells()) {
      spots.put(cell.name(), row.spot(cell.index()));
      if (cell.role().equals("in")) {
        conditions.add(condition(row, cell));
      } else if (cell.role().equals("out")) {
        output(row, cell).ifPresent(value -> outputs.put(cell.name(), value));
      }
    }
    return new RuleRow(
        row.cell(0).strip(),
        conditions,
        outputs,
        words(row, "note"),
        words(row, "basis"),
        validity(row),
        spots);
  }

  private Condition condition(Row row, TableHead.Cell cell) {
    if (cell.type().isEmpty()) {
      return new Condition.Any();
    }
    Outcome<Condition> read =
        CellText.readCondition(row.cell(cell.index()), cell.type().get(), row.spot(cell.index()));
    problems.addAll(read.problems());
    Condition condition = read.value().orElseGet(Condition.Any::new);
    if (row.cell(0).strip().equals(RuleRow.DEFAULT) && !(condition instanceof Condition.Any)) {
      problems.add(TableFaults.defaultAsks(row.spot(cell.index())));
    }
    return condition;
  }

  private Optional<Value> output(Row row, TableHead.Cell cell) {
    if (cell.type().isEmpty()) {
      return Optional.empty();
    }
    Outcome<Optional<Value>> read =
        CellText.readOutput(row.cell(cell.index()), cell.type().get(), row.spot(cell.index()));
    problems.addAll(read.problems());
    return read.value().flatMap(value -> value);
  }

  private String words(Row row, String role) {
    return head.cells().stream()
        .filter(cell -> cell.role().equals(role))
        .map(cell -> row.cell(cell.index()))
        .filter(text -> !text.isBlank())
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private Validity validity(Row row) {
    Optional<LocalDate> from = date(row, "from");
    Optional<LocalDate> to = date(row, "to");
    if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
      problems.add(TableFaults.validity(row.spot(0)));
      return Validity.ALWAYS;
    }
    return new Validity(from, to);
  }

  private Optional<LocalDate> date(Row row, String role) {
    for (TableHead.Cell cell : head.cells()) {
      String text = row.cell(cell.index()).strip();
      if (cell.role().equals(role) && !text.isEmpty()) {
        return parse(row, cell, text);
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> parse(Row row, TableHead.Cell cell, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notADate) {
      problems.add(TableFaults.date(row.spot(cell.index())));
      return Optional.empty();
    }
  }
}
