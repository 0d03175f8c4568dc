package io.gridgov.examples.cli;

import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes each row of a file together with its answer, as CSV or as one JSON object a line. */
interface RowWriter extends AutoCloseable {
  /** What JSON calls the cells of a row that lie beyond the header. */
  String SURPLUS = "surplus";

  /** Says how the input's columns are called, and the answer's; comes first and once. */
  void header(List<String> columns, List<String> answers);

  /**
   * Writes one row. Cells that it lacks are empty; those beyond the header stand behind the answer.
   *
   * @param cells the input's cells, as many as there are
   * @param answers texts, decimals, truth, lists of texts, or null where there is no answer
   */
  void row(List<String> cells, List<@Nullable Object> answers);

  /** Writes what is buffered; the target stays open. */
  @Override
  void close();

  static RowWriter of(Format format, Writer out) {
    return format == Format.JSON ? new Json(out) : new Csv(out);
  }

  private static List<String> fitted(List<String> cells, int width) {
    List<String> row = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
    row.addAll(Collections.nCopies(width - row.size(), ""));
    return row;
  }

  private static List<String> surplus(List<String> cells, int width) {
    return cells.subList(Math.min(width, cells.size()), cells.size());
  }

  /** All input columns, then the answer's. */
  final class Csv implements RowWriter {
    private final SheetWriter rows;
    private int width;

    Csv(Writer out) {
      this.rows = SheetWriter.to(out);
    }

    @Override
    public void header(List<String> columns, List<String> answers) {
      width = columns.size();
      List<String> row = new ArrayList<>(columns);
      row.addAll(answers);
      rows.row(row);
    }

    @Override
    public void row(List<String> cells, List<@Nullable Object> answers) {
      List<String> row = fitted(cells, width);
      answers.forEach(answer -> row.add(text(answer)));
      row.addAll(surplus(cells, width));
      rows.row(row);
    }

    private static String text(@Nullable Object answer) {
      if (answer instanceof List<?> several) {
        return String.join(";", several.stream().map(Object::toString).toList());
      }
      if (answer instanceof BigDecimal number) {
        return number.toPlainString();
      }
      return answer == null ? "" : answer.toString();
    }

    @Override
    public void close() {
      rows.flush();
    }
  }

  /** One object a line. */
  final class Json implements RowWriter {
    private final Writer out;
    private List<String> columns = List.of();
    private List<String> names = List.of();

    Json(Writer out) {
      this.out = out;
    }

    @Override
    public void header(List<String> given, List<String> answers) {
      columns = List.copyOf(given);
      names = List.copyOf(answers);
    }

    @Override
    public void row(List<String> cells, List<@Nullable Object> answers) {
      JsonLine line = new JsonLine();
      List<String> row = fitted(cells, columns.size());
      for (int i = 0; i < columns.size(); i++) {
        line.put(columns.get(i), row.get(i));
      }
      for (int i = 0; i < names.size(); i++) {
        line.put(names.get(i), answers.get(i));
      }
      List<String> surplus = surplus(cells, columns.size());
      if (!surplus.isEmpty()) {
        line.put(SURPLUS, surplus);
      }
      write(line + "\n");
    }

    private void write(String line) {
      try {
        out.write(line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
