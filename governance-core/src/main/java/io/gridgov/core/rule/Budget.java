package io.gridgov.core.rule;

import java.util.concurrent.atomic.AtomicLong;

/** What one column may keep: whoever floods a table with values makes it slower, never bigger. */
final class Budget {
  private static final long MOST_BYTES = 32L << 20;
  private static final int ENTRY = 128;

  private final AtomicLong left = new AtomicLong(MOST_BYTES);

  /** Whether a bitmap and what leads to it may be kept. */
  boolean admits(long[] bits) {
    return admits((long) bits.length * Long.BYTES + ENTRY);
  }

  /** Whether one more value may lead to a bitmap that is kept already. */
  boolean admitsEntry() {
    return admits(ENTRY);
  }

  private boolean admits(long bytes) {
    return left.get() >= bytes && left.addAndGet(-bytes) >= 0;
  }
}
