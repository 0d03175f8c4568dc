package io.gridgov.core.rule;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.Sheet;
import io.gridgov.core.sheet.SheetWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision table as CSV (决策表文件), the way a clerk keeps it in a spreadsheet.
 *
 * <p>Row 1: hit policy, then column names. Row 2: {@code role}, then {@code in}, {@code out},
 * {@code note}, {@code basis}, {@code from} or {@code to}. Row 3: {@code type}, then each column's
 * type. Further rows: an id, then tests for inputs and values for outputs; an empty cell or {@code
 * -} asks nothing and gives nothing. Text stands unquoted, or in double quotes (a quote in it
 * doubled) where it holds a comma, bracket or quote or equals a keyword. The row with id {@code
 * default} asks nothing and applies where no other does. Rows of empty cells are skipped.
 *
 * <p>Chinese aliases: 角色 and 类型 for the two heading words; 输入, 输出, 备注, 依据, 生效, 失效 for the roles.
 * All faults are reported at once, each with file, line and column.
 *
 * @since 0.1.0
 */
public final class TableCsv {
  private TableCsv() {}

  /**
   * Reads a table.
   *
   * @param file file name; the table is named like it, without folder and ending
   * @param csv the text
   * @return the table, or every fault
   */
  public static Outcome<DecisionTable> read(String file, String csv) {
    Outcome<Sheet> sheet = Sheet.read(file, csv);
    return sheet.value().isEmpty()
        ? Outcome.failed(sheet.problems())
        : read(file, sheet.value().get());
  }

  private static Outcome<DecisionTable> read(String file, Sheet sheet) {
    Problems problems = new Problems();
    Optional<TableHead> head = TableHead.read(file, sheet, problems);
    if (head.isEmpty()) {
      return Outcome.failed(problems.sorted());
    }
    List<RuleRow> rows = new TableRows(head.get(), problems).read(sheet);
    return Outcome.from(
        problems,
        () ->
            DecisionTable.of(
                TableName.of(file),
                Spot.of(file),
                head.get().policy().orElseThrow(),
                head.get().inputs(),
                head.get().outputs(),
                rows,
                head.get().spots()));
  }

  /**
   * Writes a table in the form that {@link #read} reads.
   *
   * @param table the table
   * @return the text; inputs first, then outputs, dates, note and basis
   * @throws IllegalArgumentException if the table holds what no such file can say, such as blanks
   *     around a name or a condition nested too deep
   */
  public static String write(DecisionTable table) {
    String text = written(table);
    return ReadBack.require(table, text, read(table.name() + ".csv", text));
  }

  static String written(DecisionTable table) {
    List<List<String>> lines = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(table.hitPolicy().letter()));
    List<String> roles = new ArrayList<>(List.of("role"));
    List<String> types = new ArrayList<>(List.of("type"));
    table.inputs().forEach(column -> addHead(names, roles, types, column, "in"));
    table.outputs().forEach(column -> addHead(names, roles, types, column, "out"));
    for (String name : List.of("valid_from", "valid_to", "note", "basis")) {
      names.add(freeName(names, name));
    }
    roles.addAll(List.of("from", "to", "note", "basis"));
    types.addAll(List.of("date", "date", "text", "text"));
    lines.add(names);
    lines.add(roles);
    lines.add(types);
    table.rows().forEach(row -> lines.add(line(table, row)));
    table.defaultRow().ifPresent(row -> lines.add(line(table, row)));
    return write(lines);
  }

  private static String write(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (SheetWriter writer = SheetWriter.to(text)) {
      lines.forEach(writer::row);
    }
    return text.toString();
  }

  /** A fact may have the name that such a column usually has. */
  private static String freeName(List<String> taken, String name) {
    return taken.contains(name) ? freeName(taken, name + "_") : name;
  }

  private static void addHead(
      List<String> names, List<String> roles, List<String> types, Column column, String role) {
    names.add(column.name());
    roles.add(role);
    types.add(column.type().toString());
  }

  private static List<String> line(DecisionTable table, RuleRow row) {
    List<String> cells = new ArrayList<>(List.of(row.id()));
    row.conditions().forEach(condition -> cells.add(CellText.of(condition)));
    for (Column column : table.outputs()) {
      Value value = row.outputs().get(column.name());
      cells.add(value == null ? "" : CellText.of(value));
    }
    cells.add(row.validity().from().map(Object::toString).orElse(""));
    cells.add(row.validity().to().map(Object::toString).orElse(""));
    cells.add(row.note());
    cells.add(row.basis());
    return cells;
  }
}
