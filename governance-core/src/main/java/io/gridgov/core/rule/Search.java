package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.function.IntPredicate;

/** Where a day stands among sorted ones, and bitmaps of rows. */
final class Search {
  private Search() {}

  /** How many of the sorted days are not after a day. */
  static int below(LocalDate[] sorted, LocalDate day) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle].isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  static long[] bits(int rows, IntPredicate test) {
    long[] words = new long[(rows + 63) >>> 6];
    for (int row = 0; row < rows; row++) {
      if (test.test(row)) {
        words[row >>> 6] |= 1L << row;
      }
    }
    return words;
  }
}
