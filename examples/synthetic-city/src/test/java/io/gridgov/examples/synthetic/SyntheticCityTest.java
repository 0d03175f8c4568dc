package io.gridgov.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SyntheticCityTest {

  /** Pinned: whoever changes the generator on purpose changes these with it. */
  private static final String BOUNDARIES =
      "f52f2c8a932d3346822f949a8283f74276a7f0ded289b907af778f5093599d65";

  private static final String PACK =
      "36cf438eec3600fa9d0300aa5f8c0ed81c99a6d1d8215744dac9aac9609eed4a";
  private static final String REPORTS =
      "2e566acf2dd812eb3f0ab5cd71c295644ac1db10e825ce8ac76a230a4a82e811";

  private static final SyntheticCity SMALL = SyntheticCity.of(Scale.SMALL.grids(), 1);

  @Test
  void the_small_city_has_the_same_bytes_on_every_jdk() throws IOException {
    StringBuilder files = new StringBuilder();
    for (var file : SMALL.files().entrySet()) {
      files.append(file.getKey()).append(' ').append(Digests.of(file.getValue())).append('\n');
    }
    assertThat(
            List.of(
                Digests.of(SMALL.files().get("boundaries.geojson")),
                Digests.of(out -> out.write(files.toString().getBytes(StandardCharsets.UTF_8))),
                Digests.of(SMALL.reports(2_000, Scale.FIRST_DAY, 1))))
        .containsExactly(BOUNDARIES, PACK, REPORTS);
  }

  @Test
  void the_language_of_the_machine_changes_nothing() throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      SyntheticCity again = SyntheticCity.of(Scale.SMALL.grids(), 1);
      for (String name : List.of("city.json", "grids.csv", "posts.csv", "boundaries.geojson")) {
        assertThat(Digests.of(again.files().get(name)))
            .as(name)
            .isEqualTo(Digests.of(SMALL.files().get(name)));
      }
      assertThat(Digests.of(again.reports(500, Scale.FIRST_DAY, 2)))
          .isEqualTo(Digests.of(SMALL.reports(500, Scale.FIRST_DAY, 2)));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void another_seed_gives_another_city() throws IOException {
    SyntheticCity other = SyntheticCity.of(Scale.SMALL.grids(), 2);
    assertThat(Digests.of(other.files().get("boundaries.geojson")))
        .isNotEqualTo(Digests.of(SMALL.files().get("boundaries.geojson")));
  }

  @Test
  void every_territory_has_one_feature_and_every_feature_a_territory() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SMALL.files().get("boundaries.geojson").writeTo(bytes);
    JsonNode features = new ObjectMapper().readTree(bytes.toByteArray()).get("features");
    List<String> codes = features.findValuesAsText("code");
    Set<String> territorial =
        rows("grids.csv").stream()
            .filter(row -> !row.get("level").equals("micro-grid"))
            .map(row -> row.get("code"))
            .collect(Collectors.toSet());
    assertThat(codes).doesNotHaveDuplicates().hasSameSizeAs(territorial).containsAll(territorial);
  }

  @Test
  void the_files_agree_with_each_other() throws IOException {
    Set<String> grids = Rows.column(rows("grids.csv"), "code");
    Set<String> units = Rows.column(rows("units.csv"), "id");
    Set<String> lines = Rows.stated(rows("units.csv"), "line");
    assertThat(grids).containsAll(Rows.stated(rows("grids.csv"), "parent"));
    assertThat(grids).containsAll(Rows.stated(rows("changes.csv"), "to"));
    for (String file :
        List.of("addresses.csv", "units.csv", "jurisdictions.csv", "elements.csv", "posts.csv")) {
      assertThat(grids).as(file).containsAll(Rows.stated(rows(file), "grid"));
    }
    assertThat(units).containsAll(Rows.stated(rows("units.csv"), "parent"));
    assertThat(units).containsAll(Rows.stated(rows("units.csv"), "managed_by"));
    assertThat(units).containsAll(Rows.column(rows("posts.csv"), "unit"));
    assertThat(units).containsAll(Rows.column(rows("jurisdictions.csv"), "unit"));
    assertThat(units).containsAll(Rows.column(rows("relations.csv"), "child"));
    assertThat(lines).containsAll(Rows.stated(rows("duties.csv"), "lead_line"));
    assertThat(Rows.column(rows("posts.csv"), "id"))
        .containsAll(Rows.column(rows("rosters.csv"), "post"));
  }

  @Test
  void ids_are_unique() throws IOException {
    for (String file : List.of("addresses.csv:code", "units.csv:id", "posts.csv:id")) {
      String[] parts = file.split(":", -1);
      List<Map<String, String>> rows = rows(parts[0]);
      assertThat(Rows.column(rows, parts[1])).as(file).hasSameSizeAs(rows);
    }
    assertThat(Rows.column(rows("addresses.csv"), "alias")).hasSameSizeAs(rows("addresses.csv"));
  }

  @Test
  void a_grid_has_some_six_micro_grids_of_some_sixty_households_each_with_an_address()
      throws IOException {
    List<Map<String, String>> micro =
        rows("grids.csv").stream().filter(row -> row.get("level").equals("micro-grid")).toList();
    assertThat(micro.size() / 300.0).isBetween(5.74, 6.14);
    assertThat(micro)
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("households"))).isBetween(50, 70));
    assertThat(Rows.column(rows("addresses.csv"), "grid")).containsAll(Rows.column(micro, "code"));
  }

  @Test
  void every_unit_has_a_head_and_a_handler_and_the_seats_are_filled() throws IOException {
    Set<String> filled = new HashSet<>();
    for (Map<String, String> post : rows("posts.csv")) {
      if (!post.get("holder").isEmpty()) {
        filled.add(post.get("unit") + " " + post.get("role"));
      }
    }
    for (String unit : Rows.column(rows("units.csv"), "id")) {
      assertThat(filled).contains(unit + " head", unit + " handler");
    }
    for (String unit : List.of("U-CENTRE", "U-HOTLINE", "U-DISCIPLINE", "U-PETITION")) {
      for (String role : List.of("agent", "dispatcher", "adjudicator", "checker", "caller")) {
        assertThat(filled).contains(unit + " " + role);
      }
    }
  }

  @Test
  void the_tables_name_known_matters_units_and_lines_only() throws IOException {
    Set<String> matters = new HashSet<>();
    rows("matters.csv").forEach(row -> matters.add(row.get("kind") + ":" + row.get("code")));
    Set<String> units = Rows.column(rows("units.csv"), "id");
    Set<String> lines = Rows.stated(rows("units.csv"), "line");
    for (String name : List.of("acceptance", "routing", "limits")) {
      for (Map<String, String> row : rules(name)) {
        for (String matter : row.get("matter").replace("under ", "").split(",", -1)) {
          assertThat(matters).as(name).contains(matter.equals("-") ? "event:01" : matter);
        }
      }
    }
    for (Map<String, String> row : rules("routing")) {
      assertThat(units).contains(row.get("unit").isEmpty() ? "U-CENTRE" : row.get("unit"));
      assertThat(lines).contains(row.get("line").isEmpty() ? "water" : row.get("line"));
      for (String line : row.get("assist").split(";", -1)) {
        assertThat(lines).contains(line.isEmpty() ? "water" : line);
      }
    }
    assertThat(matters).hasSizeBetween(110, 140);
  }

  @Test
  void the_pack_is_written_to_a_folder_as_it_is(@TempDir Path folder) throws IOException {
    SMALL.writeTo(folder.resolve("pack"));
    for (var file : SMALL.bytes().entrySet()) {
      assertThat(Files.readAllBytes(folder.resolve("pack").resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  /** Returns a table's rows without those that describe its columns. */
  private static List<Map<String, String>> rules(String table) throws IOException {
    List<Map<String, String>> rows = rows("tables/" + table + ".csv");
    return rows.subList(2, rows.size());
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    return Rows.of(SMALL.files().get(file));
  }
}
