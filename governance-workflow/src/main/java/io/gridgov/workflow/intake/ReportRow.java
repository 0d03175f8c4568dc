package io.gridgov.workflow.intake;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One usable row of a report file (来件表的一行).
 *
 * @param report the report
 * @param statedGrid the grid that the row states, also where it states a point
 * @param replay what the log says became of it
 * @param spot where the row stands
 * @param problems faults of this row that left it usable
 * @since 0.1.0
 */
public record ReportRow(
    Report report,
    Optional<GridCode> statedGrid,
    Replay replay,
    Spot spot,
    List<Problem> problems) {
  /** Copies. */
  public ReportRow {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(statedGrid, "statedGrid");
    Objects.requireNonNull(replay, "replay");
    Objects.requireNonNull(spot, "spot");
    problems = List.copyOf(problems);
  }

  /**
   * Returns the report as if it had stated its grid alone, for a point that lies in no territory.
   *
   * @return the report with the stated grid; the same report if the row states none
   */
  public Report withStatedGrid() {
    if (statedGrid.isEmpty()) {
      return report;
    }
    Report.Builder copy =
        Report.builder(report.key(), report.at())
            .whereabouts(new Whereabouts.StatedGrid(statedGrid.get()))
            .text(report.text().value())
            .attachments(report.attachments())
            .references(report.references());
    report.matter().ifPresent(copy::matter);
    report.reporter().ifPresent(copy::reporter);
    report.fields().forEach(copy::field);
    report.subject().ifPresent(copy::subject);
    report.accused().forEach(copy::accuse);
    report.statedDue().ifPresent(copy::statedDue);
    return copy.build();
  }
}
