package io.gridgov.core.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A file of a pack as keyed lines of cells, so that two versions of it can be compared. */
record FileRecords(List<String> columns, Map<String, Line> lines) {
  private static final Set<String> MASKED = Set.of("holder", "stand_in", "ref");
  private static final int MOST_SHOWN = 60;

  /** One line: how its key is shown, and its cells in the order of the columns. */
  record Line(String shown, List<String> cells) {}

  String cell(Line line, String column) {
    int index = columns.indexOf(column);
    return index < 0 || index >= line.cells().size() ? "" : line.cells().get(index);
  }

  /** A cell as a change shows it. */
  static String shown(String column, String text) {
    if (MASKED.contains(column)) {
      return text.isEmpty() ? "" : "***";
    }
    return text.codePointCount(0, text.length()) <= MOST_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SHOWN)) + "…";
  }
}
