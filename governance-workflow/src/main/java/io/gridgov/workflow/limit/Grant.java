package io.gridgov.workflow.limit;

import io.gridgov.core.rule.Decision;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A limit as it was granted (时限核定).
 *
 * @param limit the limit as text; empty without limit
 * @param due by when; empty without limit or beyond the announced calendar
 * @param wakeAt when somebody looks next: the due instant, or a review instant
 * @param provisional true if days were assumed that no notice has announced
 * @param calendar the id of the calendar by which it is counted
 * @param decision the row that granted it
 * @since 0.1.0
 */
public record Grant(
    String limit,
    Optional<Instant> due,
    Instant wakeAt,
    boolean provisional,
    String calendar,
    Decision decision) {
  /** Checks for nulls. */
  public Grant {
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(wakeAt, "wakeAt");
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(decision, "decision");
  }
}
