package io.gridgov.core.sheet;

import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Problems;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A whole delimited text with a header row (带表头的表格), in English or with Chinese aliases.
 *
 * <p>Faults: those of {@link Sheet}, {@code duplicate-column}, {@code missing-column}, {@code
 * row-length}; an {@code unknown-column} is a warning. A header without rows is no fault. Immutable
 * and thread-safe.
 *
 * @param rows the rows below the header
 * @since 0.1.0
 */
public record HeadedSheet(List<HeadedRow> rows) {
  /** Copies the rows. */
  public HeadedSheet {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a text.
   *
   * @param file name for places
   * @param text the text, without byte-order mark
   * @param expected the columns the caller will ask for
   * @return the sheet, or all faults
   */
  public static Outcome<HeadedSheet> read(String file, String text, List<Column> expected) {
    Objects.requireNonNull(text, "text");
    List<HeadedRow> rows = new ArrayList<>();
    try (HeadedStream stream = HeadedStream.open(file, new StringReader(text), expected)) {
      stream.forEachRemaining(rows::add);
      return outcome(rows, stream.problems());
    }
  }

  private static Outcome<HeadedSheet> outcome(List<HeadedRow> rows, List<Problem> found) {
    Problems problems = new Problems();
    problems.addAll(found);
    return Outcome.from(problems, () -> new HeadedSheet(rows));
  }
}
