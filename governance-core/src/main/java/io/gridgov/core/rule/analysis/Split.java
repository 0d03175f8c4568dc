package io.gridgov.core.rule.analysis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** A column's atoms in two parts, so chosen that few rows lie in both and none holds too many. */
final class Split {
  private static final int MOST_SETS = 64;

  private final int column;
  private final long[] inside;
  private final long[] outside;

  private Split(int column, long[] inside, long[] outside) {
    this.column = column;
    this.inside = inside;
    this.outside = outside;
  }

  int column() {
    return column;
  }

  long[] inside() {
    return inside;
  }

  long[] outside() {
    return outside;
  }

  static Split of(Covering covering) {
    Chooser chooser = new Chooser(covering);
    for (int c = 0; c < covering.columns(); c++) {
      if (covering.size(c) > 1) {
        chooser.tryPrefixes(c);
        chooser.tryRows(c);
      }
    }
    long[] rest = Bits.minus(covering.whole()[chooser.column], chooser.best);
    return new Split(chooser.column, chooser.best, rest);
  }

  private static final class Chooser {
    private final Covering covering;
    private double least = Double.MAX_VALUE;
    private int column = -1;
    private long[] best = {};

    Chooser(Covering covering) {
      this.covering = covering;
    }

    /** The atoms before each one: good where ranges lie side by side. */
    void tryPrefixes(int c) {
      int size = covering.size(c);
      int[] after = new int[size];
      long[] rows = Bits.none(covering.rowCount());
      for (int atom = size - 1; atom > 0; atom--) {
        Bits.add(rows, covering.accepting(c, atom));
        after[atom] = Bits.count(rows);
      }
      long[] before = Bits.none(covering.rowCount());
      for (int atom = 1; atom < size; atom++) {
        Bits.add(before, covering.accepting(c, atom - 1));
        if (isBetter(Bits.count(before), after[atom])) {
          column = c;
          best = Bits.none(size);
          Bits.fill(best, 0, atom);
        }
      }
    }

    /** The atoms of a row. */
    void tryRows(int c) {
      Set<long[]> sets = Collections.newSetFromMap(new IdentityHashMap<>());
      for (int row = 0; row < covering.rowCount() && sets.size() < MOST_SETS; row++) {
        long[] set = covering.row(row, c);
        if (!covering.isWhole(row, c) && sets.add(set)) {
          tryRow(c, set);
        }
      }
    }

    private void tryRow(int c, long[] set) {
      long[] in = Bits.none(covering.rowCount());
      long[] out = Bits.none(covering.rowCount());
      for (int atom = 0; atom < covering.size(c); atom++) {
        Bits.add(Bits.has(set, atom) ? in : out, covering.accepting(c, atom));
      }
      if (isBetter(Bits.count(in), Bits.count(out))) {
        column = c;
        best = set;
      }
    }

    private boolean isBetter(int in, int out) {
      double cost = (double) in * in + (double) out * out;
      boolean better = cost < least;
      least = better ? cost : least;
      return better;
    }
  }
}
