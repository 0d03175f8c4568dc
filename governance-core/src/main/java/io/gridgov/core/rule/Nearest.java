package io.gridgov.core.rule;

import java.util.Arrays;

/**
 * Which rows fail in the fewest columns: for 64 rows at a time the failures are counted in columns
 * of bits, as one adds on paper, and the least count is read from the highest digit down.
 */
final class Nearest {
  private final long[][] bits;
  private final long[] valid;
  private final RowOrder order;
  private final int most;
  private final long[] digits;
  private int[] rows = new int[0];
  private int least = Integer.MAX_VALUE;

  Nearest(long[][] bits, long[] valid, RowOrder order, int most) {
    this.bits = bits;
    this.valid = valid;
    this.order = order;
    this.most = most;
    this.digits = new long[Integer.SIZE - Integer.numberOfLeadingZeros(bits.length)];
  }

  int[] rows() {
    for (int word = 0; word < order.words(); word++) {
      if (valid[word] != 0) {
        count(word);
        take(word);
      }
    }
    return rows;
  }

  private void count(int word) {
    Arrays.fill(digits, 0);
    for (long[] column : bits) {
      long carry = ~column[word];
      for (int i = 0; carry != 0 && i < digits.length; i++) {
        long sum = digits[i] ^ carry;
        carry &= digits[i];
        digits[i] = sum;
      }
    }
  }

  private void take(int word) {
    long best = valid[word];
    int failures = 0;
    for (int i = digits.length - 1; i >= 0; i--) {
      long without = best & ~digits[i];
      failures |= without == 0 ? 1 << i : 0;
      best = without == 0 ? best : without;
    }
    if (failures < least) {
      least = failures;
      rows = new int[0];
    }
    for (; failures == least && best != 0; best &= best - 1) {
      int row = order.row((word << 6) + Long.numberOfTrailingZeros(best));
      if (rows.length == most && row > rows[most - 1]) {
        return;
      }
      keep(row);
    }
  }

  /** Keeps the first ones in the table's order. */
  private void keep(int row) {
    int[] more = Arrays.copyOf(rows, rows.length + 1);
    more[rows.length] = row;
    Arrays.sort(more);
    rows = Arrays.copyOf(more, Math.min(more.length, most));
  }
}
