package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.HitPolicy;
import java.util.ArrayList;
import java.util.List;

/** Looks for pairs of rows that apply together where the hit policy forbids it. */
final class Overlaps {
  private Overlaps() {}

  /** Of rows with the same outputs, or with different ones. */
  static Verdict find(Layout layout, boolean same) {
    HitPolicy policy = layout.table().hitPolicy();
    boolean forbidden = policy == HitPolicy.UNIQUE || (policy == HitPolicy.ANY && !same);
    List<Finding> findings = new ArrayList<>();
    for (int row = 1; forbidden && row < layout.rowCount(); row++) {
      long[] meeting = layout.meeting(row);
      for (int other = Bits.first(meeting); other >= 0 && other < row; ) {
        if (layout.sameOutputs(row, other) == same) {
          if (findings.size() == layout.scope().witnesses()) {
            return new Verdict.Found(findings, true);
          }
          findings.add(finding(layout, other, row, same));
        }
        other = Bits.next(meeting, other + 1);
      }
    }
    return findings.isEmpty() ? new Verdict.None() : new Verdict.Found(findings, false);
  }

  private static Finding finding(Layout layout, int one, int other, boolean same) {
    Box both = layout.boxes().get(one).and(layout.boxes().get(other));
    return FindingText.overlap(layout, one, other, same, layout.space().witness(both));
  }
}
