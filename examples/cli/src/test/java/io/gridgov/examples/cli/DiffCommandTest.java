package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiffCommandTest {
  @TempDir private Path folder;
  private Path old = Path.of("");
  private Path now = Path.of("");

  @BeforeEach
  void write_two_packs() throws IOException {
    old = new PackFolder(folder.resolve("old")).write();
    now =
        new PackFolder(folder.resolve("new"))
            .replacing("grids.csv", "西区", "新\u2028区")
            .adding("units.csv", "U4,水务局,department")
            .replacing("tables/routing.csv", "event:01,U3", "event:01,U2")
            .write();
  }

  @Test
  void equal_packs_differ_in_nothing() {
    assertThat(Run.of("diff", old, old)).isEqualTo(new Run(0, "no difference\n", ""));
    assertThat(Run.of("diff", old, old, "--lang", "zh").out()).isEqualTo("没有差异\n");
    assertThat(Run.of("diff", old, old, "--format", "json")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void every_difference_is_one_line_and_a_result() {
    Run run = Run.of("diff", old, now);

    assertThat(run.code()).isZero();
    assertThat(run.outLines())
        .containsExactly(
            "grids.csv 12: changed name '西区' → '新\uFFFD区'",
            "tables/routing.csv r1: changed unit 'U3' → 'U2'",
            "units.csv U4: added");
    assertThat(Run.of("diff", now, old, "--lang", "zh").outLines()).contains("units.csv U4：删除");
  }

  @Test
  void json_is_one_object_a_line_and_csv_one_row_a_cell() throws IOException {
    Run json = Run.of("diff", old, now, "--format", "json");
    Run csv = Run.of("diff", old, now, "--format", "csv");

    JsonNode table = new JsonMapper().readTree(json.outLines().get(1));
    assertThat(json.out().split("\n", -1)).hasSize(4);
    assertThat(table.get("file").textValue()).isEqualTo("tables/routing.csv");
    assertThat(table.get("key").textValue()).isEqualTo("r1");
    assertThat(table.get("kind").textValue()).isEqualTo("changed");
    assertThat(table.at("/edits/unit/before").textValue()).isEqualTo("U3");
    assertThat(table.at("/edits/unit/after").textValue()).isEqualTo("U2");
    assertThat(csv.outLines())
        .contains(
            "file,key,kind,column,before,after",
            "tables/routing.csv,r1,changed,unit,U3,U2",
            "units.csv,U4,added,,,");
  }

  @Test
  void packs_that_are_not_there_are_all_named() {
    Run run = Run.of("diff", folder.resolve("a"), folder.resolve("b"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(2);
    assertThat(Run.of("diff", old).errLines())
        .containsExactly("gridgov diff: NEW is missing [usage]; see gridgov diff --help");
  }
}
