package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cannot matter: atoms that are covered wherever another is, and rows inside other rows. */
final class Dominance {
  private static final long MOST_WORK = 20_000_000;

  private Dominance() {}

  /** The box without such atoms; null if there are none. */
  static long @Nullable [][] atoms(Covering covering) {
    long[][] kept = covering.whole();
    boolean less = false;
    for (int c = 0; c < covering.columns(); c++) {
      long work = (long) covering.size(c) * covering.size(c);
      if (covering.size(c) > 1 && work < MOST_WORK) {
        kept[c] = atoms(covering, c);
        less |= Bits.count(kept[c]) < covering.size(c);
      }
    }
    return less ? kept : null;
  }

  /** No two atoms are accepted by the same rows. */
  private static long[] atoms(Covering covering, int c) {
    long[] kept = Bits.all(covering.size(c));
    for (int atom = 0; atom < covering.size(c); atom++) {
      long[] rows = covering.accepting(c, atom);
      for (int other = Bits.first(kept); other >= 0; other = Bits.next(kept, other + 1)) {
        if (other != atom && Bits.holds(rows, covering.accepting(c, other))) {
          Bits.clear(kept, atom);
          break;
        }
      }
    }
    return kept;
  }

  /** The rows that lie in no other. */
  static List<long[][]> rows(Covering covering) {
    if ((long) covering.rowCount() * covering.rowCount() > MOST_WORK / 100) {
      return covering.rows();
    }
    List<long[][]> kept = new ArrayList<>();
    for (int row = 0; row < covering.rowCount(); row++) {
      if (!isInside(covering, row)) {
        kept.add(covering.rows().get(row));
      }
    }
    return kept;
  }

  /** Of equal rows the first is kept. */
  private static boolean isInside(Covering covering, int row) {
    for (int other = 0; other < covering.rowCount(); other++) {
      if (other != row
          && holds(covering, other, row)
          && (other < row || !holds(covering, row, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Covering covering, int outer, int inner) {
    for (int c = 0; c < covering.columns(); c++) {
      if (!Bits.holds(covering.row(outer, c), covering.row(inner, c))) {
        return false;
      }
    }
    return true;
  }
}
