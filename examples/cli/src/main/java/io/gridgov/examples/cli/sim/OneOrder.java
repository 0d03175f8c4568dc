package io.gridgov.examples.cli.sim;

import io.gridgov.core.CityId;
import io.gridgov.workflow.engine.spi.ConcurrentAppend;
import io.gridgov.workflow.engine.spi.DueTimer;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.TimerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps for each thread the one order that it plays, until it begins the next one. */
final class OneOrder implements EventStore {
  private final ThreadLocal<Kept> kept = ThreadLocal.withInitial(Kept::new);

  private static final class Kept {
    private @Nullable OrderId order;
    private List<StoredEvent> events = new ArrayList<>();
    private final NavigableSet<DueTimer> due = new TreeSet<>();

    private void begin(OrderId next) {
      order = next;
      events = new ArrayList<>();
    }
  }

  @Override
  public String id() {
    return "one-order";
  }

  @Override
  public List<StoredEvent> load(CityId city, OrderId order) {
    Kept now = kept.get();
    return order.equals(now.order) ? Collections.unmodifiableList(now.events) : List.of();
  }

  @Override
  public void append(
      CityId city,
      OrderId order,
      long expectedSeq,
      List<StoredEvent> more,
      SortedMap<TimerKind, Instant> timers) {
    Kept now = kept.get();
    if (!order.equals(now.order)) {
      now.begin(order);
    }
    if (now.events.size() != expectedSeq) {
      throw new ConcurrentAppend(expectedSeq, now.events.size());
    }
    now.events.addAll(more);
    now.due.clear();
    timers.forEach((kind, at) -> now.due.add(new DueTimer(at, order, kind)));
  }

  @Override
  public List<DueTimer> dueTimers(CityId city, Instant until) {
    return kept.get().due.stream().takeWhile(timer -> !timer.at().isAfter(until)).toList();
  }
}
