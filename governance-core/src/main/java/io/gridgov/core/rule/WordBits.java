package io.gridgov.core.rule;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The bitmaps of a column of words: one for each that a row names, and one for all others. */
final class WordBits {
  private final Cells cells;
  private final Set<Value> named;
  private final Map<Object, long[]> byKey = new ConcurrentHashMap<>();
  private final Budget budget = new Budget();
  private volatile long @Nullable [] others;

  WordBits(Cells cells, Set<Value> named) {
    this.cells = cells;
    this.named = Set.copyOf(named);
  }

  /** What a value is looked up by: its text, where that is at hand. */
  static Object key(Value value) {
    if (value instanceof Value.Words words) {
      return words.text();
    }
    if (value instanceof Value.Code code) {
      return code.text();
    }
    return value instanceof Value.InGrid in ? in.grid().value() : value;
  }

  long[] bits(Value fact) {
    long[] bits = byKey.get(key(fact));
    return bits != null ? bits : made(fact);
  }

  private long[] made(Value fact) {
    long[] rest = others;
    boolean isNamed = named.contains(fact);
    if (!isNamed && rest != null) {
      return rest;
    }
    long[] bits = cells.passing(Optional.of(fact), NoTree.NONE);
    if (!isNamed) {
      others = bits;
    } else if (budget.admits(bits)) {
      byKey.put(key(fact), bits);
    }
    return bits;
  }
}
