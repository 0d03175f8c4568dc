package io.gridgov.examples.cli.sim;

import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.ReportRow;
import java.util.Objects;

/**
 * A report that the routing table gave to another unit than the log (派遣不一致); the log's prevailed.
 *
 * @param row the report
 * @param table the unit that the table named
 * @param log the unit that the log names
 * @since 0.1.0
 */
public record Disagreement(ReportRow row, UnitId table, UnitId log) {
  /** Checks for nulls. */
  public Disagreement {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(log, "log");
  }
}
