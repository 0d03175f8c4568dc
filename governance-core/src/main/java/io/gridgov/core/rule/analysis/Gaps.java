package io.gridgov.core.rule.analysis;

import java.util.ArrayList;
import java.util.List;

/** Looks for inputs to which no row applies. */
final class Gaps {
  private final Layout layout;
  private final Space space;
  private final Cover cover;
  private final List<Box> covered;
  private final List<Finding> findings = new ArrayList<>();

  private Gaps(Layout layout) {
    this.layout = layout;
    this.space = layout.space();
    this.cover = layout.cover();
    this.covered = new ArrayList<>(layout.boxes());
  }

  /** With every fact known. */
  static Verdict known(Layout layout) {
    if (layout.table().defaultRow().isPresent()) {
      return new Verdict.None();
    }
    Gaps gaps = new Gaps(layout);
    Box known = layout.space().known();
    return layout.ask(known, gaps.findings, () -> gaps.findKnown(known));
  }

  private boolean findKnown(Box known) {
    for (Box gap = find(known); gap != null; gap = find(known)) {
      if (isEnough()) {
        return true;
      }
      Box grown = Growth.grow(gap, known, layout.boxes());
      covered.add(grown);
      findings.add(FindingText.gap(layout, space.witness(grown)));
    }
    return false;
  }

  private @org.jspecify.annotations.Nullable Box find(Box box) {
    return cover.uncovered(box, covered);
  }

  private boolean isEnough() {
    return findings.size() == layout.scope().witnesses();
  }

  /**
   * With a fact missing, where a row would apply if it were known: inside what a row accepts, or
   * would if the fact were something.
   */
  static Verdict missing(Layout layout) {
    if (layout.table().defaultRow().isPresent()) {
      return new Verdict.None();
    }
    Gaps gaps = new Gaps(layout);
    return layout.ask(layout.space().everything(), gaps.findings, gaps::findMissing);
  }

  private boolean findMissing() {
    for (int row = 0; row < layout.rowCount(); row++) {
      Box wide = widened(layout.boxes().get(row));
      if (layout.applies(row) && !layout.boxes().get(row).holds(wide) && findMissing(row, wide)) {
        return true;
      }
    }
    return false;
  }

  private boolean findMissing(int row, Box wide) {
    long[] near = layout.index().meeting(wide);
    while (true) {
      List<Box> rows = layout.index().boxes(near);
      rows.addAll(covered.subList(layout.rowCount(), covered.size()));
      Box gap = cover.uncovered(wide, rows);
      if (gap == null || isEnough()) {
        return gap != null;
      }
      Box grown = grownMissing(gap);
      covered.add(grown);
      findings.add(FindingText.missing(layout, row, space.witness(grown, gap)));
    }
  }

  /** Each fact may also be missing where the row accepts any value of it. */
  private Box widened(Box row) {
    Box wide = row;
    for (int c = 0; c < space.dayColumn(); c++) {
      int missing = space.axes().get(c).missing();
      if (!Bits.has(row.set(c), missing)) {
        long[] set = row.set(c).clone();
        Bits.set(set, missing);
        wide = wide.with(c, set);
      }
    }
    return wide;
  }

  /** In one column, the anchor, nothing but "missing" stays. */
  private Box grownMissing(Box gap) {
    Box everything = space.everything();
    int anchor = nextMissing(gap, 0);
    Box grown = gap;
    for (int c = 0; c < gap.columns(); c++) {
      if (c != anchor) {
        grown = Growth.grow(grown, c, everything, layout.boxes());
      }
    }
    boolean another = nextMissing(grown, anchor + 1) >= 0;
    return another ? Growth.grow(grown, anchor, everything, layout.boxes()) : grown;
  }

  private int nextMissing(Box box, int from) {
    for (int c = from; c < space.dayColumn(); c++) {
      if (Bits.first(box.set(c)) == space.axes().get(c).missing()) {
        return c;
      }
    }
    return -1;
  }
}
