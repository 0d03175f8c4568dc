package io.gridgov.examples.cli.page;

import java.util.Objects;

/**
 * How many reports came in within one hour over one channel (渠道).
 *
 * @param hour from 0 to 23, in the city's own time
 * @param channel what readers call the channel
 * @param count at least 0
 * @since 0.1.0
 */
public record HourCount(int hour, Words channel, long count) {

  /** Refuses an hour outside the day and a negative count. */
  public HourCount {
    Objects.requireNonNull(channel, "channel");
    if (hour < 0 || hour > 23) {
      throw new IllegalArgumentException("hour must be in [0, 23]: " + hour);
    }
    if (count < 0) {
      throw new IllegalArgumentException("count must be at least 0: " + count);
    }
  }
}
