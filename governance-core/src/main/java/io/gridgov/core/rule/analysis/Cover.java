package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds an input of a box that no row covers, or proves that there is none.
 *
 * <p>Looks for quick answers first, in the spirit of the tautology check of multi-valued logic
 * minimisers: a row that covers the box, an atom that no row accepts, a greedy walk to where no row
 * is left, volumes. Then drops atoms and rows that cannot matter, takes columns apart that have no
 * row in common, and splits the box where the fewest rows lie on both sides.
 */
final class Cover {
  /** The budget is spent. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent() {
      super("budget is spent; raise it", null, false, false);
    }
  }

  private long left;

  /** Looks at no more boxes than the budget, all questions together. */
  Cover(long budget) {
    this.left = budget;
  }

  /** An uncovered box inside a box; null if the rows cover it. */
  @Nullable Box uncovered(Box box, Iterable<Box> rows) {
    if (box.isEmpty()) {
      return null;
    }
    List<long[][]> sets = new ArrayList<>();
    rows.forEach(row -> sets.add(sets(row)));
    Covering covering = Covering.of(sets(box), sets);
    long[][] found = search(covering);
    return found == null ? null : new Box(covering.lift(found));
  }

  private static long[][] sets(Box box) {
    long[][] sets = new long[box.columns()][];
    for (int c = 0; c < sets.length; c++) {
      sets[c] = box.set(c);
    }
    return sets;
  }

  private long @Nullable [][] search(Covering covering) {
    if (left == 0) {
      throw new Spent();
    }
    left--;
    if (covering.rowCount() == 0) {
      return covering.whole();
    }
    for (int row = 0; row < covering.rowCount(); row++) {
      if (covering.isWhole(row)) {
        return null;
      }
    }
    long[][] probe = Probe.find(covering);
    if (probe != null) {
      return probe;
    }
    return Volume.isTiled(covering) ? null : reduced(covering);
  }

  private long @Nullable [][] reduced(Covering covering) {
    long[][] kept = Dominance.atoms(covering);
    List<long[][]> rows = Dominance.rows(covering);
    if (kept != null || rows.size() < covering.rowCount()) {
      return inside(kept == null ? covering.whole() : kept, rows);
    }
    List<List<long[][]>> parts = Parts.of(covering);
    return parts.size() > 1 ? apart(covering, parts) : split(covering);
  }

  private long @Nullable [][] inside(long[][] box, List<long[][]> rows) {
    Covering smaller = Covering.of(box, rows);
    long[][] found = search(smaller);
    return found == null ? null : smaller.lift(found);
  }

  /** Rows of different parts ask about different columns: each part must leave something. */
  private long @Nullable [][] apart(Covering covering, List<List<long[][]>> parts) {
    long[][] all = covering.whole();
    for (List<long[][]> part : parts) {
      long[][] found = inside(covering.whole(), part);
      if (found == null) {
        return null;
      }
      for (int c = 0; c < all.length; c++) {
        all[c] = Bits.and(all[c], found[c]);
      }
    }
    return all;
  }

  /** The emptier half first. */
  private long @Nullable [][] split(Covering covering) {
    Split split = Split.of(covering);
    Covering in = Covering.of(covering.whole(split.column(), split.inside()), covering.rows());
    Covering out = Covering.of(covering.whole(split.column(), split.outside()), covering.rows());
    boolean inFirst = Volume.ratio(in) <= Volume.ratio(out);
    long[][] found = lifted(inFirst ? in : out);
    return found != null ? found : lifted(inFirst ? out : in);
  }

  private long @Nullable [][] lifted(Covering half) {
    long[][] found = search(half);
    return found == null ? null : half.lift(found);
  }
}
