package io.gridgov.examples.cli.day;

import io.gridgov.examples.cli.book.DayBook;
import io.gridgov.examples.cli.sim.Played;
import io.gridgov.examples.cli.sim.Simulation;
import io.gridgov.workflow.intake.ReportRow;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Plays orders, counts them and forgets them. For one thread at a time. */
final class Worker {
  private final Simulation simulation;
  private final DayBook book;
  private final Remarks remarks = new Remarks();
  private final Optional<EventRuns> events;

  Worker(Simulation simulation, DayBook book, Optional<Path> runs, int number) {
    this.simulation = simulation;
    this.book = book;
    this.events = runs.map(folder -> new EventRuns(folder, "run-" + number));
  }

  void play(List<List<ReportRow>> orders) {
    for (List<ReportRow> rows : orders) {
      Played played = simulation.play(rows);
      count(played);
      remarks.add(played);
      events.ifPresent(all -> all.add(played.timeline()));
    }
  }

  private void count(Played played) {
    played
        .order()
        .ifPresentOrElse(
            order -> book.add(order, played.timeline(), played.first().replay().unit()),
            () -> book.refuse(played.first().report()));
    played.repeated().forEach(row -> book.duplicate(row.report()));
  }

  DayBook book() {
    return book;
  }

  Remarks remarks() {
    return remarks;
  }

  List<Path> runs() {
    return events.map(EventRuns::files).orElse(List.of());
  }
}
