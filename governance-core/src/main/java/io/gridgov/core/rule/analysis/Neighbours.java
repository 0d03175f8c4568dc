package io.gridgov.core.rule.analysis;

import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows with the same outputs and basis that ask the same in every column but one. */
final class Neighbours {
  private final Layout layout;
  private final int[][] ids;
  private final List<Map<List<Object>, List<Integer>>> groups = new ArrayList<>();

  Neighbours(Layout layout) {
    this.layout = layout;
    int columns = layout.space().dayColumn() + 1;
    this.ids = new int[layout.rowCount()][columns];
    for (int c = 0; c < columns; c++) {
      number(c);
    }
    for (int c = 0; c < columns; c++) {
      Map<List<Object>, List<Integer>> byRest = new HashMap<>();
      for (int row = 0; row < ids.length; row++) {
        if (layout.applies(row)) {
          byRest.computeIfAbsent(rest(row, c), none -> new ArrayList<>()).add(row);
        }
      }
      groups.add(byRest);
    }
  }

  private void number(int c) {
    Map<LongBuffer, Integer> known = new HashMap<>();
    for (int row = 0; row < ids.length; row++) {
      LongBuffer set = LongBuffer.wrap(layout.boxes().get(row).set(c));
      int next = known.size();
      ids[row][c] = known.computeIfAbsent(set, fresh -> next);
    }
  }

  private List<Object> rest(int row, int column) {
    List<Object> key = new ArrayList<>();
    key.add(layout.row(row).outputs());
    key.add(layout.row(row).basis());
    for (int c = 0; c < ids[row].length; c++) {
      key.add(c == column ? -1 : ids[row][c]);
    }
    return key;
  }

  /** All rows that ask the same but in one column, the row itself among them. */
  List<Integer> of(int row, int column) {
    return groups.get(column).getOrDefault(rest(row, column), List.of());
  }

  /** Not where they ask the same; and the days of one row are one span. */
  boolean canBeOne(int one, int other, int column) {
    if (ids[one][column] == ids[other][column]) {
      return false;
    }
    long[] union = union(one, other, column);
    int first = Bits.first(union);
    return column < layout.space().dayColumn() || Bits.next(union, first + Bits.count(union)) < 0;
  }

  long[] union(int one, int other, int column) {
    long[] union = layout.boxes().get(one).set(column).clone();
    Bits.add(union, layout.boxes().get(other).set(column));
    return union;
  }
}
