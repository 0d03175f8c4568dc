package io.gridgov.workflow.intake;

import io.gridgov.core.CityId;
import io.gridgov.workflow.internal.text.Printable;
import java.util.Objects;

/**
 * Identifies a report (来件标识): its city, its channel, and its key in that channel.
 *
 * <p>The same key sent twice is one report (law L10). Immutable and thread-safe.
 *
 * @param city the city
 * @param channel the channel's id, such as {@code hotline}; 1 to 64 printable characters without
 *     {@code /}
 * @param key the channel's own number; 1 to 128 printable characters
 * @since 0.1.0
 */
public record ReportKey(CityId city, String channel, String key) implements Comparable<ReportKey> {
  /** Checks the forms. */
  public ReportKey {
    Objects.requireNonNull(city, "city");
    Printable.requireId(channel, 64, "channel");
    Printable.requireId(key, 128, "source key");
    if (channel.indexOf('/') >= 0) {
      throw new IllegalArgumentException("channel must be without '/'");
    }
  }

  @Override
  public int compareTo(ReportKey other) {
    int byCity = city.compareTo(other.city);
    int byChannel = byCity != 0 ? byCity : channel.compareTo(other.channel);
    return byChannel != 0 ? byChannel : key.compareTo(other.key);
  }

  /** Returns {@code city/channel/key}. */
  @Override
  public String toString() {
    return city + "/" + channel + "/" + key;
  }
}
