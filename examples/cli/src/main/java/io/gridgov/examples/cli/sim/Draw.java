package io.gridgov.examples.cli.sim;

import io.gridgov.examples.synthetic.dice.Dice;
import io.gridgov.workflow.order.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The random choices of one step: a function of the seed, the order and the step. */
final class Draw {
  private final Dice dice;

  private Draw(Dice dice) {
    this.dice = dice;
  }

  static Draw of(long seed, OrderId order, String purpose, int step) {
    return new Draw(Dice.of(seed, purpose + "/" + order, step));
  }

  boolean chance(double probability) {
    return dice.chance(probability);
  }

  double next() {
    return dice.next();
  }

  <T> T pick(List<T> choices) {
    return dice.pick(choices);
  }

  /** The same elements, from one of them on. */
  <T> List<T> rotated(List<T> elements) {
    List<T> all = new ArrayList<>(elements);
    Collections.rotate(all, dice.below(Math.max(1, all.size())));
    return all;
  }

  /** An instant between two parts of the way from one instant to another. */
  Instant between(Instant from, Instant to, double low, double high) {
    long millis = Math.max(0, to.toEpochMilli() - from.toEpochMilli());
    return from.plusMillis((long) (millis * dice.between(low, high)));
  }

  /** An instant soon after another; twice as late is much rarer. */
  Instant after(Instant from, Duration least, Duration most) {
    double part = dice.next();
    return from.plus(least).plusMillis((long) (most.minus(least).toMillis() * part * part));
  }
}
