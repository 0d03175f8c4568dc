package io.gridgov.core.rule.analysis;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** Sets of small numbers as words of bits; sets of one kind have one length. */
final class Bits {
  private Bits() {}

  static long[] none(int size) {
    return new long[(size + 63) >>> 6];
  }

  static long[] all(int size) {
    long[] bits = none(size);
    fill(bits, 0, size);
    return bits;
  }

  static long[] where(int size, IntPredicate test) {
    long[] bits = none(size);
    for (int i = 0; i < size; i++) {
      if (test.test(i)) {
        set(bits, i);
      }
    }
    return bits;
  }

  static void set(long[] bits, int i) {
    bits[i >>> 6] |= 1L << i;
  }

  static void clear(long[] bits, int i) {
    bits[i >>> 6] &= ~(1L << i);
  }

  static boolean has(long[] bits, int i) {
    return (bits[i >>> 6] & (1L << i)) != 0;
  }

  static void fill(long[] bits, int from, int to) {
    for (int i = from; i < to; i++) {
      set(bits, i);
    }
  }

  static boolean isEmpty(long[] bits) {
    for (long word : bits) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }

  static boolean meets(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  static boolean holds(long[] outer, long[] inner) {
    for (int i = 0; i < inner.length; i++) {
      if ((inner[i] & ~outer[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  static long[] and(long[] one, long[] other) {
    long[] both = one.clone();
    retain(both, other);
    return both;
  }

  static long[] minus(long[] one, long[] other) {
    long[] rest = one.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] &= ~other[i];
    }
    return rest;
  }

  static void retain(long[] bits, long[] other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] &= other[i];
    }
  }

  static void add(long[] bits, long[] other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other[i];
    }
  }

  static int count(long[] bits) {
    int count = 0;
    for (long word : bits) {
      count += Long.bitCount(word);
    }
    return count;
  }

  static int countBoth(long[] one, long[] other) {
    int count = 0;
    for (int i = 0; i < one.length; i++) {
      count += Long.bitCount(one[i] & other[i]);
    }
    return count;
  }

  /** The least member, or -1. */
  static int first(long[] bits) {
    return next(bits, 0);
  }

  /** The least member that is at least {@code from}, or -1. */
  static int next(long[] bits, int from) {
    int word = from >>> 6;
    if (word >= bits.length) {
      return -1;
    }
    long rest = bits[word] & (-1L << from);
    while (rest == 0) {
      if (++word == bits.length) {
        return -1;
      }
      rest = bits[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  static void forEach(long[] bits, IntConsumer each) {
    for (int i = first(bits); i >= 0; i = next(bits, i + 1)) {
      each.accept(i);
    }
  }
}
