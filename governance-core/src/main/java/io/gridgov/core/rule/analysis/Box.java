package io.gridgov.core.rule.analysis;

import java.util.Arrays;

/**
 * A set of atoms for each column, and one of spans of days as the last. Boxes share their sets:
 * nobody changes one.
 */
final class Box {
  private final long[][] sets;

  Box(long[][] sets) {
    this.sets = sets;
  }

  int columns() {
    return sets.length;
  }

  long[] set(int column) {
    return sets[column];
  }

  Box with(int column, long[] set) {
    long[][] copy = sets.clone();
    copy[column] = set;
    return new Box(copy);
  }

  boolean isEmpty() {
    for (long[] set : sets) {
      if (Bits.isEmpty(set)) {
        return true;
      }
    }
    return false;
  }

  boolean meets(Box other) {
    for (int i = 0; i < sets.length; i++) {
      if (!Bits.meets(sets[i], other.sets[i])) {
        return false;
      }
    }
    return true;
  }

  boolean holds(Box inner) {
    for (int i = 0; i < sets.length; i++) {
      if (!Bits.holds(sets[i], inner.sets[i])) {
        return false;
      }
    }
    return true;
  }

  Box and(Box other) {
    long[][] both = new long[sets.length][];
    for (int i = 0; i < sets.length; i++) {
      both[i] = Bits.and(sets[i], other.sets[i]);
    }
    return new Box(both);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Box box && Arrays.deepEquals(sets, box.sets);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(sets);
  }
}
