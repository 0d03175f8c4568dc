package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.IntPredicate;

/** Where a value stands among sorted ones, and bitmaps of rows. */
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

  /** 2i + 1 if a value equals the i-th of the sorted ones, 2i if it lies before the i-th. */
  static <T> int slot(T[] sorted, T value, Comparator<? super T> order) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int sign = order.compare(sorted[middle], value);
      if (sign == 0) {
        return 2 * middle + 1;
      }
      if (sign > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return 2 * low;
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
