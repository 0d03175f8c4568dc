package io.gridgov.examples.cli;

import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Siting;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.SheetStream;
import io.gridgov.examples.cli.points.PointCheck;
import io.gridgov.examples.cli.shell.Degrees;
import io.gridgov.examples.cli.shell.EncodingOption;
import io.gridgov.examples.cli.shell.Format;
import io.gridgov.examples.cli.shell.Refusal;
import io.gridgov.examples.cli.shell.TextFile;
import io.gridgov.geo.locate.Border;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Looks up the points of a file row by row; every row leaves, located or not. */
final class PointFile {
  private final Path file;
  private final String lonColumn;
  private final String latColumn;
  private final Format format;
  private final MapLocator locator;
  private final PointCheck check;
  private final Optional<LocatePage> page;
  private final Consumer<Problem> faults;
  private boolean clean = true;

  PointFile(
      Path file,
      String lonColumn,
      String latColumn,
      Format format,
      TerritoryMap map,
      Optional<LocatePage> page,
      Consumer<Problem> faults) {
    this.file = file;
    this.lonColumn = lonColumn;
    this.latColumn = latColumn;
    this.format = format;
    this.locator = MapLocator.of(map);
    this.check = PointCheck.of(map, locator);
    this.page = page;
    this.faults = faults;
  }

  /** Returns whether every row could be used. */
  boolean locate(Reader reader, EncodingOption encoding, AnswerWriter answers) {
    try (SheetStream rows = SheetStream.open(file.toString(), reader)) {
      if (rows.hasNext()) {
        Row first = rows.next();
        PointHeader header = PointHeader.of(first, lonColumn, latColumn, format);
        PointFaults.tellTwins(first, AnswerWriter.COLUMNS, faults);
        answers.header(header.columns());
        rows.forEachRemaining(row -> answer(row, header, answers));
      }
      if (!rows.problems().isEmpty()) {
        throw Refusal.of(TextFile.diagnose(file, encoding.charset(), rows.problems()));
      }
    }
    return clean;
  }

  private void answer(Row row, PointHeader header, AnswerWriter answers) {
    if (row.size() != header.width()) {
      tell(PointFaults.rowLength(row.spot(0), header.width(), row.size()));
      withoutAnswer(fitted(row, header.width()), answers);
      return;
    }
    Optional<Double> x = degrees(row, header.lon());
    Optional<Double> y = x.isEmpty() ? x : degrees(row, header.lat());
    Spot spot = row.spot(header.lon());
    if (x.isPresent() && y.isPresent() && isOnEarth(x.get(), y.get(), spot)) {
      answer(row, x.get(), y.get(), spot, answers);
    } else {
      withoutAnswer(row.cells(), answers);
    }
  }

  private void answer(Row row, double lon, double lat, Spot spot, AnswerWriter answers) {
    Siting siting = siting(lon, lat, spot);
    Optional<Border> border = locator.index().border(lon, lat);
    answers.row(row.cells(), siting, border.stream().mapToDouble(Border::metres).findFirst());
    page.ifPresent(drawn -> drawn.add(spot.line(), lon, lat, siting, border));
  }

  private void withoutAnswer(List<String> cells, AnswerWriter answers) {
    answers.row(cells, Siting.NOWHERE, OptionalDouble.empty());
    page.ifPresent(LocatePage::addUnusable);
  }

  private boolean isOnEarth(double lon, double lat, Spot spot) {
    switch (PointCheck.range(lon, lat)) {
      case SWAPPED -> tell(PointFaults.swapped(spot));
      case OUTSIDE -> tell(PointFaults.outOfRange(spot));
      case SOUND -> {
        return true;
      }
    }
    return false;
  }

  private Siting siting(double lon, double lat, Spot spot) {
    Siting siting = locator.locate(point(lon, lat));
    if (siting.candidates().isEmpty() && check.isExchanged(lon, lat)) {
      tell(PointFaults.swapped(spot));
    }
    return siting;
  }

  private GeoPoint point(double lon, double lat) {
    return GeoPoint.ofDegrees(lon, lat, locator.datum());
  }

  private Optional<Double> degrees(Row row, int column) {
    Optional<Double> value = Degrees.parse(row.cell(column));
    if (value.isEmpty()) {
      tell(PointFaults.noNumber(row.spot(column), row.cell(column).isBlank()));
    }
    return value;
  }

  private static List<String> fitted(Row row, int width) {
    List<String> cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    return cells.subList(0, width);
  }

  private void tell(Problem problem) {
    clean = false;
    faults.accept(problem);
  }
}
