package io.gridgov.benchmarks.peer;

import io.gridgov.benchmarks.table.Test;
import java.util.List;

/** Tests of closed sets as bits. */
final class Masks {
  private Masks() {}

  static long of(Test test, List<String> words) {
    if (!(test instanceof Test.OneOf one)) {
      return -1L;
    }
    long mask = 0;
    for (String word : one.words()) {
      mask |= 1L << words.indexOf(word);
    }
    return mask;
  }

  static boolean passes(Test test, boolean flag) {
    return !(test instanceof Test.Is is) || is.flag() == flag;
  }
}
