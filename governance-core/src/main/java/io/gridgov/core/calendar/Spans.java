package io.gridgov.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of time that are apart and ascending (时段并集): whatever overlaps or touches was united,
 * and what has length zero is gone, so that nothing counts twice.
 *
 * <p>Instants are cut to milliseconds. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Spans {
  private static final Spans NONE = new Spans(new long[0], new long[0]);

  private final long[] from;
  private final long[] to;

  private Spans(long[] from, long[] to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Returns no time at all.
   *
   * @return nothing
   */
  public static Spans none() {
    return NONE;
  }

  /**
   * Unites spans.
   *
   * <p><b>Cost.</b> That of sorting them.
   *
   * @param spans in any order, with any overlap
   * @return their union
   */
  public static Spans of(Collection<Span> spans) {
    long[] from = new long[spans.size()];
    long[] to = new long[spans.size()];
    int size = 0;
    for (Span span : spans.stream().sorted(Comparator.comparing(Span::from)).toList()) {
      long begin = span.from().toEpochMilli();
      long end = span.to().toEpochMilli();
      if (begin == end) {
        continue;
      }
      if (size > 0 && begin <= to[size - 1]) {
        to[size - 1] = Math.max(to[size - 1], end);
      } else {
        from[size] = begin;
        to[size++] = end;
      }
    }
    return new Spans(Arrays.copyOf(from, size), Arrays.copyOf(to, size));
  }

  /**
   * Returns the spans.
   *
   * @return apart and ascending
   */
  public List<Span> list() {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      spans.add(new Span(Instant.ofEpochMilli(from[i]), Instant.ofEpochMilli(to[i])));
    }
    return List.copyOf(spans);
  }

  /**
   * Returns how long they are together, day and night.
   *
   * @return the sum
   */
  public Duration length() {
    long sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += to[i] - from[i];
    }
    return Duration.ofMillis(sum);
  }

  boolean isEmpty() {
    return from.length == 0;
  }

  int size() {
    return from.length;
  }

  long from(int index) {
    return from[index];
  }

  long to(int index) {
    return to[index];
  }

  /** The first span that ends after an instant; the number of spans if none does. */
  int firstEndingAfter(long millis) {
    int low = 0;
    int high = to.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (to[middle] > millis) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Spans that && list().equals(that.list());
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
