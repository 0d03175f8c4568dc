package io.gridgov.examples.cli.book;

import io.gridgov.examples.cli.page.HourCount;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports by hour and channel, repeated ones among them. */
final class Hours {
  /** An hour and a channel; sorted by hour first. */
  private record Key(int hour, String channel) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return hour == other.hour
          ? channel.compareTo(other.channel)
          : Integer.compare(hour, other.hour);
    }
  }

  private final ZoneId zone;
  private final SortedMap<Key, Long> counts = new TreeMap<>();

  Hours(ZoneId zone) {
    this.zone = zone;
  }

  void add(Instant at, String channel) {
    counts.merge(new Key(at.atZone(zone).getHour(), channel), 1L, Long::sum);
  }

  void add(Hours other) {
    other.counts.forEach((key, count) -> counts.merge(key, count, Long::sum));
  }

  long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  List<HourCount> all() {
    return counts.entrySet().stream()
        .map(
            entry ->
                new HourCount(
                    entry.getKey().hour(),
                    BookWords.named("channel", entry.getKey().channel()),
                    entry.getValue()))
        .toList();
  }
}
