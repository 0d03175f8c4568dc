package io.gridgov.core.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;

/**
 * Writes rows as CSV by RFC 4180 (表格写出): LF line ends, quotes only where a cell needs them, no
 * byte-order mark.
 *
 * <p>What it writes, {@link Sheet} reads back cell by cell. A text that a spreadsheet program would
 * take for a formula ({@code =1+1}) is written as it is: whoever opens files from strangers must
 * import them as text. For one thread.
 *
 * @since 0.1.0
 */
public final class SheetWriter implements AutoCloseable {
  private final Writer out;
  private final CsvWriter writer;

  private SheetWriter(Writer out) {
    this.out = out;
    this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  /**
   * Returns a writer of rows.
   *
   * @param out where to; closed together with the row writer
   * @return the writer
   */
  public static SheetWriter to(Writer out) {
    return new SheetWriter(Objects.requireNonNull(out, "out"));
  }

  /**
   * Writes one row.
   *
   * @param cells its cells, at least one
   * @return this
   * @throws UncheckedIOException if the target fails
   */
  public SheetWriter row(String... cells) {
    return row(List.of(cells));
  }

  /**
   * Writes one row.
   *
   * @param cells its cells, at least one
   * @return this
   * @throws UncheckedIOException if the target fails
   */
  public SheetWriter row(List<String> cells) {
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("row must have at least one cell: " + cells);
    }
    if (cells.size() == 1 && cells.get(0).isEmpty()) {
      writeEmptyCell();
    } else {
      writer.writeRecord(cells);
    }
    return this;
  }

  /** Without its quotes the row would be a blank line, which readers skip. */
  private void writeEmptyCell() {
    try {
      writer.flush();
      out.write("\"\"\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes what is buffered.
   *
   * @throws UncheckedIOException if the target fails
   */
  public void flush() {
    try {
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
