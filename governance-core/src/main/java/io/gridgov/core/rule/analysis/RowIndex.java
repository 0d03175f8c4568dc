package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rows that meet a box: for each column and atom the bitmap of the rows that accept it.
 */
final class RowIndex {
  private final List<Box> boxes;
  private final List<long[][]> accepting = new ArrayList<>();
  private final List<Map<long[], long[]>> known = new ArrayList<>();

  RowIndex(Space space, List<Box> boxes) {
    this.boxes = List.copyOf(boxes);
    for (int c = 0; c <= space.dayColumn(); c++) {
      accepting.add(bitmaps(c, space.size(c)));
      known.add(new IdentityHashMap<>());
    }
    for (int c = 0; c <= space.dayColumn(); c++) {
      for (Box box : boxes) {
        long[] set = box.set(c);
        int column = c;
        known.get(c).computeIfAbsent(set, some -> rows(column, some));
      }
    }
  }

  private long[][] bitmaps(int c, int size) {
    long[][] bitmaps = new long[size][Bits.none(boxes.size()).length];
    for (int row = 0; row < boxes.size(); row++) {
      int bit = row;
      Bits.forEach(boxes.get(row).set(c), atom -> Bits.set(bitmaps[atom], bit));
    }
    return bitmaps;
  }

  private long[] rows(int c, long[] set) {
    long[] rows = Bits.none(boxes.size());
    Bits.forEach(set, atom -> Bits.add(rows, accepting.get(c)[atom]));
    return rows;
  }

  /** The rows that meet a box. */
  long[] meeting(Box box) {
    long[] rows = Bits.all(boxes.size());
    for (int c = 0; c < box.columns(); c++) {
      long[] some = known.get(c).get(box.set(c));
      Bits.retain(rows, some != null ? some : rows(c, box.set(c)));
    }
    return rows;
  }

  /** The boxes of a set of rows. */
  List<Box> boxes(long[] rows) {
    List<Box> chosen = new ArrayList<>();
    Bits.forEach(rows, row -> chosen.add(boxes.get(row)));
    return chosen;
  }
}
