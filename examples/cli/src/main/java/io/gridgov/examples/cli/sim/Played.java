package io.gridgov.examples.cli.sim;

import io.gridgov.core.problem.Problem;
import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.OrderState;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the rows of one key (办理经过).
 *
 * @param first the row that began the order
 * @param repeated the rows that came again under its key
 * @param order the order at the end; empty if the report was not taken at all
 * @param timeline its events
 * @param refusal why it was refused, as a stable code; empty if it was accepted
 * @param disagreement where table and log name different units
 * @param faults what is wrong with the rows
 * @since 0.1.0
 */
public record Played(
    ReportRow first,
    List<ReportRow> repeated,
    Optional<OrderState> order,
    List<StoredEvent> timeline,
    Optional<String> refusal,
    Optional<Disagreement> disagreement,
    List<Problem> faults) {
  /** Copies. */
  public Played {
    Objects.requireNonNull(first, "first");
    repeated = List.copyOf(repeated);
    Objects.requireNonNull(order, "order");
    timeline = List.copyOf(timeline);
    Objects.requireNonNull(refusal, "refusal");
    Objects.requireNonNull(disagreement, "disagreement");
    faults = List.copyOf(faults);
  }
}
