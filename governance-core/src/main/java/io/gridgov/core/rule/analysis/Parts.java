package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes rows apart that ask about different columns. */
final class Parts {
  private Parts() {}

  static List<List<long[][]>> of(Covering covering) {
    int[] up = new int[covering.columns()];
    Arrays.setAll(up, c -> c);
    for (int row = 0; row < covering.rowCount(); row++) {
      int first = -1;
      for (int c = 0; c < up.length; c++) {
        if (!covering.isWhole(row, c)) {
          first = first < 0 ? c : first;
          up[root(up, c)] = root(up, first);
        }
      }
    }
    Map<Integer, List<long[][]>> parts = new TreeMap<>();
    for (int row = 0; row < covering.rowCount(); row++) {
      int c = 0;
      while (covering.isWhole(row, c)) {
        c++;
      }
      parts.computeIfAbsent(root(up, c), none -> new ArrayList<>()).add(covering.rows().get(row));
    }
    return List.copyOf(parts.values());
  }

  private static int root(int[] up, int c) {
    int at = c;
    while (up[at] != at) {
      at = up[at];
    }
    return at;
  }
}
