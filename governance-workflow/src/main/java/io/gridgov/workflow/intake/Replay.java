package io.gridgov.workflow.intake;

import io.gridgov.core.unit.UnitId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a log says became of a report (回放信息).
 *
 * @param due by when it was due
 * @param closedAt when it was closed
 * @param status the log's own word, such as {@code Closed}; may be empty
 * @param unit who handled it
 * @since 0.1.0
 */
public record Replay(
    Optional<Instant> due, Optional<Instant> closedAt, String status, Optional<UnitId> unit) {
  /** Checks for nulls. */
  public Replay {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(closedAt, "closedAt");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Tells whether the row comes from a log.
   *
   * @return true if anything is known
   */
  public boolean isKnown() {
    return due.isPresent() || closedAt.isPresent() || !status.isEmpty() || unit.isPresent();
  }
}
