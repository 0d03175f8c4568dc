package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.sheet.Row;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The header of a file of points: how its columns are called, and which hold the coordinates.
 *
 * @param columns all names, as written
 * @param lon index of the column of longitudes or eastings
 * @param lat index of the column of latitudes or northings
 */
record PointHeader(List<String> columns, int lon, int lat) {
  PointHeader {
    columns = List.copyOf(columns);
  }

  /** Refuses a header in which a coordinate, or in JSON any cell, would be lost; all faults. */
  static PointHeader of(Row row, String lonColumn, String latColumn, Format format) {
    List<Problem> problems = new ArrayList<>();
    int lon = indexOf(row, lonColumn, problems);
    int lat = indexOf(row, latColumn, problems);
    if (format == Format.JSON) {
      requireNames(row, Set.of(lonColumn, latColumn), problems);
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems.stream().distinct().sorted().toList());
    }
    return new PointHeader(row.cells(), lon, lat);
  }

  int width() {
    return columns.size();
  }

  private static int indexOf(Row row, String column, List<Problem> problems) {
    int first = -1;
    for (int i = 0; i < row.size(); i++) {
      if (row.cell(i).strip().equals(column)) {
        if (first >= 0) {
          problems.add(PointFaults.coordinateTwice(row.spot(i), column));
        }
        first = first < 0 ? i : first;
      }
    }
    if (first < 0) {
      problems.add(PointFaults.missingColumn(row.spot(0), column));
    }
    return first;
  }

  /** An object holds one member of a name. */
  private static void requireNames(Row row, Set<String> coordinates, List<Problem> problems) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      String name = row.cell(i);
      if (!seen.add(name) && !coordinates.contains(name.strip())) {
        problems.add(PointFaults.nameTwice(row.spot(i), name));
      }
    }
  }
}
