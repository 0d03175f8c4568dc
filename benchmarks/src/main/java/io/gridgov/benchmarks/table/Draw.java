package io.gridgov.benchmarks.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Draws tests and facts that pass or miss them. */
final class Draw {
  static final long MOST_TENTHS = 50_000;
  private static final Test ANY = new Test.Any();

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> List<T> shuffled(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  Test any() {
    return ANY;
  }

  Test oneOf(List<String> words, int most) {
    return new Test.OneOf(shuffled(words).subList(0, 1 + random.nextInt(most)));
  }

  Test below(List<String> codes) {
    return new Test.Below(any(codes));
  }

  Test range(double least, double most) {
    long width = (long) (MOST_TENTHS * (least + (most - least) * random.nextDouble()));
    long low = random.nextLong(MOST_TENTHS - width);
    return new Test.Range(low, low + width);
  }

  Test flag() {
    return new Test.Is(random.nextBoolean());
  }

  /** A fact that passes a test. */
  Object passing(Input input, Test test, Workload.Trees trees) {
    if (test instanceof Test.OneOf one) {
      return any(one.words());
    }
    if (test instanceof Test.Range range) {
      return range.low() + random.nextLong(range.high() - range.low());
    }
    if (test instanceof Test.Is is) {
      return is.flag();
    }
    if (test instanceof Test.Below below) {
      Tree tree = input.kind() == Input.Kind.GRID ? trees.grids() : trees.matters();
      int[] span = tree.span(below.above()).orElseThrow();
      return tree.codes().get(span[0] + random.nextInt(span[1] - span[0]));
    }
    return any(input);
  }

  /** Any fact of an input. */
  Object any(Input input) {
    return switch (input.kind()) {
      case NUMBER -> random.nextLong(MOST_TENTHS);
      case FLAG -> random.nextBoolean();
      default -> any(input.words());
    };
  }
}
