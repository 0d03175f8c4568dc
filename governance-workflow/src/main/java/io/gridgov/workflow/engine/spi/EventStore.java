package io.gridgov.workflow.engine.spi;

import io.gridgov.core.CityId;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.TimerKind;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * The door to storage (事件存储): appends events and remembers when somebody has to look next.
 *
 * <p>Thread-safe. What was appended is never changed but by erasing personal fields.
 *
 * @since 0.1.0
 */
public interface EventStore {
  /**
   * Returns this store's name.
   *
   * @return a stable, non-blank id
   */
  String id();

  /**
   * Returns the events of an order.
   *
   * @param city the city
   * @param order the order
   * @return from the first, without a gap; empty if there is no such order
   */
  List<StoredEvent> load(CityId city, OrderId order);

  /**
   * Appends events and replaces the order's timers; both or neither.
   *
   * @param city the city
   * @param order the order
   * @param expectedSeq how many events the order has before; 0 for a new one
   * @param events at least one, numbered on from there
   * @param timers all timers of the order from now on; empty once it has ended
   * @throws ConcurrentAppend if the order has another number of events; nothing is stored then
   */
  void append(
      CityId city,
      OrderId order,
      long expectedSeq,
      List<StoredEvent> events,
      SortedMap<TimerKind, Instant> timers);

  /**
   * Returns the timers that have come.
   *
   * @param city the city
   * @param until the latest instant, inclusive
   * @return by instant, then order, then kind
   */
  List<DueTimer> dueTimers(CityId city, Instant until);
}
