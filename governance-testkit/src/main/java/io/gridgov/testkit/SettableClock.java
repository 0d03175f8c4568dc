package io.gridgov.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

/**
 * A clock that stands still until it is set (可调时钟), for hosts whose own code asks one ({@code
 * Clock.withZone} and the like come from {@link InstantSource#withZone}).
 *
 * <p>The library itself takes every instant as an argument. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SettableClock implements InstantSource {
  private volatile Instant now;

  private SettableClock(Instant now) {
    this.now = Objects.requireNonNull(now, "now");
  }

  /**
   * Returns a clock that shows an instant.
   *
   * @param now what it shows
   * @return the clock
   */
  public static SettableClock at(Instant now) {
    return new SettableClock(now);
  }

  /**
   * Sets the clock.
   *
   * @param instant what it shows from now on; may lie in the past
   */
  public void set(Instant instant) {
    this.now = Objects.requireNonNull(instant, "instant");
  }

  /**
   * Moves the clock on.
   *
   * @param by how far, not negative
   * @throws IllegalArgumentException if negative
   */
  public synchronized void advance(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("a clock must not be moved back: " + by);
    }
    this.now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
