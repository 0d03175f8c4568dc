package io.gridgov.workflow.intake;

import io.gridgov.core.CityId;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.Field;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.sheet.HeadedRow;
import io.gridgov.core.unit.UnitId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the cells of one row. */
final class ReportCells {
  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,18})?");
  private static final String STANDARD_ADDRESS = "code:";

  private final HeadedRow row;
  private final ZoneId zone;
  private final List<Field> fields;
  private final Datum datum;
  private final List<Problem> problems = new ArrayList<>();
  private boolean unusable;

  ReportCells(HeadedRow row, ZoneId zone, Datum datum, List<Field> fields) {
    this.row = row;
    this.fields = fields;
    this.zone = zone;
    this.datum = datum;
  }

  List<Problem> problems() {
    return problems;
  }

  Optional<ReportRow> read(CityId city) {
    Optional<ReportKey> key = key(city);
    Optional<Instant> at = instant("at");
    if (row.cell("at").isEmpty()) {
      problems.add(ReportFault.BAD_INSTANT.at(row.spot("at"), "at"));
    }
    List<Accused> accused = accused();
    Replay replay =
        new Replay(instant("due"), instant("closed_at"), row.cell("status"), unit("unit"));
    Optional<GridCode> grid = value("grid", GridCode::of);
    Whereabouts where = whereabouts(grid);
    Optional<UnitId> subject = unit("subject");
    Optional<HolderRef> reporter = value("reporter", HolderRef::of);
    if (unusable || key.isEmpty() || at.isEmpty()) {
      return Optional.empty();
    }
    Report.Builder report =
        Report.builder(key.get(), at.get()).whereabouts(where).text(row.cell("text"));
    if (!row.cell("matter").isEmpty()) {
      report.matter(row.cell("matter"));
    }
    reporter.ifPresent(report::reporter);
    subject.ifPresent(report::subject);
    accused.forEach(report::accuse);
    replay.due().ifPresent(report::statedDue);
    fields.forEach(field -> own(field, report));
    return Optional.of(new ReportRow(report.build(), grid, replay, row.spot(), problems));
  }

  private void own(Field field, Report.Builder report) {
    String text = row.cell(field.name());
    if (text.isEmpty() || field.type().read(text).isPresent()) {
      report.field(field.name(), text);
    } else {
      problems.add(ReportFault.BAD_FIELD.at(row.spot(field.name()), field.name(), field.type()));
    }
  }

  private Optional<ReportKey> key(CityId city) {
    try {
      return Optional.of(new ReportKey(city, row.cell("channel"), row.cell("key")));
    } catch (IllegalArgumentException wrong) {
      problems.add(ReportFault.BAD_KEY.at(row.spot("key")));
      return Optional.empty();
    }
  }

  private Optional<Instant> instant(String column) {
    String text = row.cell(column).replace(' ', 'T');
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse(text));
    } catch (DateTimeException wrong) {
      problems.add(ReportFault.BAD_INSTANT.at(row.spot(column), column));
      return Optional.empty();
    }
  }

  private Instant parse(String text) {
    int afterDate = text.indexOf('T') + 1;
    boolean zoned = text.endsWith("Z") || text.indexOf('+', afterDate) > 0;
    boolean behind = afterDate > 0 && text.indexOf('-', afterDate) > 0;
    return zoned || behind
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(zone).toInstant();
  }

  private List<Accused> accused() {
    List<Accused> all = new ArrayList<>();
    if (row.cell("accused").isEmpty()) {
      return all;
    }
    for (String one : row.cell("accused").split(";", -1)) {
      try {
        all.add(Accused.parse(one.strip()));
      } catch (IllegalArgumentException wrong) {
        unusable = true;
        problems.add(ReportFault.BAD_ACCUSED.at(row.spot("accused")));
        return all;
      }
    }
    return all;
  }

  private Optional<UnitId> unit(String column) {
    return value(column, UnitId::of);
  }

  private <T> Optional<T> value(String column, Function<String, T> parse) {
    String text = row.cell(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException wrong) {
      problems.add(ReportFault.BAD_REFERENCE.at(row.spot(column), column));
      return Optional.empty();
    }
  }

  private Whereabouts whereabouts(Optional<GridCode> grid) {
    Optional<Whereabouts> point = point();
    if (point.isPresent()) {
      return point.get();
    }
    String address = row.cell("address");
    String code =
        address.startsWith(STANDARD_ADDRESS)
            ? address.substring(STANDARD_ADDRESS.length()).strip()
            : "";
    if (!code.isEmpty()) {
      return new Whereabouts.AtAddress(code);
    }
    if (!address.isBlank()) {
      return new Whereabouts.AddressText(address);
    }
    return grid.<Whereabouts>map(Whereabouts.StatedGrid::new).orElseGet(Whereabouts.Unknown::new);
  }

  private Optional<Whereabouts> point() {
    String lon = row.cell("lon");
    String lat = row.cell("lat");
    if (lon.isEmpty() && lat.isEmpty()) {
      return Optional.empty();
    }
    String name = row.cell("datum");
    Optional<Datum> known = name.isEmpty() ? Optional.of(datum) : Datum.find(name);
    if (known.filter(Datum::isGeographic).isEmpty()) {
      problems.add(ReportFault.UNKNOWN_DATUM.at(row.spot("datum")));
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Whereabouts.AtPoint(
              GeoPoint.ofDegrees(degrees(lon), degrees(lat), known.orElseThrow())));
    } catch (IllegalArgumentException wrong) {
      problems.add(ReportFault.BAD_COORDINATES.at(row.spot("lon")));
      return Optional.empty();
    }
  }

  private static double degrees(String text) {
    if (!DEGREES.matcher(text).matches()) {
      throw new IllegalArgumentException("degrees must be a decimal number");
    }
    return Double.parseDouble(text);
  }
}
