package io.gridgov.core.rule;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The bitmaps of a column of numbers, dates or times: one for each bound that rows name, and one
 * for each span between two. Exact: where rounding hides a difference, the values themselves
 * decide.
 */
final class RangeBits {
  private final Cells cells;
  private final Value[] bounds;
  private final double[] keys;
  private final Places places;
  private final AtomicReferenceArray<long[]> slots;
  private final Budget budget = new Budget();

  RangeBits(Cells cells, Set<Value> named) {
    this.cells = cells;
    this.bounds = named.stream().sorted(Order::compare).toArray(Value[]::new);
    this.keys = Arrays.stream(bounds).mapToDouble(Order::rounded).toArray();
    this.places = new Places(keys);
    this.slots = new AtomicReferenceArray<>(2 * bounds.length + 1);
  }

  long[] bits(Value fact) {
    int slot = slot(fact);
    long[] bits = slots.get(slot);
    if (bits == null) {
      bits = cells.passing(Optional.of(fact), NoTree.NONE);
      if (budget.admits(bits)) {
        slots.set(slot, bits);
      }
    }
    return bits;
  }

  /** 2i + 1 if the fact equals the i-th bound, 2i if it lies before the i-th. */
  private int slot(Value fact) {
    double key = Order.rounded(fact);
    int at = places.below(key);
    while (at < keys.length && keys[at] == key) {
      int sign = Order.compare(bounds[at], fact);
      if (sign >= 0) {
        return sign == 0 ? 2 * at + 1 : 2 * at;
      }
      at++;
    }
    return 2 * at;
  }
}
