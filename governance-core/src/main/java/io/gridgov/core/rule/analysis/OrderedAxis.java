package io.gridgov.core.rule.analysis;

import io.gridgov.core.rule.Column;
import io.gridgov.core.rule.Condition;
import io.gridgov.core.rule.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts numbers, dates or times at the bounds that a column names: slot 2i + 1 is the i-th bound,
 * slot 2i what lies open before it. Slots that hold no value of the column's range are dropped, and
 * neighbours that no condition tells apart are joined.
 */
final class OrderedAxis implements Axis.SetWriter {
  private final Column column;
  private final Line line;
  private final Value[] bounds;
  private final List<Optional<Value>> slots = new ArrayList<>();
  private final List<int[]> atoms = new ArrayList<>();

  private OrderedAxis(Column column, Collection<Condition> conditions) {
    this.column = column;
    this.line = new Line(column.type().kind());
    TreeSet<Value> named = new TreeSet<>(Line::compare);
    conditions.forEach(condition -> named.addAll(bounds(condition)));
    column.type().least().map(Value.Amount::new).ifPresent(named::add);
    column.type().most().map(Value.Amount::new).ifPresent(named::add);
    this.bounds = named.toArray(Value[]::new);
    for (int slot = 0; slot <= 2 * bounds.length; slot++) {
      slots.add(value(slot));
    }
  }

  static Axis of(Column column, Collection<Condition> conditions) {
    OrderedAxis axis = new OrderedAxis(column, conditions);
    Map<Condition, long[]> bySlot = new LinkedHashMap<>();
    conditions.forEach(condition -> bySlot.put(condition, axis.slots(condition)));
    axis.join(bySlot.values());
    Map<Condition, long[]> sets = new LinkedHashMap<>();
    bySlot.forEach((condition, set) -> sets.put(condition, axis.atoms(condition, set)));
    List<Value> values =
        axis.atoms.stream().map(atom -> axis.slots.get(atom[0]).orElseThrow()).toList();
    return new Axis(column.name(), values, sets, axis);
  }

  private static Set<Value> bounds(Condition condition) {
    Set<Value> bounds = new TreeSet<>(Line::compare);
    Tests.forEach(
        condition,
        test -> {
          if (test instanceof Condition.Equal equal) {
            bounds.add(equal.value());
          } else if (test instanceof Condition.Between between) {
            between.low().ifPresent(bounds::add);
            between.high().ifPresent(bounds::add);
          }
        });
    return bounds;
  }

  /** A value of a slot that lies in the column's range. */
  private Optional<Value> value(int slot) {
    if (bounds.length == 0) {
      return Optional.of(line.any());
    }
    Optional<Value> value =
        (slot & 1) == 1
            ? Optional.of(bounds[slot >> 1])
            : line.between(bound(slot / 2 - 1), bound(slot / 2));
    return value.filter(this::isInRange);
  }

  private Optional<Value> bound(int i) {
    return i < 0 || i >= bounds.length ? Optional.empty() : Optional.of(bounds[i]);
  }

  private boolean isInRange(Value value) {
    return column.type().least().filter(b -> less(value, new Value.Amount(b))).isEmpty()
        && column.type().most().filter(b -> less(new Value.Amount(b), value)).isEmpty();
  }

  private static boolean less(Value one, Value other) {
    return Line.compare(one, other) < 0;
  }

  /**
   * Tests one value at and between the condition's own bounds: all others pass like one of them.
   */
  private long[] slots(Condition condition) {
    long[] set = Bits.none(slots.size());
    int from = 0;
    for (Value bound : bounds(condition)) {
      int at = 2 * Arrays.binarySearch(bounds, bound, Line::compare) + 1;
      test(condition, from, at, set);
      test(condition, at, at + 1, set);
      from = at + 1;
    }
    test(condition, from, slots.size(), set);
    return set;
  }

  private void test(Condition condition, int from, int to, long[] set) {
    for (int slot = from; slot < to; slot++) {
      if (slots.get(slot).isPresent()) {
        if (condition.test(slots.get(slot), UnknownUniverse.INSTANCE)) {
          Bits.fill(set, from, to);
        }
        return;
      }
    }
  }

  private void join(Collection<long[]> sets) {
    int last = -1;
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).isPresent()) {
        if (last >= 0 && same(last, slot, sets)) {
          atoms.get(atoms.size() - 1)[1] = slot;
        } else {
          atoms.add(new int[] {slot, slot});
        }
        last = slot;
      }
    }
  }

  private static boolean same(int one, int other, Collection<long[]> sets) {
    for (long[] set : sets) {
      if (Bits.has(set, one) != Bits.has(set, other)) {
        return false;
      }
    }
    return true;
  }

  private long[] atoms(Condition condition, long[] set) {
    long[] passing =
        Bits.where(atoms.size() + 1, i -> i < atoms.size() && Bits.has(set, atoms.get(i)[0]));
    if (condition.test(Optional.empty(), UnknownUniverse.INSTANCE)) {
      Bits.set(passing, atoms.size());
    }
    return passing;
  }

  @Override
  public Condition write(long[] present, boolean missing) {
    List<Condition> tests = new ArrayList<>();
    for (int i = Bits.first(present); i >= 0; i = Bits.next(present, i + 1)) {
      int first = i;
      while (Bits.next(present, i + 1) == i + 1) {
        i++;
      }
      tests.add(range(first, i));
    }
    if (missing) {
      tests.add(new Condition.Missing());
    }
    return Tests.any(tests);
  }

  /** From the first atom to the last; without a bound where nothing lies beyond. */
  private Condition range(int first, int last) {
    int from = atoms.get(first)[0];
    int to = atoms.get(last)[1];
    if (from == to && (from & 1) == 1) {
      return new Condition.Equal(bounds[from >> 1]);
    }
    Optional<Value> low = first == 0 ? Optional.empty() : bound((from - 1) >> 1);
    Optional<Value> high = last == atoms.size() - 1 ? Optional.empty() : bound(to >> 1);
    return new Condition.Between(
        low, low.isPresent() && (from & 1) == 1, high, high.isPresent() && (to & 1) == 1);
  }
}
