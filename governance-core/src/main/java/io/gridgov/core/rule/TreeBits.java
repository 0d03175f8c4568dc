package io.gridgov.core.rule;

import java.nio.LongBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The bitmaps of a column that asks what stands under what: by value, for each of the hierarchies
 * that were asked last. Values that pass the same rows share one.
 */
final class TreeBits {
  /** Late reports are decided by the day they happened, beside those of today. */
  private static final int MOST_HIERARCHIES = 4;

  private static final class Known {
    private final Hierarchies hierarchies;
    private final Map<Object, long[]> byKey = new ConcurrentHashMap<>();
    private final Map<LongBuffer, long[]> different = new ConcurrentHashMap<>();
    private final Budget budget = new Budget();

    Known(Hierarchies hierarchies) {
      this.hierarchies = hierarchies;
    }
  }

  private final Cells cells;
  private volatile Known[] known = new Known[0];

  TreeBits(Cells cells) {
    this.cells = cells;
  }

  long[] bits(Value fact, Hierarchies hierarchies) {
    Known of = of(hierarchies);
    long[] bits = of.byKey.get(WordBits.key(fact));
    return bits != null ? bits : made(of, fact);
  }

  private Known of(Hierarchies hierarchies) {
    Known[] all = known;
    Known same = null;
    for (int i = 0; same == null && i < all.length; i++) {
      same = all[i].hierarchies.equals(hierarchies) ? all[i] : null;
    }
    return same != null ? same : remembered(hierarchies);
  }

  /** The newest first; threads that come at once may forget one another's, and make it anew. */
  private Known remembered(Hierarchies hierarchies) {
    Known[] before = known;
    Known[] after = new Known[Math.min(before.length + 1, MOST_HIERARCHIES)];
    after[0] = new Known(hierarchies);
    System.arraycopy(before, 0, after, 1, after.length - 1);
    known = after;
    return after[0];
  }

  private long[] made(Known of, Value fact) {
    long[] bits = cells.passing(Optional.of(fact), of.hierarchies);
    long @Nullable [] same = of.different.get(LongBuffer.wrap(bits));
    if (same != null) {
      bits = same;
    } else if (of.budget.admits(bits)) {
      of.different.put(LongBuffer.wrap(bits), bits);
    } else {
      return bits;
    }
    if (of.budget.admitsEntry()) {
      of.byKey.put(WordBits.key(fact), bits);
    }
    return bits;
  }
}
