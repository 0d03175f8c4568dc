package io.gridgov.examples.cli.requests;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.SheetWriter;
import io.gridgov.examples.cli.points.PointCheck;
import io.gridgov.examples.cli.shell.Degrees;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a log into rows of {@code reports.csv}; every row with a key leaves. */
final class ReportRows {
  static final List<String> COLUMNS =
      List.of(
          "key",
          "channel",
          "at",
          "lon",
          "lat",
          "datum",
          "address",
          "grid",
          "matter",
          "text",
          "reporter",
          "subject",
          "accused",
          "due",
          "closed_at",
          "status",
          "unit");
  private static final String OPEN = "open";

  private final Mapping mapping;
  private final LogHeader header;
  private final StatedGrids grids;
  private final LocalTimes times;
  private final Learned learned;
  private final PointCheck points;
  private final Consumer<Problem> faults;
  private final Set<String> unknownWords = new HashSet<>();

  ReportRows(
      Mapping mapping,
      LogHeader header,
      StatedGrids grids,
      Learned learned,
      PointCheck points,
      Consumer<Problem> faults) {
    this.mapping = mapping;
    this.header = header;
    this.grids = grids;
    this.times = new LocalTimes(mapping.times(), ZoneId.of(mapping.city().zone()));
    this.learned = learned;
    this.points = points;
    this.faults = faults;
  }

  /** Writes the report of a row; returns false if the row has no key. */
  boolean write(Row row, SheetWriter reports) {
    String key = header.cell(row, Field.KEY);
    if (!header.fits(row)) {
      faults.accept(LogFaults.rowLength(row.spot(0), header.width(), row.size()));
    }
    if (key.isEmpty()) {
      faults.accept(LogFaults.missingKey(header.spot(row, Field.KEY)));
      return false;
    }
    reports.row(header.fits(row) ? report(key, row) : bare(key));
    return true;
  }

  private List<String> report(String key, Row row) {
    String unit = learned.unit(cell(row, Field.UNIT), cell(row, Field.UNIT_NAME));
    String matter = learned.matter(cell(row, Field.MATTER));
    learned.handled(matter, unit);
    boolean placed = hasPoint(row);
    return List.of(
        key,
        channel(cell(row, Field.CHANNEL)),
        at(row),
        placed ? cell(row, Field.LON) : "",
        placed ? cell(row, Field.LAT) : "",
        placed ? "wgs84" : "",
        cell(row, Field.ADDRESS),
        grids.find(column -> header.cell(row, column)).orElse(""),
        matter.isEmpty() ? "" : mapping.matters().kind() + ":" + matter,
        cell(row, Field.TEXT),
        "",
        "",
        "",
        time(row, Field.DUE),
        time(row, Field.CLOSED_AT),
        status(row),
        unit);
  }

  /** Of a row whose cells have slipped nothing but the key is believed. */
  private List<String> bare(String key) {
    return COLUMNS.stream()
        .map(
            column ->
                column.equals("key") ? key : column.equals("channel") ? mapping.channel() : "")
        .toList();
  }

  private String cell(Row row, Field field) {
    return header.cell(row, field);
  }

  private String channel(String word) {
    return mapping.channels().getOrDefault(word, mapping.channel());
  }

  private String at(Row row) {
    if (cell(row, Field.AT).isEmpty()) {
      faults.accept(LogFaults.missingTime(header.spot(row, Field.AT)));
    }
    return time(row, Field.AT);
  }

  private String time(Row row, Field field) {
    String text = cell(row, field);
    if (text.isEmpty()) {
      return "";
    }
    Optional<OffsetDateTime> time = times.parse(text);
    if (time.isEmpty()) {
      faults.accept(LogFaults.badTime(header.spot(row, field)));
      return "";
    }
    learned.met(time.get());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.get());
  }

  /** Whether there is a point that can be used; half a point is a fault. */
  private boolean hasPoint(Row row) {
    String lon = cell(row, Field.LON);
    String lat = cell(row, Field.LAT);
    if (lon.isEmpty() && lat.isEmpty()) {
      return false;
    }
    for (Field field : List.of(Field.LON, Field.LAT)) {
      if (Degrees.parse(cell(row, field)).isEmpty()) {
        faults.accept(LogFaults.badCoordinate(header.spot(row, field)));
        return false;
      }
    }
    return isUsable(
        Degrees.parse(lon).orElseThrow(),
        Degrees.parse(lat).orElseThrow(),
        header.spot(row, Field.LON));
  }

  private boolean isUsable(double lon, double lat, Spot spot) {
    PointCheck.Range range = PointCheck.range(lon, lat);
    if (range == PointCheck.Range.OUTSIDE) {
      faults.accept(LogFaults.outOfRange(spot));
      return false;
    }
    if (range == PointCheck.Range.SWAPPED || points.isExchanged(lon, lat)) {
      faults.accept(LogFaults.swapped(spot));
      return false;
    }
    return true;
  }

  private String status(Row row) {
    String word = cell(row, Field.STATUS);
    if (word.isEmpty()) {
      return OPEN;
    }
    String status = mapping.status().get(word);
    if (status == null && unknownWords.add(word)) {
      faults.accept(LogFaults.unknownStatus(header.spot(row, Field.STATUS)));
    }
    return status == null ? OPEN : status;
  }
}
