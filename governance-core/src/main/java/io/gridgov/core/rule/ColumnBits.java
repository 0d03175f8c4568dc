package io.gridgov.core.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For each fact the bitmap of the rows whose condition in one column it passes.
 *
 * <p>Values that no row tells apart share a bitmap: numbers, dates and times between two bounds,
 * and words that no row names. Where rows ask what stands under what, each value has its own for
 * the hierarchies that were asked last.
 */
final class ColumnBits {
  private static final long MOST_BYTES = 32L << 20;

  private record Known(Hierarchies hierarchies, Map<Value, long[]> bits) {}

  private final List<Condition> conditions;
  private final long[] all;
  private final boolean asks;
  private final boolean ordered;
  private final boolean hierarchical;
  private final long[] missing;
  private final Value[] bounds;
  private final AtomicReferenceArray<long[]> slots;
  private final Set<Value> named;
  private final Map<Value, long[]> byValue = new ConcurrentHashMap<>();
  private volatile long @Nullable [] others;
  private volatile @Nullable Known known;

  ColumnBits(ColumnType type, List<Condition> conditions, long[] all) {
    this.conditions = conditions;
    this.all = all;
    this.asks = conditions.stream().anyMatch(one -> !(one instanceof Condition.Any));
    this.ordered = type.isOrdered();
    this.named = new HashSet<>();
    boolean tree = false;
    for (Condition condition : conditions) {
      tree |= Mentions.collect(condition, named);
    }
    this.hierarchical = tree;
    this.bounds =
        ordered ? named.stream().sorted(Order::compare).toArray(Value[]::new) : new Value[0];
    this.slots = new AtomicReferenceArray<>(2 * bounds.length + 1);
    this.missing =
        Search.bits(
            conditions.size(), row -> conditions.get(row).test(Optional.empty(), NoTree.NONE));
  }

  long[] bits(@Nullable Value fact, Hierarchies hierarchies) {
    if (!asks) {
      return all;
    }
    if (fact == null) {
      return missing;
    }
    if (ordered) {
      return ofSlot(fact, hierarchies);
    }
    return hierarchical ? ofTree(fact, hierarchies) : ofWord(fact, hierarchies);
  }

  private long[] ofSlot(Value fact, Hierarchies hierarchies) {
    int slot = Search.slot(bounds, fact, Order::compare);
    long[] bits = slots.get(slot);
    if (bits == null) {
      bits = made(fact, hierarchies);
      slots.set(slot, bits);
    }
    return bits;
  }

  private long[] ofWord(Value fact, Hierarchies hierarchies) {
    long[] bits = byValue.get(fact);
    if (bits != null) {
      return bits;
    }
    if (named.contains(fact)) {
      return kept(byValue, fact, made(fact, hierarchies));
    }
    long[] rest = others;
    if (rest == null) {
      rest = made(fact, hierarchies);
      others = rest;
    }
    return rest;
  }

  private long[] ofTree(Value fact, Hierarchies hierarchies) {
    Known last = known;
    if (last == null || !last.hierarchies.equals(hierarchies)) {
      last = new Known(hierarchies, new ConcurrentHashMap<>());
      known = last;
    }
    long[] bits = last.bits.get(fact);
    return bits != null ? bits : kept(last.bits, fact, made(fact, hierarchies));
  }

  /** Whoever floods a table with values makes it slower, and never bigger. */
  private long[] kept(Map<Value, long[]> map, Value fact, long[] bits) {
    if ((long) map.size() * (all.length + 8) * Long.BYTES < MOST_BYTES) {
      map.put(fact, bits);
    }
    return bits;
  }

  private long[] made(Value fact, Hierarchies hierarchies) {
    Optional<Value> present = Optional.of(fact);
    return Search.bits(conditions.size(), row -> conditions.get(row).test(present, hierarchies));
  }
}
