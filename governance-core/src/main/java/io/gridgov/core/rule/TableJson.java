package io.gridgov.core.rule;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.problem.Outcome;
import java.util.Objects;

/**
 * A decision table as JSON (决策表 JSON), for programs that keep tables.
 *
 * <pre>{@code
 * {
 *   "policy": "F",
 *   "inputs": [{"name": "count", "type": "number[0..9]"}],
 *   "outputs": [{"name": "unit", "type": "code"}],
 *   "rows": [
 *     {"id": "r1", "when": {"count": "< 3"}, "then": {"unit": "U-1"},
 *      "from": "2026-01-01", "to": "2027-01-01", "note": "streets first", "basis": "art. 5"},
 *     {"id": "default", "then": {"unit": "U-0"}}
 *   ]
 * }
 * }</pre>
 *
 * <p>Hit policies, types and cells are written as in {@link TableCsv}. A column that {@code when}
 * does not name is not asked, one that {@code then} does not name is not given; dates, note and
 * basis may be absent. All faults are reported at once, each with file, line and column; a key that
 * the form does not know is one of them. The table is named like the file, without folder and
 * ending.
 *
 * @since 0.1.0
 */
public final class TableJson {
  private TableJson() {}

  /**
   * Reads a table.
   *
   * @param file file name; the table is named like it, without folder and ending
   * @param json the text
   * @return the table, or every fault
   */
  public static Outcome<DecisionTable> read(String file, String json) {
    Objects.requireNonNull(file, "file");
    Outcome<Json> root = Json.read(file, json);
    return root.value().isEmpty()
        ? Outcome.failed(root.problems())
        : new TableJsonReading(file).read(root.value().get());
  }

  /**
   * Writes a table in the form that {@link #read} reads; equal tables are written alike.
   *
   * @param table the table
   * @return the text, one line a column and a row
   * @throws IllegalArgumentException if the table holds what no such file can say, such as blanks
   *     around a name or a condition nested too deep
   */
  public static String write(DecisionTable table) {
    String text = TableJsonText.of(table);
    return ReadBack.require(table, text, read(table.name() + ".json", text));
  }
}
