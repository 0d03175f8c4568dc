package io.gridgov.core.rule;

import io.gridgov.core.Validity;
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
      problems.error(
          "row-id",
          row.spot(0),
          id.isEmpty()
              ? Text.of("row has no id", "规则没有编号")
              : Text.of("row id %s stands in line %s already", "规则编号 %s 已见于第 %s 行", id, first),
          Text.of("give each row an id of its own", "请为每条规则取不同的编号"));
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
    String text = row.cell(cell.index());
    if (cell.type().isEmpty()) {
      return new Condition.Any();
    }
    warnOfComma(row, cell, text);
    try {
      Condition condition = UnaryTests.read(text, cell.type().get());
      if (row.cell(0).strip().equals(RuleRow.DEFAULT) && !(condition instanceof Condition.Any)) {
        refuseDefault(row, cell);
      }
      return condition;
    } catch (UnaryTests.Unreadable unreadable) {
      problems.error(
          "condition",
          row.spot(cell.index()),
          new Text(
              "condition cannot be read; expected " + unreadable.expected().en(),
              "条件无法识别；应为" + unreadable.expected().zh()),
          Text.of(
              "write a value, < 5, [1..5), under X, within X, missing, not(…) or -",
              "请写一个值、< 5、[1..5)、under X、within X、missing、not(…) 或 -"));
      return new Condition.Any();
    }
  }

  private void warnOfComma(Row row, TableHead.Cell cell, String text) {
    if (text.contains("，") && !text.contains("\"")) {
      problems.warning(
          "full-width-comma",
          row.spot(cell.index()),
          Text.of("a full-width comma is taken as part of the text", "全角逗号被视为文本的一部分"),
          Text.of(
              "separate alternatives by ',', or put the text in double quotes",
              "请用半角逗号分隔并列条件，或将文本置于双引号内"));
    }
  }

  private void refuseDefault(Row row, TableHead.Cell cell) {
    problems.error(
        "default-asks",
        row.spot(cell.index()),
        Text.of("the default row must ask nothing", "默认规则不得带有条件"),
        Text.of("empty the cell, or give the row another id", "请清空该格，或换一个编号"));
  }

  private Optional<Value> output(Row row, TableHead.Cell cell) {
    String text = row.cell(cell.index()).strip();
    if (text.isEmpty() || text.equals("-") || cell.type().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UnaryTests.readOutput(text, cell.type().get()));
    } catch (UnaryTests.Unreadable unreadable) {
      problems.error(
          "output",
          row.spot(cell.index()),
          new Text(
              "output cannot be read; expected " + unreadable.expected().en(),
              "输出无法识别；应为" + unreadable.expected().zh()),
          Text.of("write a value of that type, or leave it empty", "请写该类型的值，或留空"));
      return Optional.empty();
    }
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
      problems.error(
          "validity",
          row.spot(0),
          Text.of("the row ends before it begins", "规则的失效日期不晚于生效日期"),
          Text.of("put the end after the beginning", "请使失效日期晚于生效日期"));
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
      problems.error(
          "date",
          row.spot(cell.index()),
          Text.of("date must be written 2026-01-31", "日期须写作 2026-01-31"),
          Text.of("write year-month-day", "请写年-月-日"));
      return Optional.empty();
    }
  }
}
