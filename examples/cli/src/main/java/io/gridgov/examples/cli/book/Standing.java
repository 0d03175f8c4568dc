package io.gridgov.examples.cli.book;

import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.measure.Counts;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the tally does not know: who sent orders back, and whom a log names as the handler. */
final class Standing {
  private final Instant asOf;
  private final SortedMap<UnitId, Long> returns = new TreeMap<>();
  private final SortedMap<UnitId, Counts> logged = new TreeMap<>();
  private long returned;
  private long reworked;

  Standing(Instant asOf) {
    this.asOf = asOf;
  }

  void add(OrderState order, List<StoredEvent> timeline, Optional<UnitId> loggedUnit) {
    returned += order.progress().returns() > 0 ? 1 : 0;
    reworked += order.progress().reworks() > 0 ? 1 : 0;
    for (StoredEvent stored : timeline) {
      if (stored.event().data() instanceof OrderEvent.Returned event) {
        returns.merge(event.unit(), 1L, Long::sum);
      }
    }
    loggedUnit.ifPresent(unit -> logged.merge(unit, Counts.of(order, asOf), Counts::plus));
  }

  void add(Standing other) {
    returned += other.returned;
    reworked += other.reworked;
    other.returns.forEach((unit, count) -> returns.merge(unit, count, Long::sum));
    other.logged.forEach((unit, counts) -> logged.merge(unit, counts, Counts::plus));
  }

  /** Returns how many orders were sent back at least once. */
  long returned() {
    return returned;
  }

  /** Returns how many orders were done again at least once. */
  long reworked() {
    return reworked;
  }

  /** Returns how often each unit sent an order back. */
  SortedMap<UnitId, Long> returns() {
    return returns;
  }

  /** Returns the counts of orders by the unit that a log names. */
  SortedMap<UnitId, Counts> logged() {
    return logged;
  }
}
