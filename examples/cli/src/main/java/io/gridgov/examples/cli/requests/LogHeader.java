package io.gridgov.examples.cli.requests;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.problem.Text;
import io.gridgov.core.sheet.Row;
import io.gridgov.examples.cli.shell.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cell of a row holds which field, by the header of the log. */
final class LogHeader {
  private final int width;
  private final Map<String, Integer> indexByColumn = new HashMap<>();
  private final Map<Field, String> columnByField = new HashMap<>();

  private LogHeader(int width) {
    this.width = width;
  }

  /** Refuses a log that lacks a column without which nothing can be learned. */
  static LogHeader of(Row row, Mapping mapping) {
    LogHeader header = new LogHeader(row.size());
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String column = row.cell(i).strip();
      if (header.indexByColumn.putIfAbsent(column, i) != null && isMapped(column, mapping)) {
        problems.add(duplicate(row.spot(i), column));
      }
    }
    mapping
        .columns()
        .forEach(
            (id, column) ->
                Field.find(id)
                    .ifPresent(
                        field -> {
                          header.columnByField.put(field, column);
                          if (field.isRequired() && !header.indexByColumn.containsKey(column)) {
                            problems.add(missing(row.spot(0), column));
                          }
                        }));
    if (!problems.isEmpty()) {
      throw Refusal.of(problems.stream().sorted().toList());
    }
    return header;
  }

  boolean fits(Row row) {
    return row.size() == width;
  }

  int width() {
    return width;
  }

  /** The cell without surrounding white space; empty where the log has no such column. */
  String cell(Row row, String column) {
    Integer index = indexByColumn.get(column);
    return index == null || index >= row.size() ? "" : row.cell(index).strip();
  }

  String cell(Row row, Field field) {
    String column = columnByField.get(field);
    return column == null ? "" : cell(row, column);
  }

  Spot spot(Row row, Field field) {
    String column = columnByField.get(field);
    Integer index = column == null ? null : indexByColumn.get(column);
    return index == null || index >= row.size() ? row.spot(0) : row.spot(index);
  }

  private static boolean isMapped(String column, Mapping mapping) {
    return mapping.columns().containsValue(column)
        || mapping.stated().stream().anyMatch(stated -> stated.column().equals(column));
  }

  private static Problem missing(Spot spot, String column) {
    return Problem.error(
        "missing-column",
        spot,
        Text.of("column '%s' is missing", "缺少列“%s”", column),
        Text.of(
            "name the right headers in a mapping (--mapping FILE)",
            "请用映射文件（--mapping FILE）指定正确的表头"));
  }

  private static Problem duplicate(Spot spot, String column) {
    return Problem.error(
        "duplicate-column",
        spot,
        Text.of("column '%s' stands twice in the header", "表头中列“%s”出现两次", column),
        Text.of("keep one of the two columns", "只保留其中一列"));
  }
}
