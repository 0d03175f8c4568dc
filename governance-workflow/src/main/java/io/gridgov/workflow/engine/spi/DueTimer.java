package io.gridgov.workflow.engine.spi;

import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.TimerKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * One timer of an order (到期计时), ordered by instant, then order, then kind.
 *
 * @param at when it comes
 * @param order the order
 * @param kind what the order waits for
 * @since 0.1.0
 */
public record DueTimer(Instant at, OrderId order, TimerKind kind) implements Comparable<DueTimer> {
  private static final Comparator<DueTimer> ORDER =
      Comparator.comparing(DueTimer::at)
          .thenComparing(DueTimer::order)
          .thenComparing(DueTimer::kind);

  /** Checks for nulls. */
  public DueTimer {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(kind, "kind");
  }

  @Override
  public int compareTo(DueTimer other) {
    return ORDER.compare(this, other);
  }
}
