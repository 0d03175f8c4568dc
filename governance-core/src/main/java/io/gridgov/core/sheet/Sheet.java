package io.gridgov.core.sheet;

import io.gridgov.core.problem.Outcome;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A whole delimited text (表格): CSV by RFC 4180, all rows alike, none of them a header.
 *
 * <p>Line ends are LF, CRLF or CR; blank lines are skipped; rows may differ in length. A quote
 * inside an unquoted cell is text. Immutable and thread-safe.
 *
 * @param rows the rows, at least one
 * @since 0.1.0
 */
public record Sheet(List<Row> rows) {
  /** Copies the rows. */
  public Sheet {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a text.
   *
   * @param file name for places
   * @param text the text, without byte-order mark
   * @return the sheet, or one fault: {@code empty-file}, {@code unclosed-quote}, {@code
   *     text-after-quote}, {@code cell-too-long} or {@code binary-file}
   */
  public static Outcome<Sheet> read(String file, String text) {
    Objects.requireNonNull(text, "text");
    List<Row> rows = new ArrayList<>();
    try (SheetStream stream = SheetStream.open(file, new StringReader(text))) {
      stream.forEachRemaining(rows::add);
      return stream.problems().isEmpty()
          ? Outcome.of(new Sheet(rows))
          : Outcome.failed(stream.problems());
    }
  }
}
