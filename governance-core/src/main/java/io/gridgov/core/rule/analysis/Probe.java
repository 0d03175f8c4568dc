package io.gridgov.core.rule.analysis;

import org.jspecify.annotations.Nullable;

/** Walks to where no row is left: always to the atom that the fewest of the rows left accept. */
final class Probe {
  private Probe() {}

  /** A box that no row meets, if the walk ends in one; null says nothing. */
  static long @Nullable [][] find(Covering covering) {
    long[] rows = Bits.all(covering.rowCount());
    boolean[] chosen = new boolean[covering.columns()];
    long[][] box = covering.whole();
    while (!Bits.isEmpty(rows)) {
      int count = Bits.count(rows);
      int column = -1;
      int best = -1;
      for (int c = 0; c < box.length; c++) {
        for (int atom = 0; !chosen[c] && atom < covering.size(c); atom++) {
          int accepting = Bits.countBoth(rows, covering.accepting(c, atom));
          if (accepting < count) {
            count = accepting;
            column = c;
            best = atom;
          }
        }
      }
      if (column < 0) {
        return null;
      }
      chosen[column] = true;
      box[column] = like(covering, column, best, rows);
      Bits.retain(rows, covering.accepting(column, best));
    }
    return box;
  }

  /** The atoms that leave no more rows than the best one does. */
  private static long[] like(Covering covering, int column, int best, long[] rows) {
    long[] left = Bits.and(rows, covering.accepting(column, best));
    return Bits.where(
        covering.size(column),
        atom -> Bits.holds(left, Bits.and(rows, covering.accepting(column, atom))));
  }
}
