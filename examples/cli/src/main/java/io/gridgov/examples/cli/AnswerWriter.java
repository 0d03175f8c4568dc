package io.gridgov.examples.cli;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Siting;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.JsonLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Writes each input row together with its answer. */
interface AnswerWriter extends AutoCloseable {
  List<String> COLUMNS = List.of("grid", "ambiguous", "candidates", "edge_m");

  /** Says how the input's columns are called; comes first and once. */
  void header(List<String> columns);

  /** Writes one row; the distance to the nearest border is empty where the point is unusable. */
  void row(List<String> cells, Siting answer, OptionalDouble edgeMetres);

  /** Writes what is buffered; the target stays open. */
  @Override
  void close();

  static AnswerWriter of(Format format, Writer out) {
    return format == Format.JSON ? new Json(out) : new Csv(out);
  }

  /** Metres with three decimals. */
  static String millimetres(double metres) {
    return BigDecimal.valueOf(metres).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** All input columns, then the answer's. */
  final class Csv implements AnswerWriter {
    private final SheetWriter rows;

    Csv(Writer out) {
      this.rows = SheetWriter.to(out);
    }

    @Override
    public void header(List<String> columns) {
      rows.row(join(columns, COLUMNS));
    }

    @Override
    public void row(List<String> cells, Siting answer, OptionalDouble edgeMetres) {
      String candidates =
          answer.candidates().stream().map(GridCode::value).collect(Collectors.joining(";"));
      rows.row(
          join(
              cells,
              List.of(
                  answer.grid().map(GridCode::value).orElse(""),
                  Boolean.toString(answer.ambiguous()),
                  candidates,
                  edgeMetres.isEmpty() ? "" : millimetres(edgeMetres.getAsDouble()))));
    }

    @Override
    public void close() {
      rows.flush();
    }

    private static List<String> join(List<String> left, List<String> right) {
      List<String> row = new ArrayList<>(left);
      row.addAll(right);
      return row;
    }
  }

  /** One object a line. */
  final class Json implements AnswerWriter {
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
    public void row(List<String> cells, Siting answer, OptionalDouble edgeMetres) {
      JsonLine line = new JsonLine();
      for (int i = 0; i < columns.size(); i++) {
        line.put(columns.get(i), cells.get(i));
      }
      line.put("grid", answer.grid().map(GridCode::value).orElse(null));
      line.put("ambiguous", answer.ambiguous());
      line.put("candidates", answer.candidates().stream().map(GridCode::value).toList());
      line.put(
          "edge_m",
          edgeMetres.isEmpty() ? null : new BigDecimal(millimetres(edgeMetres.getAsDouble())));
      try {
        out.write(line + "\n");
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
