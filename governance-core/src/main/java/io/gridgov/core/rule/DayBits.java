package io.gridgov.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** For each span of days the bitmap of the rows that hold. */
final class DayBits {
  private final List<RuleRow> rows;
  private final RowOrder order;
  private final long[] all;
  private final LocalDate[] turns;
  private final AtomicReferenceArray<long[]> spans;

  DayBits(List<RuleRow> rows, RowOrder order, long[] all) {
    this.rows = rows;
    this.order = order;
    this.all = all;
    TreeSet<LocalDate> days = new TreeSet<>();
    for (RuleRow row : rows) {
      row.validity().from().ifPresent(days::add);
      row.validity().to().ifPresent(days::add);
    }
    this.turns = days.toArray(LocalDate[]::new);
    this.spans = new AtomicReferenceArray<>(turns.length + 1);
  }

  long[] bits(LocalDate day) {
    if (turns.length == 0) {
      return all;
    }
    int span = below(day);
    long[] known = spans.get(span);
    if (known == null) {
      known = order.bits(row -> rows.get(row).validity().holdsOn(day));
      spans.set(span, known);
    }
    return known;
  }

  /** How many turns are not after a day. */
  private int below(LocalDate day) {
    int low = 0;
    int high = turns.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (turns[middle].isAfter(day)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
