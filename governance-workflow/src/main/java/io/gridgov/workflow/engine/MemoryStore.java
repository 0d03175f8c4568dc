package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.workflow.engine.spi.ConcurrentAppend;
import io.gridgov.workflow.engine.spi.DueTimer;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.TimerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps events in memory (内存存储): for tests, simulations and a first try.
 *
 * <p>Thread-safe by one lock. Holds everything until it is dropped.
 *
 * @since 0.1.0
 */
public final class MemoryStore implements EventStore {
  private final Map<CityId, City> cities = new TreeMap<>();

  /** What is kept of one city. */
  private static final class City {
    private final SortedMap<OrderId, List<StoredEvent>> events = new TreeMap<>();
    private final Map<OrderId, List<DueTimer>> timers = new TreeMap<>();
    private final NavigableSet<DueTimer> due = new TreeSet<>();

    private void schedule(OrderId order, SortedMap<TimerKind, Instant> wanted) {
      List<DueTimer> before = timers.remove(order);
      if (before != null) {
        before.forEach(due::remove);
      }
      List<DueTimer> now = new ArrayList<>(wanted.size());
      wanted.forEach((kind, at) -> now.add(new DueTimer(at, order, kind)));
      if (!now.isEmpty()) {
        timers.put(order, now);
        due.addAll(now);
      }
    }
  }

  /** Creates an empty store. */
  public MemoryStore() {}

  @Override
  public String id() {
    return "memory";
  }

  @Override
  public synchronized List<StoredEvent> load(CityId city, OrderId order) {
    City kept = cities.get(city);
    return kept == null ? List.of() : kept.events.getOrDefault(order, List.of());
  }

  @Override
  public synchronized void append(
      CityId city,
      OrderId order,
      long expectedSeq,
      List<StoredEvent> events,
      SortedMap<TimerKind, Instant> timers) {
    City kept = cities.computeIfAbsent(city, id -> new City());
    List<StoredEvent> all = new ArrayList<>(kept.events.getOrDefault(order, List.of()));
    if (all.size() != expectedSeq) {
      throw new ConcurrentAppend(expectedSeq, all.size());
    }
    all.addAll(events);
    kept.events.put(order, List.copyOf(all));
    kept.schedule(order, timers);
  }

  @Override
  public synchronized List<DueTimer> dueTimers(CityId city, Instant until) {
    City kept = cities.get(city);
    return kept == null
        ? List.of()
        : kept.due.stream().takeWhile(timer -> !timer.at().isAfter(until)).toList();
  }

  /**
   * Returns the orders of a city.
   *
   * @param city the city
   * @return a copy, in the order of their ids
   */
  public synchronized List<OrderId> orders(CityId city) {
    City kept = cities.get(city);
    return kept == null ? List.of() : List.copyOf(kept.events.keySet());
  }
}
