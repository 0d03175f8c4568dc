package io.gridgov.examples.cli.book;

import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The orders that took longest, and their events; forgets all others. */
final class Longest {
  private static final int MOST = 10;

  /** An order, its events, and the time from receipt to its end or to the day of the question. */
  record Kept(OrderState order, List<StoredEvent> timeline, Duration took) {
    static final Comparator<Kept> BY_TIME =
        Comparator.comparing(Kept::took).reversed().thenComparing(kept -> kept.order().id());
  }

  private final Instant asOf;
  private final TreeSet<Kept> kept = new TreeSet<>(Kept.BY_TIME);

  Longest(Instant asOf) {
    this.asOf = asOf;
  }

  void add(OrderState order, List<StoredEvent> timeline) {
    Instant end = order.progress().endedAt().orElse(asOf);
    Duration took = Duration.between(order.file().receivedAt(), end);
    if (kept.size() < MOST || took.compareTo(kept.last().took()) >= 0) {
      add(new Kept(order, List.copyOf(timeline), took));
    }
  }

  void add(Longest other) {
    other.kept.forEach(this::add);
  }

  private void add(Kept one) {
    kept.add(one);
    if (kept.size() > MOST) {
      kept.pollLast();
    }
  }

  /** Returns them, the longest first. */
  List<Kept> all() {
    return List.copyOf(kept);
  }
}
