package io.gridgov.examples.cli;

import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows whose columns are all known beforehand, as CSV or as one object a line. */
interface RowWriter {
  /** Says how the columns are called; comes first and once. */
  void header(List<String> columns);

  /** Writes a row; in JSON, a cell of a numeric column is a number, or null where it is empty. */
  void row(List<String> cells, int firstNumber);

  /** Writes what is buffered; the target stays open. */
  void flush();

  static RowWriter of(Format format, Writer out) {
    return format == Format.JSON ? new Json(out) : new Csv(out);
  }

  /** Comma-separated. */
  final class Csv implements RowWriter {
    private final SheetWriter rows;

    Csv(Writer out) {
      this.rows = SheetWriter.to(out);
    }

    @Override
    public void header(List<String> columns) {
      rows.row(columns);
    }

    @Override
    public void row(List<String> cells, int firstNumber) {
      rows.row(cells);
    }

    @Override
    public void flush() {
      rows.flush();
    }
  }

  /** One object a line. */
  final class Json implements RowWriter {
    private final Writer out;
    private List<String> columns = List.of();

    Json(Writer out) {
      this.out = out;
    }

    @Override
    public void header(List<String> names) {
      columns = List.copyOf(names);
    }

    @Override
    public void row(List<String> cells, int firstNumber) {
      JsonLine line = new JsonLine();
      for (int i = 0; i < columns.size(); i++) {
        line.put(columns.get(i), i < firstNumber ? cells.get(i) : number(cells.get(i)));
      }
      try {
        out.write(line + "\n");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static @Nullable BigDecimal number(String cell) {
      return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
