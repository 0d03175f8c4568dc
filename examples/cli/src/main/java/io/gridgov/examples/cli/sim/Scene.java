package io.gridgov.examples.cli.sim;

import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The order as whoever is next finds it; the step counts what people have done so far. */
record Scene(OrderState order, List<StoredEvent> timeline, Lifecycle lifecycle, int step) {
  Instant now() {
    return order.recordedAt();
  }

  boolean can(Trigger trigger) {
    return lifecycle.find(trigger, order.phase().name()).isPresent();
  }

  /** When somebody looks next; where no timer says so, after the given time. */
  Instant timer(TimerKind kind, Duration otherwise) {
    Instant at = order.clock().timers().get(kind);
    return at == null ? now().plus(otherwise) : at;
  }

  /** Who sent the order back last. */
  Optional<UnitId> returnedBy() {
    for (int i = timeline.size() - 1; i >= 0; i--) {
      if (timeline.get(i).event().data() instanceof OrderEvent.Returned returned) {
        return Optional.of(returned.unit());
      }
    }
    return Optional.empty();
  }

  /** How often more time was asked for since the order was given to somebody. */
  int asked() {
    int count = 0;
    for (StoredEvent stored : timeline) {
      OrderEvent data = stored.event().data();
      if (data instanceof OrderEvent.Dispatched) {
        count = 0;
      } else if (data instanceof OrderEvent.Extended
          || data instanceof OrderEvent.ExtensionRefused) {
        count++;
      }
    }
    return count;
  }
}
