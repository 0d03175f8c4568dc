package io.gridgov.examples.cli;

import io.gridgov.core.grid.GridCode;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks up the points of a file row by row; every row leaves, located or not. */
final class PointFile {
  private static final List<String> ANSWERS = List.of("grid", "ambiguous", "candidates", "edge_m");

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
  boolean locate(Reader reader, EncodingOption encoding, RowWriter answers) {
    try (SheetStream rows = SheetStream.open(file.toString(), reader)) {
      if (rows.hasNext()) {
        Row first = rows.next();
        PointHeader header = PointHeader.of(first, lonColumn, latColumn, format);
        PointFaults.tellTwins(first, ANSWERS, format, faults);
        answers.header(header.columns(), ANSWERS);
        rows.forEachRemaining(row -> answer(row, header, answers));
      }
      if (!rows.problems().isEmpty()) {
        throw Refusal.of(TextFile.diagnose(file, encoding.charset(), rows.problems()));
      }
    }
    return clean;
  }

  private void answer(Row row, PointHeader header, RowWriter answers) {
    if (row.size() != header.width()) {
      tell(PointFaults.rowLength(row.spot(0), header.width(), row.size()));
      withoutAnswer(row.cells(), answers);
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

  private void answer(Row row, double lon, double lat, Spot spot, RowWriter answers) {
    Siting siting = siting(lon, lat, spot);
    Optional<Border> border = locator.index().border(lon, lat);
    answers.row(row.cells(), answer(siting, border));
    page.ifPresent(drawn -> drawn.add(spot.line(), lon, lat, siting, border));
  }

  private void withoutAnswer(List<String> cells, RowWriter answers) {
    answers.row(cells, answer(Siting.NOWHERE, Optional.empty()));
    page.ifPresent(LocatePage::addUnusable);
  }

  private static List<@Nullable Object> answer(Siting siting, Optional<Border> border) {
    return Arrays.asList(
        siting.grid().map(GridCode::value).orElse(null),
        siting.ambiguous(),
        siting.candidates().stream().map(GridCode::value).toList(),
        border.map(PointFile::metres).orElse(null));
  }

  /** The distance to a border with three decimals. */
  static BigDecimal metres(Border border) {
    return BigDecimal.valueOf(border.metres()).setScale(3, RoundingMode.HALF_EVEN);
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

  private void tell(Problem problem) {
    clean = false;
    faults.accept(problem);
  }
}
