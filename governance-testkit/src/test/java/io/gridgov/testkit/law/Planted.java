package io.gridgov.testkit.law;

import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Runs the body of a law over generated cases until it finds a fault. */
final class Planted {
  private static final int TRIES = 1000;
  private static final long SEED = 20260101;

  private Planted() {}

  /**
   * Tells whether the body fails for one of a thousand cases.
   *
   * @param cases as the law generates them
   * @param body the law
   */
  static <T> boolean isCaught(Arbitrary<T> cases, Consumer<T> body) {
    Random random = new Random(SEED);
    RandomGenerator<T> generator = cases.generator(TRIES, true);
    for (int i = 0; i < TRIES; i++) {
      T value = generator.next(random).value();
      try {
        body.accept(value);
      } catch (AssertionError found) {
        return true;
      }
    }
    return false;
  }
}
