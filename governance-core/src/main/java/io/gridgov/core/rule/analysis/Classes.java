package io.gridgov.core.rule.analysis;

import java.util.Arrays;
import java.util.Collection;

/** Puts members together that no set tells apart. */
final class Classes {
  private Classes() {}

  /**
   * Returns for each member its class, numbered in the order of first members; members outside the
   * domain are in class -1.
   */
  static int[] of(int size, long[] domain, Collection<long[]> sets) {
    int[] classes = new int[size];
    int[] sizes = new int[size + 1];
    int[] hits = new int[size + 1];
    int[] split = new int[size + 1];
    int count = start(domain, classes, sizes);
    for (long[] set : sets) {
      count = refine(set, domain, classes, sizes, hits, split, count);
    }
    return inOrder(classes);
  }

  private static int start(long[] domain, int[] classes, int[] sizes) {
    Arrays.fill(classes, -1);
    Bits.forEach(domain, member -> classes[member] = 0);
    sizes[0] = Bits.count(domain);
    return 1;
  }

  private static int refine(
      long[] set, long[] domain, int[] classes, int[] sizes, int[] hits, int[] split, int count) {
    for (int i = Bits.first(set); i >= 0; i = Bits.next(set, i + 1)) {
      if (Bits.has(domain, i)) {
        hits[classes[i]]++;
      }
    }
    int classesNow = count;
    for (int i = Bits.first(set); i >= 0; i = Bits.next(set, i + 1)) {
      int old = classes[i];
      if (old >= 0 && old < classesNow && hits[old] < sizes[old]) {
        if (split[old] == 0) {
          split[old] = count++;
        }
        classes[i] = split[old];
        sizes[split[old]]++;
      }
    }
    for (int c = 0; c < classesNow; c++) {
      sizes[c] -= split[c] == 0 ? 0 : hits[c];
      hits[c] = 0;
      split[c] = 0;
    }
    return count;
  }

  private static int[] inOrder(int[] classes) {
    int[] order = new int[classes.length + 1];
    Arrays.fill(order, -1);
    int next = 0;
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] >= 0) {
        if (order[classes[i]] < 0) {
          order[classes[i]] = next++;
        }
        classes[i] = order[classes[i]];
      }
    }
    return classes;
  }

  static int count(int[] classes) {
    int most = -1;
    for (int each : classes) {
      most = Math.max(most, each);
    }
    return most + 1;
  }
}
