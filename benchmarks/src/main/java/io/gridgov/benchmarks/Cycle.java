package io.gridgov.benchmarks;

import java.util.Random;

/** The numbers of all cases in a random order, over and over. */
final class Cycle {
  private final int[] order;
  private int next;

  Cycle(int cases, long seed) {
    this.order = new Random(seed).ints(0, cases).distinct().limit(cases).toArray();
  }

  int next() {
    int place = next;
    next = place + 1 == order.length ? 0 : place + 1;
    return order[place];
  }
}
