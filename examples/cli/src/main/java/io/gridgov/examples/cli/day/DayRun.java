package io.gridgov.examples.cli.day;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.book.DayBook;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.examples.cli.sim.City;
import io.gridgov.examples.cli.sim.Simulation;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes every report of a file through the city (一日运行).
 *
 * <p><b>Cost.</b> The file is read twice; memory grows with the repeated rows and the number of
 * threads, not with the reports. Personal fields are salted with the digest of that file: without
 * it nobody can guess them from the events. The same city, file, seed and end give the same result
 * for any number of threads, but for the speed.
 *
 * @since 0.1.0
 */
public final class DayRun {
  /** How many days after the last report a run ends that nobody set an end. */
  public static final int PATIENCE_DAYS = 120;

  private DayRun() {}

  /**
   * Runs.
   *
   * @param city the city
   * @param settings what is asked for
   * @param progress hears how far it has come
   * @param runs an empty folder for the events; empty if nobody wants them
   * @return what was found
   * @throws io.gridgov.examples.cli.shell.Refusal if the reports cannot be read
   */
  public static DayResult run(
      City city, DaySettings settings, Progress progress, Optional<Path> runs) {
    CityPack pack = city.pack();
    Survey survey = Survey.of(pack, settings.reports(), settings.charset());
    Instant asOf = settings.asOf().orElseGet(() -> survey.end(Duration.ofDays(PATIENCE_DAYS)));
    Simulation simulation =
        Simulation.of(city, settings.seed(), asOf, TextFile.digest(settings.reports()));
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < settings.threads(); i++) {
      workers.add(new Worker(simulation, DayBook.of(pack, asOf), runs, i));
    }
    Intake intake = new Intake(survey, asOf);
    long began = System.nanoTime();
    progress.begin(survey.rows());
    try (Crew crew = new Crew(workers, progress)) {
      intake.read(pack, settings, crew::play);
      crew.finish();
    } finally {
      progress.end();
    }
    LocalDate date = survey.first().atZone(pack.zone()).toLocalDate();
    return joined(pack, asOf, intake, workers, System.nanoTime() - began, date);
  }

  private static DayResult joined(
      CityPack pack,
      Instant asOf,
      Intake intake,
      List<Worker> workers,
      long nanos,
      LocalDate date) {
    DayBook book = DayBook.of(pack, asOf);
    Remarks remarks = new Remarks();
    remarks.addFaults(
        intake.problems().stream().filter(Problem::isError).toList(), intake.faulty());
    List<Path> runs = new ArrayList<>();
    for (Worker worker : workers) {
      book.add(worker.book());
      remarks.add(worker.remarks());
      runs.addAll(worker.runs());
    }
    book.faults(remarks.faultCount());
    return new DayResult(book, book.summary(nanos), remarks, runs, date, pack.name());
  }
}
