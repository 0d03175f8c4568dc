package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.gridgov.workflow.journal.EventJson;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole logs of New York, against counts that are taken from the raw files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@EnabledIf("hasRealData")
class NycReplayTest {
  @TempDir private Path folder;

  /** Closed, open and late reports of one agency. */
  private record Counts(int closed, int open, int late) {
    Counts plus(boolean isClosed, boolean isLate) {
      return new Counts(
          closed + (isClosed ? 1 : 0), open + (isClosed ? 0 : 1), late + (isLate ? 1 : 0));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "requests_2013-12-25.csv,    2386, 2302,  84, 62, 1,  0",
    "requests_2023-02-28.csv,    4999, 4417, 582, 86, 2, 38",
    "requests_2025_animals.csv,  4969, 4692, 277,  0, 0,  0"
  })
  void every_row_of_a_log_is_accounted_for(
      String file, int rows, int closed, int open, int late, int faults, int disagreements)
      throws IOException {
    Run run = replay(file);

    assertThat(run.code()).isEqualTo(faults == 0 ? 0 : 1);
    assertThat(run.errLines())
        .hasSize(faults)
        .allMatch(line -> line.matches(".*reports\\.csv:\\d+: .*\\[closed-before-created].*"));
    JsonNode summary = new JsonMapper().readTree(run.out());
    assertThat(summary.get("reports").intValue()).isEqualTo(rows);
    assertThat(summary.get("accepted").intValue()).isEqualTo(rows);
    assertThat(summary.get("closed").intValue()).isEqualTo(closed);
    assertThat(summary.get("open").intValue()).isEqualTo(open);
    assertThat(summary.get("late").intValue()).isEqualTo(late);
    assertThat(summary.get("faults").intValue()).isEqualTo(faults);
    assertThat(disagreements()).hasSize(disagreements);
    assertThat(agencies()).isEqualTo(countsOf(file));
  }

  @Test
  void of_the_dated_closings_of_2013_forty_six_were_late() throws IOException {
    replay("requests_2013-12-25.csv");

    assertThat(
            events().stream()
                .map(Event::data)
                .filter(OrderEvent.FedBack.class::isInstance)
                .filter(data -> ((OrderEvent.FedBack) data).late()))
        .hasSize(46);
  }

  @Test
  void every_point_lies_in_the_district_that_the_citys_portal_names() throws IOException {
    replay("requests_2023-02-28.csv");
    Map<String, String> located = new HashMap<>();
    for (Event event : events()) {
      if (event.data() instanceof OrderEvent.Located found) {
        located.put(event.order().value().replaceFirst(".*/", ""), found.grid().value());
      }
    }

    int points = 0;
    for (NamedCsvRecord row : records(real().resolve("region_truth.csv"))) {
      points++;
      assertThat(located).containsEntry(row.getField("unique_key"), row.getField("boro_cd"));
    }
    assertThat(points).isEqualTo(4912);
  }

  @Test
  void what_was_closed_before_it_came_in_waits_for_a_person() throws IOException {
    replay("requests_2023-02-28.csv");
    List<Event> parked =
        events().stream().filter(event -> event.data() instanceof OrderEvent.Parked).toList();

    assertThat(parked)
        .extracting(event -> event.order().value())
        .containsExactlyInAnyOrder("unknown/56923577", "mobile-app/56921224");
    assertThat(parked)
        .allSatisfy(
            event -> {
              OrderEvent.Parked data = (OrderEvent.Parked) event.data();
              assertThat(data.reason()).isEqualTo("faulty");
              assertThat(data.code()).isEqualTo("closed-before-created");
            });
  }

  private Run replay(String file) {
    Path pack = folder.resolve("pack");
    Run.of(
        "import",
        "nyc311",
        "--requests",
        real().resolve(file),
        "--districts",
        real().resolve("community_districts.geojson.gz"),
        "--out",
        pack);
    return Run.of(
        "day",
        "--pack",
        pack,
        "--reports",
        pack.resolve("reports.csv"),
        "--format",
        "json",
        "--lang",
        "en",
        "--out",
        folder.resolve("out"));
  }

  /** Straight from the raw log: nothing of the library is asked. */
  private static Map<String, Counts> countsOf(String file) throws IOException {
    LocalDateTime end = LocalDateTime.MIN;
    for (NamedCsvRecord row : records(real().resolve(file))) {
      for (String column : List.of("Created Date", "Closed Date")) {
        end = time(row, column).filter(end::isBefore).orElse(end);
      }
    }
    Map<String, Counts> counts = new TreeMap<>();
    for (NamedCsvRecord row : records(real().resolve(file))) {
      LocalDateTime created = time(row, "Created Date").orElseThrow();
      Optional<LocalDateTime> closing =
          time(row, "Closed Date")
              .filter(at -> row.getField("Status").equals("Closed") && !at.isBefore(created));
      LocalDateTime until = closing.orElse(end);
      boolean late = time(row, "Due Date").filter(until::isAfter).isPresent();
      counts.merge(
          row.getField("Agency"),
          new Counts(0, 0, 0).plus(closing.isPresent(), late),
          (one, other) ->
              new Counts(one.closed + other.closed, one.open + other.open, one.late + other.late));
    }
    return counts;
  }

  private static Optional<LocalDateTime> time(NamedCsvRecord row, String column) {
    String text = row.findField(column).orElse("").strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String form = text.endsWith("M") ? "M/d/uuuu h:mm:ss a" : "M/d/uuuu H:mm[:ss]";
    return Optional.of(
        LocalDateTime.parse(text, DateTimeFormatter.ofPattern(form, Locale.ENGLISH)));
  }

  private Map<String, Counts> agencies() throws IOException {
    Map<String, Counts> counts = new TreeMap<>();
    for (NamedCsvRecord row : records(folder.resolve("out").resolve("measures.csv"))) {
      if (row.getField("scope").equals("log-unit")) {
        counts.put(
            row.getField("key"),
            new Counts(cell(row, "closed"), cell(row, "open"), cell(row, "late")));
      }
    }
    return counts;
  }

  private static int cell(NamedCsvRecord row, String column) {
    return Integer.parseInt(row.getField(column));
  }

  private List<String> disagreements() throws IOException {
    Path file = folder.resolve("out").resolve("disagreements.csv");
    return Files.exists(file) ? Files.readAllLines(file).stream().skip(1).toList() : List.of();
  }

  private List<Event> events() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("out").resolve("events.jsonl"))) {
      return lines.map(line -> EventJson.read(line).orElseThrow().event()).toList();
    }
  }

  private static List<NamedCsvRecord> records(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }

  static boolean hasRealData() {
    return Files.isDirectory(real());
  }

  private static Path real() {
    return Path.of(System.getProperty("gridgov.shared", "../../../shared"), "data", "nyc");
  }
}
