package io.gridgov.examples.cli.day;

import io.gridgov.core.problem.Problem;
import io.gridgov.examples.cli.book.DayBook;
import io.gridgov.examples.cli.book.DaySummary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a run has found (运行结果).
 *
 * @since 0.1.0
 */
public final class DayResult {
  private final DayBook book;
  private final DaySummary summary;
  private final Remarks remarks;
  private final List<Path> runs;
  private final LocalDate date;
  private final String city;

  DayResult(
      DayBook book,
      DaySummary summary,
      Remarks remarks,
      List<Path> runs,
      LocalDate date,
      String city) {
    this.book = Objects.requireNonNull(book, "book");
    this.summary = Objects.requireNonNull(summary, "summary");
    this.remarks = Objects.requireNonNull(remarks, "remarks");
    this.runs = List.copyOf(runs);
    this.date = Objects.requireNonNull(date, "date");
    this.city = Objects.requireNonNull(city, "city");
  }

  /**
   * Returns the summary.
   *
   * @return its counts
   */
  public DaySummary summary() {
    return summary;
  }

  /**
   * Returns what is wrong with single rows, and remarks on the file.
   *
   * @return at most the first thousand by place
   */
  public List<Problem> faults() {
    return remarks.faults();
  }

  /**
   * Returns how many faults there are.
   *
   * @return more than are listed where there are very many
   */
  public long faultCount() {
    return remarks.faultCount();
  }

  DayBook book() {
    return book;
  }

  Remarks remarks() {
    return remarks;
  }

  List<Path> runs() {
    return runs;
  }

  LocalDate date() {
    return date;
  }

  String city() {
    return city;
  }
}
