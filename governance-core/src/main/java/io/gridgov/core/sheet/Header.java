package io.gridgov.core.sheet;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Spot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which cell of a row belongs to which expected column. */
final class Header {
  private static final int ABSENT = -1;

  private final int width;
  private final Map<String, Integer> indexByName;

  private Header(int width, Map<String, Integer> indexByName) {
    this.width = width;
    this.indexByName = indexByName;
  }

  static Header read(Row row, List<Column> expected, Problems problems) {
    Map<String, Column> columnByHeader = new HashMap<>();
    expected.forEach(c -> c.names().forEach(name -> columnByHeader.put(name, c)));
    Map<String, Integer> indexByName = new HashMap<>();
    expected.forEach(c -> indexByName.put(c.name(), ABSENT));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      String header = row.cell(i).strip();
      Column column = columnByHeader.get(header);
      String name = column == null ? header : column.name();
      if (!seen.add(name)) {
        problems.add(SheetFaults.duplicateColumn(row.spot(i), header));
      } else if (column == null) {
        problems.add(SheetFaults.unknownColumn(row.spot(i), header));
      } else {
        indexByName.put(name, i);
      }
    }
    Spot start = row.spot(0);
    expected.stream()
        .filter(c -> c.required() && !seen.contains(c.name()))
        .forEach(c -> problems.add(SheetFaults.missingColumn(start, c)));
    return new Header(row.size(), indexByName);
  }

  int width() {
    return width;
  }

  boolean has(String column) {
    return indexOf(column) != ABSENT;
  }

  String cell(Row row, String column) {
    int index = indexOf(column);
    return index == ABSENT ? "" : row.cell(index).strip();
  }

  Spot spot(Row row, String column) {
    int index = indexOf(column);
    return index == ABSENT ? row.spot() : row.spot(index);
  }

  private int indexOf(String column) {
    Integer index = indexByName.get(column);
    if (index == null) {
      throw new IllegalArgumentException("column must be one of those expected: " + column);
    }
    return index;
  }
}
