package io.gridgov.examples.synthetic.pack;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Rows of comma-separated values in UTF-8 with line feeds (RFC 4180).
 *
 * @since 0.1.0
 */
public final class Csv {

  /**
   * Receives rows.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface Sink {
    /**
     * Appends a row.
     *
     * @param cells as many as the header has
     */
    void row(String... cells);
  }

  /**
   * Gives rows.
   *
   * @since 0.1.0
   */
  @FunctionalInterface
  public interface Rows {
    /**
     * Hands over every row.
     *
     * @param sink receives them
     */
    void into(Sink sink);
  }

  private Csv() {}

  /**
   * Returns the content of a table.
   *
   * @param header names of the columns, joined by commas
   * @param rows the rows
   * @return the content
   */
  public static Content of(String header, Rows rows) {
    return out -> write(out, header.split(",", -1), rows);
  }

  private static void write(OutputStream out, String[] header, Rows rows) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    try {
      csv.writeRecord(header);
      rows.into(csv::writeRecord);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    text.flush();
  }
}
