package io.gridgov.workflow.intake;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.Field;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.sheet.Column;
import io.gridgov.core.sheet.HeadedStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads reports from CSV row by row (来件表), without holding the file in memory.
 *
 * <p>Required columns: {@code key, channel, at}. Also read: {@code lon, lat, datum, address, grid,
 * matter, text, reporter, subject, accused}, and of a log {@code due, closed_at, status, unit}.
 * Each has a Chinese alias. A field that the pack declares for reports has a column of its name; a
 * value that is not of its type is told and left out. An instant without offset is meant in the
 * city's zone; an address {@code code:X} is a standard address. A faulty row never stops the
 * others: with an unusable point it goes on by its address or grid; it is left out only without key
 * or time, or if it does not say clearly whom it accuses. Faults name their place and never echo a
 * cell. For one thread.
 *
 * @since 0.1.0
 */
public final class ReportCsv implements Iterator<ReportRow>, AutoCloseable {
  private static final int LISTED = 1000;

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("key", "来件编号"),
          Column.required("channel", "渠道"),
          Column.required("at", "来件时间"),
          Column.optional("lon", "经度"),
          Column.optional("lat", "纬度"),
          Column.optional("datum", "坐标基准"),
          Column.optional("address", "地址"),
          Column.optional("grid", "网格"),
          Column.optional("matter", "事项"),
          Column.optional("text", "诉求内容"),
          Column.optional("reporter", "来件人"),
          Column.optional("subject", "被反映单位"),
          Column.optional("accused", "被检举方"),
          Column.optional("due", "截止时间"),
          Column.optional("closed_at", "办结时间"),
          Column.optional("status", "状态"),
          Column.optional("unit", "承办单位"));

  private final CityPack city;
  private final List<Field> fields;
  private final HeadedStream rows;
  private final List<Problem> problems = new ArrayList<>();
  private long faultyRows;
  private @Nullable ReportRow next;

  private ReportCsv(CityPack city, List<Field> fields, HeadedStream rows) {
    this.city = city;
    this.fields = fields;
    this.rows = rows;
  }

  /**
   * Opens a file of reports.
   *
   * @param city the city that the reports come to: its id, zone and datum count
   * @param file name for places
   * @param reader the text; closed by {@link #close}
   * @return the rows
   */
  public static ReportCsv open(CityPack city, String file, Reader reader) {
    Objects.requireNonNull(city, "city");
    List<Field> fields =
        city.fields().stream().filter(field -> field.on() == Field.On.REPORT).toList();
    List<Column> columns = new ArrayList<>(COLUMNS);
    fields.forEach(field -> columns.add(Column.optional(field.name())));
    return new ReportCsv(city, fields, HeadedStream.open(file, reader, columns));
  }

  /**
   * Returns the headers that mean something here in every city; no field can be named so.
   *
   * @return English and Chinese headers
   */
  public static Set<String> headers() {
    return COLUMNS.stream()
        .flatMap(column -> column.names().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean hasNext() {
    while (next == null && rows.hasNext()) {
      ReportCells cells = new ReportCells(rows.next(), city.zone(), city.datum(), fields);
      next = cells.read(city.id()).orElse(null);
      collect(cells.problems());
    }
    return next != null;
  }

  private void collect(List<Problem> found) {
    if (!found.isEmpty()) {
      faultyRows++;
    }
    for (Problem problem : found) {
      if (problems.size() < LISTED) {
        problems.add(problem);
      }
    }
  }

  @Override
  public ReportRow next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no further row");
    }
    ReportRow row = next;
    next = null;
    return row;
  }

  /**
   * Returns the faults of the rows read so far, and those of the file's form.
   *
   * @return sorted; at most the first thousand of the rows' own
   */
  public List<Problem> problems() {
    return Stream.concat(problems.stream(), rows.problems().stream()).sorted().toList();
  }

  /**
   * Returns how many rows had a fault so far, counting each row once.
   *
   * @return rows, without those of a wrong length, which {@link #problems} names
   */
  public long faultyRows() {
    return faultyRows;
  }

  @Override
  public void close() {
    rows.close();
  }
}
