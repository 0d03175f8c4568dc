package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.pack.PackReader;
import io.gridgov.core.place.Datum;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.geo.io.GeoJson;
import io.gridgov.geo.locate.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Nyc311CommandTest {
  private static final String HEADER =
      "Unique Key,Created Date,Closed Date,Agency,Agency Name,Complaint Type,Status,Due Date,"
          + "Community Board,Borough,Open Data Channel Type,Latitude,Longitude,Descriptor\n";

  @TempDir private Path folder;
  private Path districts = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void write_the_map() throws IOException {
    out = folder.resolve("pack");
    districts =
        Files.writeString(
            folder.resolve("districts.geojson"),
            Maps.collection(
                Maps.box("BoroCD", "101", -74, -73.9, 40.7, 40.8),
                Maps.box("BoroCD", "102.0", -73.9, -73.8, 40.7, 40.8),
                Maps.box("BoroCD", "\"318\"", -74, -73.8, 40.6, 40.7)));
  }

  @Test
  void a_request_becomes_a_report_without_its_free_text() throws IOException {
    Run run =
        run(
            "7,02/28/2023 11:45:00 PM,03/01/2023 01:00:00 AM,DOT,Transport,Street Light,Closed,"
                + "3/2/2023 9:30,01 MANHATTAN,MANHATTAN,PHONE,40.75,-73.95,a private remark\n");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(reports())
        .containsExactly(
            "key,channel,at,lon,lat,datum,address,grid,matter,text,reporter,subject,accused,due,"
                + "closed_at,status,unit",
            "7,hotline-311,2023-02-28T23:45:00-05:00,-73.95,40.75,wgs84,,101,event:street-light,"
                + ",,,,2023-03-02T09:30:00-05:00,2023-03-01T01:00:00-05:00,closed,DOT");
  }

  @ParameterizedTest
  @CsvSource({
    "01 MANHATTAN, MANHATTAN, 101",
    "18 BROOKLYN, BROOKLYN, 318",
    "18 Brooklyn, , 318",
    "17 BROOKLYN, BROOKLYN, 3",
    "Unspecified BROOKLYN, BROOKLYN, 3",
    "0 Unspecified, MANHATTAN, 1",
    "0 Unspecified, Unspecified, ''",
    "01 QUEENS, QUEENS, ''",
    "'', '', ''"
  })
  void the_stated_board_is_a_district_or_else_a_borough(String board, String borough, String grid)
      throws IOException {
    run(row("1", "3/14/2025 1:20", board, borough == null ? "" : borough));

    assertThat(reports().get(1).split(",", -1)[7]).isEqualTo(grid);
  }

  @ParameterizedTest
  @CsvSource({
    "02/28/2023 11:45:00 PM, 2023-02-28T23:45:00-05:00",
    "12/25/2013 12:00:00 AM, 2013-12-25T00:00:00-05:00",
    "3/14/2025 1:20, 2025-03-14T01:20:00-04:00",
    "2025-03-14T01:20:00.000, 2025-03-14T01:20:00-04:00",
    "11/05/2023 01:30:00 AM, 2023-11-05T01:30:00-04:00",
    "03/12/2023 02:30:00 AM, 2023-03-12T03:30:00-04:00"
  })
  void local_times_of_every_form_become_instants(String local, String instant) throws IOException {
    run(row("1", local, "01 MANHATTAN", ""));

    assertThat(reports().get(1).split(",", -1)[2]).isEqualTo(instant);
  }

  @Test
  void rows_with_faults_are_named_and_stay_while_they_have_a_key() throws IOException {
    Run run =
        run(
            row("1", "13/40/2023 9:00", "01 MANHATTAN", "")
                + row("", "3/14/2025 1:20", "01 MANHATTAN", "")
                + row("3", "", "01 MANHATTAN", "")
                + "4,slipped\n"
                + row("5", "3/14/2025 1:20", "01 MANHATTAN", "").replace("40.75", "north")
                + row("5", "3/14/2025 1:20", "01 MANHATTAN", ""));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errLines().stream().map(Nyc311CommandTest::placeAndCode))
        .containsExactly(
            "2:3 bad-time",
            "3:1 missing-key",
            "4:3 missing-time",
            "5:1 row-length",
            "6:67 bad-coordinate");
    assertThat(run.err()).doesNotContain("north", "slipped");
    assertThat(reports().stream().map(line -> line.split(",", -1)[0]))
        .containsExactly("key", "1", "3", "4", "5", "5");
    assertThat(reports().get(3)).isEqualTo("4,unknown,,,,,,,,,,,,,,,");
    assertThat(run.out()).startsWith("6 rows, 5 reports, 5 faults; ");
  }

  @Test
  void an_unknown_word_for_the_state_is_told_once_and_means_open() throws IOException {
    String odd = row("1", "3/14/2025 1:20", "", "").replace("Open", "Pondered");

    Run run = run(odd + odd);

    assertThat(run.code()).isZero();
    assertThat(run.errLines()).singleElement().asString().contains("[unknown-status]");
    assertThat(reports().get(1)).endsWith(",open,DOT");
  }

  @Test
  void the_pack_has_no_fault_and_decides_as_the_majority_did() throws IOException {
    run(
        row("1", "3/14/2025 1:20", "", "")
            + row("2", "3/14/2025 1:21", "", "").replace("DOT", "NYPD")
            + row("3", "3/14/2025 1:22", "", "").replace("DOT", "NYPD")
            + row("4", "3/14/2025 1:23", "", "").replace("Street Light", "street/light")
            + row("5", "3/14/2025 1:24", "", "")
                .replace("Street Light", "Noise")
                .replace("DOT", "B")
            + row("6", "3/14/2025 1:25", "", "")
                .replace("Street Light", "Noise")
                .replace("DOT", "A"));

    Outcome<CityPack> read = PackReader.installed().read(out);
    assertThat(read.problems()).noneMatch(Problem::isError);
    CityPack city = read.orElseThrow();
    assertThat(routed(city, "event:street-light")).isEqualTo("NYPD");
    assertThat(routed(city, "event:street-light-2")).isEqualTo("DOT");
    assertThat(routed(city, "event:noise")).isEqualTo("A");
    assertThat(routed(city, "event:unheard-of")).isEqualTo("CITY-DESK");
    assertThat(city.table("limits")).isPresent();
    assertThat(city.table("desk")).isPresent();
    assertThat(city.recusalUnits()).hasSize(2);
    assertThat(Run.of("check", out).code()).isZero();
  }

  @Test
  void districts_stay_as_stored_and_boroughs_are_dissolved() throws IOException {
    run(row("1", "3/14/2025 1:20", "", ""));

    TerritoryMap stored = GeoJson.read(districts, "BoroCD", Datum.WGS84).orElseThrow();
    TerritoryMap map =
        GeoJson.read(out.resolve("boundaries.geojson"), "code", Datum.WGS84).orElseThrow();
    assertThat(map.only(code -> stored.find(code).isPresent())).isEqualTo(stored);
    assertThat(map.territories()).hasSize(6).allMatch(t -> t.isValid() && t.polygons().size() == 1);
    assertThat(map.find(GridCode.of("1")).orElseThrow().positions()).isEqualTo(7);
  }

  @Test
  void another_citys_columns_need_no_code() throws IOException {
    String mapping =
        new String(
                io.gridgov.examples.cli.requests.RequestImport.class
                    .getResourceAsStream("nyc311.json")
                    .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8)
            .replace("\"Unique Key\"", "\"编号\"")
            .replace("\"Created Date\"", "\"来件时间\"")
            .replace("\"Agency\"", "\"承办单位\"")
            .replace("\"Complaint Type\"", "\"事项\"")
            .replace("M/d/uuuu H:mm[:ss]", "uuuu年M月d日 H时m分")
            .replace("America/New_York", "Asia/Shanghai");
    Path file = Files.writeString(folder.resolve("mapping.json"), mapping);
    Path log =
        Files.writeString(
            folder.resolve("log.csv"), "编号,来件时间,承办单位,事项\nA1,2026年3月2日 9时5分,城管局,道路破损\n");

    Run run =
        Run.of(
            "import",
            "nyc311",
            "--requests",
            log,
            "--districts",
            districts,
            "--mapping",
            file,
            "--out",
            out,
            "--format",
            "json");

    assertThat(run.code()).isZero();
    assertThat(reports().get(1))
        .isEqualTo("A1,unknown,2026-03-02T09:05:00+08:00,,,,,,event:道路破损,,,,,,,open,城管局");
    JsonNode summary = new JsonMapper().readTree(run.out());
    assertThat(summary.get("rows").intValue()).isEqualTo(1);
    assertThat(summary.get("pack").textValue()).hasSize(64);
    assertThat(Run.of("check", out).code()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"v\": 1,', '\"v\": 2,'",
    "'\"v\": 1,', ''",
    "'\"v\": 1,', '\"v\": 1, \"w\": 1,'",
    "'America/New_York', 'Mars/Base'",
    "'\"key\": ', '\"kee\": '",
    "'(?<area>.+)\", \"code\": \"{area}\"', '(.+)\", \"code\": \"{area}\"'",
    "'\"closed\"', '\"shut\"'",
    "'RECUSAL-2', 'RECUSAL-1'",
    "'uuuu-MM-dd', 'qqqqqq'",
    "'{', '{{'"
  })
  void a_mapping_that_cannot_be_used_leaves_nothing(String piece, String other) throws IOException {
    String builtIn =
        new String(
            io.gridgov.examples.cli.requests.RequestImport.class
                .getResourceAsStream("nyc311.json")
                .readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(builtIn).contains(piece);
    Path file = Files.writeString(folder.resolve("mapping.json"), builtIn.replace(piece, other));
    Path log = Files.writeString(folder.resolve("log.csv"), HEADER);

    Run run =
        Run.of(
            "import",
            "nyc311",
            "--requests",
            log,
            "--districts",
            districts,
            "--mapping",
            file,
            "--out",
            out);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).isNotEmpty().allMatch(line -> line.contains("[bad-mapping]"));
    assertThat(files()).containsExactlyInAnyOrder("districts.geojson", "mapping.json", "log.csv");
  }

  @Test
  void what_cannot_be_imported_leaves_nothing() throws IOException {
    assertRefused(run(""), "[empty-file]");
    assertRefused(run(HEADER), "[no-requests]");
    assertRefused(run(row("1", "3/14/2025 1:20", "", "") + "\"open"), "[unclosed-quote]");
    assertRefused(runRaw("Unique Key,Agency\n1,2\n"), "[missing-column]");
    Files.writeString(districts, Maps.collection(Maps.box("BoroCD", "901", 1, 2, 3, 4)));
    assertRefused(run(row("1", "3/14/2025 1:20", "", "")), "[unknown-area]");
  }

  @Test
  void a_folder_that_holds_something_is_not_touched() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("mine.txt"), "mine");

    Run run = run(row("1", "3/14/2025 1:20", "", ""));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().contains("[target-not-empty]");
    assertThat(out.resolve("mine.txt")).hasContent("mine");
    assertThat(files()).containsExactlyInAnyOrder("districts.geojson", "log.csv", "pack");
  }

  @Test
  void a_folder_that_cannot_be_made_is_one_line() throws IOException {
    out = districts;
    assertRefused(run(row("1", "3/14/2025 1:20", "", "")), "[not-a-folder]");
    out = districts.resolve("pack");
    assertRefused(run(row("1", "3/14/2025 1:20", "", "")), "[unwritable-output]");
  }

  @Test
  void an_empty_folder_is_filled() throws IOException {
    Files.createDirectory(out);

    assertThat(run(row("1", "3/14/2025 1:20", "", "")).code()).isZero();
    assertThat(out.resolve("reports.csv")).exists();
  }

  /** Only where the optional local real data is present. */
  @EnabledIf("hasRealData")
  @ParameterizedTest
  @CsvSource({
    "requests_2013-12-25.csv, 2386, 0, 0",
    "requests_2023-02-28.csv, 4999, 5, 38",
    "requests_2025_animals.csv, 4969, 0, 0"
  })
  void new_yorks_real_log_is_imported_row_by_row(
      String file, int rows, int ambiguous, int disagreements) throws IOException {
    Path nyc = real();
    Run run =
        Run.of(
            "import",
            "nyc311",
            "--requests",
            nyc.resolve(file),
            "--districts",
            nyc.resolve("community_districts.geojson.gz"),
            "--out",
            out,
            "--format",
            "json");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    JsonNode summary = new JsonMapper().readTree(run.out());
    assertThat(summary.get("reports").intValue()).isEqualTo(rows);
    assertThat(summary.get("ambiguous").intValue()).isEqualTo(ambiguous);
    assertThat(summary.get("disagreements").intValue()).isEqualTo(disagreements);
    assertThat(summary.get("districts").intValue()).isEqualTo(71);
    assertThat(reports()).hasSize(rows + 1);
    assertThat(PackReader.installed().read(out).problems()).noneMatch(Problem::isError);
  }

  static boolean hasRealData() {
    return Files.isDirectory(real());
  }

  private static Path real() {
    return Path.of(System.getProperty("gridgov.shared", "../../../shared"), "data", "nyc");
  }

  private void assertRefused(Run run, String code) throws IOException {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).isNotEmpty().allMatch(line -> line.contains(code));
    assertThat(files()).containsExactlyInAnyOrder("districts.geojson", "log.csv");
  }

  private Run run(String rows) throws IOException {
    return runRaw(rows.isEmpty() ? "" : rows.equals(HEADER) ? rows : HEADER + rows);
  }

  private Run runRaw(String csv) throws IOException {
    Path log = Files.writeString(folder.resolve("log.csv"), csv);
    return Run.of("import", "nyc311", "--requests", log, "--districts", districts, "--out", out);
  }

  private static String row(String key, String at, String board, String borough) {
    return String.join(
            ",", key, at, "", "DOT", "Transport", "Street Light", "Open", "", board, borough, "")
        + ",40.75,-73.95,private\n";
  }

  private List<String> reports() throws IOException {
    return Files.readAllLines(out.resolve("reports.csv"));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return new ArrayList<>(list.map(path -> path.getFileName().toString()).toList());
    }
  }

  private static String routed(CityPack city, String matter) {
    DecisionTable routing = city.table("routing").orElseThrow();
    LocalDate day = LocalDate.of(2025, 3, 14);
    return routing
        .decide(Facts.builder().code("matter", matter).build(), day, city.hierarchiesOn(day))
        .outputs()
        .get("unit")
        .text();
  }

  private static String placeAndCode(String line) {
    return line.replaceFirst(".*log\\.csv:(\\d+:\\d+): .*\\[(\\S+)\\].*", "$1 $2");
  }
}
