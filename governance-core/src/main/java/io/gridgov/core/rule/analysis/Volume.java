package io.gridgov.core.rule.analysis;

import java.math.BigInteger;

/** How much of a box its rows fill, each atom counted as one. */
final class Volume {
  private static final double NEAR = 1e-9;

  private Volume() {}

  /** The rows' volumes together, in parts of the box's. */
  static double ratio(Covering covering) {
    double sum = 0;
    for (int row = 0; row < covering.rowCount(); row++) {
      double part = 1;
      for (int c = 0; c < covering.columns(); c++) {
        part *= (double) Bits.count(covering.row(row, c)) / covering.size(c);
      }
      sum += part;
    }
    return sum;
  }

  /** Whether rows that do not meet each other fill the box to the last atom. */
  static boolean isTiled(Covering covering) {
    return Math.abs(ratio(covering) - 1) < NEAR && isExactlyFull(covering) && areApart(covering);
  }

  private static boolean isExactlyFull(Covering covering) {
    BigInteger whole = BigInteger.ONE;
    for (int c = 0; c < covering.columns(); c++) {
      whole = whole.multiply(BigInteger.valueOf(covering.size(c)));
    }
    BigInteger sum = BigInteger.ZERO;
    for (int row = 0; row < covering.rowCount(); row++) {
      BigInteger part = BigInteger.ONE;
      for (int c = 0; c < covering.columns(); c++) {
        part = part.multiply(BigInteger.valueOf(Bits.count(covering.row(row, c))));
      }
      sum = sum.add(part);
    }
    return sum.equals(whole);
  }

  private static boolean areApart(Covering covering) {
    for (int one = 0; one < covering.rowCount(); one++) {
      for (int other = 0; other < one; other++) {
        if (meet(covering, one, other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean meet(Covering covering, int one, int other) {
    for (int c = 0; c < covering.columns(); c++) {
      if (!Bits.meets(covering.row(one, c), covering.row(other, c))) {
        return false;
      }
    }
    return true;
  }
}
