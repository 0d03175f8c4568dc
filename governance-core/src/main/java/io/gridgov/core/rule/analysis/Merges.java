package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.HitPolicy;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for pairs of rows that could be one row, and no answer would change. */
final class Merges {
  private final Layout layout;
  private final Cover cover;
  private final Neighbours neighbours;
  private final int[] place;
  private final List<Finding> findings = new ArrayList<>();
  private long left;

  private Merges(Layout layout) {
    this.layout = layout;
    this.cover = layout.cover();
    this.neighbours = new Neighbours(layout);
    this.left = layout.scope().budget();
    this.place = new int[layout.rowCount()];
    int[] order = Ranking.of(layout.table());
    for (int i = 0; i < order.length; i++) {
      place[order[i]] = i;
    }
  }

  static Verdict find(Layout layout) {
    Merges merges = new Merges(layout);
    return layout.ask(layout.space().everything(), merges.findings, merges::search);
  }

  private boolean search() {
    for (int one = 0; one < layout.rowCount(); one++) {
      for (int c = 0; layout.applies(one) && c <= layout.space().dayColumn(); c++) {
        for (int other : neighbours.of(one, c)) {
          if (other > one && fits(one, other, c) && add(one, other, c)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean add(int one, int other, int column) {
    if (findings.size() == layout.scope().witnesses()) {
      return true;
    }
    Box first = layout.boxes().get(one);
    Box merged = first.with(column, neighbours.union(one, other, column));
    Witness witness = layout.space().witness(merged, first);
    findings.add(FindingText.mergeable(layout, one, other, column, witness));
    return false;
  }

  private boolean fits(int one, int other, int column) {
    if (left-- == 0) {
      throw new Cover.Spent();
    }
    return neighbours.canBeOne(one, other, column)
        && (place[one] < place[other] ? keeps(one, other) : keeps(other, one));
  }

  /** Whether one row in place of two changes no answer; the first is the one that answers first. */
  private boolean keeps(int first, int second) {
    Box both = layout.boxes().get(first).and(layout.boxes().get(second));
    HitPolicy policy = layout.table().hitPolicy();
    return switch (policy) {
      case ANY, COLLECT_LEAST, COLLECT_MOST -> true;
      case UNIQUE -> both.isEmpty() || isConflictAnyway(both, first, second);
      case FIRST, PRIORITY -> firstStays(second, first, true) || firstStays(first, second, false);
      case COLLECT -> both.isEmpty();
      case COLLECT_SUM -> both.isEmpty() || adds(layout.row(first)).isEmpty();
      case COLLECT_COUNT -> both.isEmpty() || counted(layout.row(first)).isEmpty();
      case RULE_ORDER, OUTPUT_ORDER ->
          both.isEmpty() && (!isPassed(second, first, second) || !isPassed(first, first, second));
    };
  }

  private boolean isConflictAnyway(Box both, int first, int second) {
    long[] others = layout.index().meeting(both);
    Bits.clear(others, first);
    Bits.clear(others, second);
    return cover.uncovered(both, layout.index().boxes(others)) == null;
  }

  private Optional<Value> counted(RuleRow row) {
    Column output = layout.table().outputs().get(0);
    return Optional.ofNullable(row.outputs().get(output.name()));
  }

  private Optional<Value> adds(RuleRow row) {
    return counted(row)
        .filter(value -> value instanceof Value.Amount amount && amount.number().signum() != 0);
  }

  /** Whether a row on its way past the rows between changes places with one that says another. */
  private boolean isPassed(int moving, int first, int second) {
    return !Bits.isEmpty(between(moving, first, second));
  }

  /** Rows between two places that meet a row and say something else. */
  private long[] between(int moving, int one, int other) {
    int low = Math.min(place[one], place[other]);
    int high = Math.max(place[one], place[other]);
    long[] rows = layout.meeting(moving);
    return Bits.where(
        layout.rowCount(),
        row ->
            Bits.has(rows, row)
                && place[row] > low
                && place[row] < high
                && !layout.sameOutputs(row, moving));
  }

  /**
   * Whether no row between is the first to apply where the moving row does; when it moves down, its
   * old place is empty.
   */
  private boolean firstStays(int moving, int to, boolean up) {
    long[] passed = between(moving, moving, to);
    for (int row = Bits.first(passed); row >= 0; row = Bits.next(passed, row + 1)) {
      Box both = layout.boxes().get(moving).and(layout.boxes().get(row));
      long[] meeting = layout.index().meeting(both);
      int at = place[row];
      long[] before =
          Bits.where(
              layout.rowCount(),
              other -> Bits.has(meeting, other) && place[other] < at && (up || other != moving));
      if (cover.uncovered(both, layout.index().boxes(before)) != null) {
        return false;
      }
    }
    return true;
  }
}
