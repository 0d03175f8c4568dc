package io.gridgov.examples.cli.day;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.workflow.intake.ReportCsv;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.intake.ReportRow;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A second look: hands out the rows of each key together, and keeps no others in memory. */
final class Intake {
  private static final Comparator<ReportRow> BY_TIME =
      Comparator.comparing((ReportRow row) -> row.report().at()).thenComparing(ReportRow::spot);

  private final Survey survey;
  private final Instant asOf;
  private final Map<ReportKey, List<ReportRow>> waiting = new TreeMap<>();
  private List<Problem> problems = List.of();
  private long faulty;

  Intake(Survey survey, Instant asOf) {
    this.survey = survey;
    this.asOf = asOf;
  }

  void read(CityPack city, DaySettings settings, Consumer<List<ReportRow>> orders) {
    TextFile.stream(
        settings.reports(), settings.charset(), reader -> read(city, settings, reader, orders));
    waiting
        .values()
        .forEach(
            rows -> {
              rows.sort(BY_TIME);
              orders.accept(rows);
            });
  }

  private boolean read(
      CityPack city, DaySettings settings, Reader reader, Consumer<List<ReportRow>> orders) {
    try (ReportCsv csv = ReportCsv.open(city, settings.reports().toString(), reader)) {
      while (csv.hasNext()) {
        ReportRow row = csv.next();
        if (row.report().at().isAfter(asOf)) {
          continue;
        }
        if (survey.comesAgain(row)) {
          waiting.computeIfAbsent(row.report().key(), key -> new ArrayList<>()).add(row);
        } else {
          orders.accept(List.of(row));
        }
      }
      problems = csv.problems();
      faulty =
          csv.faultyRows()
              + problems.stream().filter(problem -> problem.code().equals("row-length")).count();
    }
    return true;
  }

  /** What is wrong with the rows themselves, and remarks on the file. */
  List<Problem> problems() {
    return problems;
  }

  /** How many rows have a fault. */
  long faulty() {
    return faulty;
  }
}
