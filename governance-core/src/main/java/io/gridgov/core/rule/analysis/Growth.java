package io.gridgov.core.rule.analysis;

import java.util.List;

/** Makes a box as great as it can be without meeting any row. */
final class Growth {
  private Growth() {}

  /** Grows every column in turn as far as the limit and the rows allow. */
  static Box grow(Box box, Box limit, List<Box> rows) {
    Box grown = box;
    for (int c = 0; c < box.columns(); c++) {
      grown = grow(grown, c, limit, rows);
    }
    return grown;
  }

  /** Only rows that the box misses in this column alone stand in the way. */
  static Box grow(Box box, int column, Box limit, List<Box> rows) {
    long[] free = limit.set(column).clone();
    for (Box row : rows) {
      if (missesOnlyIn(box, row, column)) {
        free = Bits.minus(free, row.set(column));
      }
    }
    return box.with(column, free);
  }

  private static boolean missesOnlyIn(Box box, Box row, int column) {
    for (int c = 0; c < box.columns(); c++) {
      if (c != column && !Bits.meets(box.set(c), row.set(c))) {
        return false;
      }
    }
    return true;
  }
}
