package io.gridgov.geo.redraw;

/** Numbers that are put together step by step, each group known by one of them. */
final class Groups {
  private final int[] leader;

  Groups(int size) {
    leader = new int[size];
    for (int i = 0; i < size; i++) {
      leader[i] = i;
    }
  }

  int of(int number) {
    int at = number;
    while (leader[at] != at) {
      leader[at] = leader[leader[at]];
      at = leader[at];
    }
    return at;
  }

  void join(int one, int other) {
    leader[Math.max(of(one), of(other))] = Math.min(of(one), of(other));
  }
}
