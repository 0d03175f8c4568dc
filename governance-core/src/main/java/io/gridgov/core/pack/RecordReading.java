package io.gridgov.core.pack;

import io.gridgov.core.internal.json.Json;
import io.gridgov.core.pack.FileRecords.Line;
import io.gridgov.core.problem.Problems;
import io.gridgov.core.sheet.HeadedRow;
import io.gridgov.core.sheet.Row;
import io.gridgov.core.sheet.Sheet;
import io.gridgov.core.sheet.Utf8Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a file of a pack as keyed lines. */
final class RecordReading {
  private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"?([^\",}\\s]+)");

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private RecordReading() {}

  /** The lines of a file; empty if it has none that could be told apart. */
  static Optional<FileRecords> read(String name, PackFiles files) {
    RecordReading reading = new RecordReading();
    return ListFile.find(name).isPresent()
        ? reading.list(ListFile.find(name).get(), files)
        : Utf8Text.decode(name, files.find(name).orElseThrow())
            .value()
            .flatMap(text -> reading.other(name, text));
  }

  /** The whole file as one line. */
  static FileRecords whole(String name, PackFiles files) {
    String digest = PackHash.digest(name, files.find(name).orElseThrow());
    return new FileRecords(List.of("content"), Map.of("", new Line("", List.of(digest))));
  }

  private Optional<FileRecords> other(String name, String text) {
    if (PackNames.isTable(name)) {
      return rows(name, text).flatMap(csv -> Sheet.read(name, csv).value()).map(this::table);
    }
    if (name.endsWith(".geojson")) {
      return features(text);
    }
    return name.endsWith(".json")
        ? Json.read(name, text).value().flatMap(this::json)
        : Optional.empty();
  }

  /** Lines that share a key are told apart by their number. */
  private void put(String key, Line line) {
    int number = seen.merge(key, 1, Integer::sum);
    lines.put(number == 1 ? key : key + "\n#" + number, line);
  }

  private Optional<FileRecords> list(ListFile list, PackFiles files) {
    Problems problems = new Problems();
    List<Entry<HeadedRow>> read =
        new ListReader(files, problems).read(list, cells -> Optional.of(cells.row()));
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    List<String> names = list.names();
    List<String> keys = list.key();
    for (Entry<HeadedRow> entry : read) {
      HeadedRow row = entry.row();
      String key = keys.stream().map(row::cell).collect(Collectors.joining("\n"));
      String shown =
          keys.stream()
              .map(column -> FileRecords.shown(column, row.cell(column)))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" "));
      put(key, new Line(shown, names.stream().map(row::cell).toList()));
    }
    return Optional.of(new FileRecords(names, lines));
  }

  /** A table's rows as CSV, in whatever form the table is kept. */
  private static Optional<String> rows(String name, String text) {
    TableForm form = TableForm.find(name).orElseThrow();
    if (form == TableForm.CSV) {
      return Optional.of(text);
    }
    try {
      return form.read(name, text).value().map(TableForm.CSV::write);
    } catch (IllegalArgumentException notAsCsv) {
      return Optional.empty();
    }
  }

  private FileRecords table(Sheet sheet) {
    List<Row> rows = sheet.rows();
    List<String> columns = new ArrayList<>(rows.get(0).cells());
    String policy = columns.set(0, "id");
    for (Row row : rows.subList(1, rows.size())) {
      put(row.cell(0), new Line(row.cell(0), row.cells()));
    }
    List<String> whole = new ArrayList<>(Collections.nCopies(columns.size(), ""));
    whole.addAll(List.of(policy, String.join(" ", lines.keySet())));
    columns.addAll(List.of("hit policy", "order"));
    put("", new Line("(table)", whole));
    return new FileRecords(columns, lines);
  }

  private Optional<FileRecords> json(Json json) {
    if (!(json instanceof Json.Obj object)) {
      return Optional.empty();
    }
    object
        .members()
        .forEach(
            (key, member) -> put(key, new Line(key, List.of(JsonText.compact(member.value())))));
    return Optional.of(new FileRecords(List.of("value"), lines));
  }

  /** One line a feature; a line that holds several is no such file. */
  private Optional<FileRecords> features(String text) {
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher code = CODE.matcher(line);
      if (code.find()) {
        String found = code.group(1);
        if (code.find()) {
          return Optional.empty();
        }
        byte[] feature = line.strip().replaceFirst(",$", "").getBytes(StandardCharsets.UTF_8);
        put(found, new Line(found, List.of(PackHash.digest("", feature))));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new FileRecords(List.of("territory"), lines));
  }
}
