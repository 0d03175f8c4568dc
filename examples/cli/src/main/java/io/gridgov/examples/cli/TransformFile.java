package io.gridgov.examples.cli;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.SheetStream;
import io.gridgov.examples.cli.shell.Degrees;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.datum.Conversion;
import io.gridgov.geo.datum.Xy;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Converts the points of a file row by row; every row leaves, converted or not. */
final class TransformFile {
  private static final List<String> ANSWERS = List.of("x", "y");
  private static final int DECIMALS_OF_METRES = 3;
  private static final int DECIMALS_OF_DEGREES = 9;

  private final Path file;
  private final String lonColumn;
  private final String latColumn;
  private final Format format;
  private final Conversion conversion;
  private final Optional<PointsPage> page;

  TransformFile(
      Path file,
      String lonColumn,
      String latColumn,
      Format format,
      Conversion conversion,
      Optional<PointsPage> page) {
    this.file = file;
    this.lonColumn = lonColumn;
    this.latColumn = latColumn;
    this.format = format;
    this.conversion = conversion;
    this.page = page;
  }

  /** Returns whether every row could be used. */
  boolean transform(
      Reader reader, EncodingOption encoding, RowWriter answers, Consumer<Problem> faults) {
    int unusable = 0;
    try (SheetStream rows = SheetStream.open(file.toString(), reader)) {
      if (rows.hasNext()) {
        Row first = rows.next();
        PointHeader header = PointHeader.of(first, lonColumn, latColumn, format);
        PointFaults.tellTwins(first, ANSWERS, format, faults);
        answers.header(header.columns(), ANSWERS);
        while (rows.hasNext()) {
          unusable += answer(rows.next(), header, answers, faults) ? 0 : 1;
        }
      }
      if (!rows.problems().isEmpty()) {
        throw Refusal.of(TextFile.diagnose(file, encoding.charset(), rows.problems()));
      }
    }
    return unusable == 0;
  }

  private boolean answer(Row row, PointHeader header, RowWriter answers, Consumer<Problem> faults) {
    Optional<Xy> result = convert(row, header, faults);
    page.filter(drawn -> result.isEmpty()).ifPresent(PointsPage::addUnusable);
    answers.row(
        row.cells(),
        Arrays.asList(
            result.map(xy -> number(xy.x())).orElse(null),
            result.map(xy -> number(xy.y())).orElse(null)));
    return result.isPresent();
  }

  private Optional<Xy> convert(Row row, PointHeader header, Consumer<Problem> faults) {
    if (row.size() != header.width()) {
      faults.accept(TransformFaults.rowLength(row.spot(0), header.width(), row.size()));
      return Optional.empty();
    }
    Optional<Double> x = coordinate(row, header.lon(), faults);
    Optional<Double> y = x.isEmpty() ? x : coordinate(row, header.lat(), faults);
    if (x.isEmpty() || y.isEmpty()) {
      return Optional.empty();
    }
    Optional<Xy> result = conversion.find(x.get(), y.get());
    if (result.isEmpty()) {
      faults.accept(TransformFaults.noPlace(row.spot(header.lon()), conversion, x.get(), y.get()));
    }
    if (result.isPresent()) {
      page.ifPresent(drawn -> drawn.add(new Xy(x.get(), y.get()), result.get()));
    }
    return result;
  }

  private static Optional<Double> coordinate(Row row, int column, Consumer<Problem> faults) {
    Optional<Double> value = Degrees.parse(row.cell(column));
    if (value.isEmpty()) {
      faults.accept(TransformFaults.noNumber(row.spot(column), row.cell(column).isBlank()));
    }
    return value;
  }

  private BigDecimal number(double value) {
    int decimals = conversion.to().isGeographic() ? DECIMALS_OF_DEGREES : DECIMALS_OF_METRES;
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
  }
}
