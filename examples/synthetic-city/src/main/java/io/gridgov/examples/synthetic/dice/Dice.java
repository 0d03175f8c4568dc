package io.gridgov.examples.synthetic.dice;

import java.util.List;

/**
 * A small stream of pseudo-random numbers, by the published SplitMix64 algorithm (Steele, Lea and
 * Flood 2014).
 *
 * <p>Only integer arithmetic and exact floating-point operations are used, so the numbers are the
 * same on every JDK. Not for secrets. Not thread-safe: one owner each.
 *
 * @since 0.1.0
 */
public final class Dice {

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  private Dice(long state) {
    this.state = state;
  }

  /**
   * Returns the stream that belongs to a seed and to the thing that draws.
   *
   * @param seed the city's seed
   * @param purpose what is drawn for, so that two purposes never share a stream
   * @param number the thing's own number
   * @return a new stream
   */
  public static Dice of(long seed, String purpose, long number) {
    long mixed = mix(seed + GOLDEN);
    for (int i = 0; i < purpose.length(); i++) {
      mixed = mix(mixed ^ purpose.charAt(i) * GOLDEN);
    }
    return new Dice(mix(mixed + number * GOLDEN));
  }

  /**
   * Returns the next 64 bits.
   *
   * @return any long
   */
  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /**
   * Returns the next number in [0, 1).
   *
   * @return a multiple of 2<sup>−53</sup>
   */
  public double next() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /**
   * Returns the next number in [low, high).
   *
   * @param low smallest
   * @param high bound
   * @return a number between
   */
  public double between(double low, double high) {
    return low + (high - low) * next();
  }

  /**
   * Returns the next integer in [0, bound).
   *
   * @param bound how many values, at least 1
   * @return one of them
   */
  public int below(int bound) {
    if (bound < 1) {
      throw new IllegalArgumentException("bound must be at least 1: " + bound);
    }
    return (int) (next() * bound);
  }

  /**
   * Returns true with the given probability.
   *
   * @param probability in [0, 1]
   * @return whether it happened
   */
  public boolean chance(double probability) {
    return next() < probability;
  }

  /**
   * Returns one element, each as likely as the others.
   *
   * @param <T> the element's type
   * @param choices at least one
   * @return one of them
   */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
