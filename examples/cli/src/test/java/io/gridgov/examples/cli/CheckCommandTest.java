package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir private Path folder;
  private PackFolder pack = new PackFolder(Path.of(""));

  @BeforeEach
  void prepare_a_pack() {
    pack = new PackFolder(folder.resolve("pack"));
  }

  @Test
  void a_pack_without_faults_is_done() throws IOException {
    assertThat(Run.of("check", pack.write())).isEqualTo(new Run(0, "no faults\n", ""));
    assertThat(Run.of("check", pack.write(), "--lang", "zh").out()).isEqualTo("没有问题\n");
    assertThat(Run.of("check", pack.write(), "--format", "json")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void remarks_alone_are_no_finding() throws IOException {
    Run run = Run.of("check", pack.with("readme.txt", "hello").write());

    assertThat(run.code()).isZero();
    assertThat(run.outLines().get(0))
        .startsWith("readme.txt: warning: ")
        .contains("[unknown-file]");
    assertThat(run.out()).endsWith("0 errors, 1 remarks\n");
  }

  @Test
  void a_fault_has_place_message_and_remedy_in_every_format() throws IOException {
    Path spoilt =
        pack.replacing("grids.csv", "12,西区,district,base,1", "12,西区,district,base,9").write();

    Run text = Run.of("check", spoilt);
    Run chinese = Run.of("check", spoilt, "--lang", "zh");
    Run csv = Run.of("check", spoilt, "--format", "csv");
    JsonNode json = new JsonMapper().readTree(Run.of("check", spoilt, "--format", "json").out());

    assertThat(text.code()).isEqualTo(1);
    assertThat(text.err()).isEmpty();
    assertThat(text.outLines().get(0))
        .startsWith("grids.csv:4:21: ")
        .contains(" [unknown-parent]; ");
    assertThat(chinese.outLines().get(0))
        .startsWith("grids.csv:4:21: ")
        .contains(" [unknown-parent]；");
    assertThat(csv.outLines())
        .hasSizeGreaterThanOrEqualTo(2)
        .first()
        .isEqualTo("place,severity,code,message,remedy,example");
    assertThat(csv.outLines().get(1)).startsWith("grids.csv:4:21,error,unknown-parent,");
    assertThat(json.get("code").textValue()).isEqualTo("unknown-parent");
    assertThat(json.get("place").textValue()).isEqualTo("grids.csv:4:21");
    assertThat(json.get("message").textValue()).isNotBlank();
    assertThat(json.get("remedy").textValue()).isNotBlank();
    assertThat(json.get("witness").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "grids.csv, '12,西区', '11,西区', duplicate-code",
    "grids.csv, 'base,1\n12', 'base,7\n12', unknown-parent",
    "grids.csv, '11,东区,district,base,1', '11,东区,district,base,12', level-order",
    "units.csv, 'id,name,kind', 'id,name,kind,id', duplicate-column",
    "units.csv, 'id,name', 'nr,name', missing-column",
    "units.csv, 指挥中心, '\"指挥中心', unclosed-quote",
    "tables/routing.csv, 'event:01,U3', 'event:01,U9', unknown-unit",
    "tables/routing.csv, 'F,matter', 'Z,matter', hit-policy-unsupported",
    "boundaries.geojson, 114.0, NaN, coordinate-not-finite",
    "boundaries.geojson, 114.0, 214.0, out-of-range",
    "boundaries.geojson, ']]]}},', ']]', bad-json",
    "city.json, '{\"v\":1,', '{\"v\":1', bad-json"
  })
  void every_fault_of_a_pack_has_a_code_and_a_place(
      String file, String piece, String other, String code) throws IOException {
    Run run = Run.of("check", pack.replacing(file, piece, other).write(), "--format", "csv");

    assertThat(run.code()).as(run.out()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines().subList(1, run.outLines().size()))
        .anyMatch(line -> line.startsWith(file) && line.contains("," + code + ","));
  }

  @Test
  void parents_in_a_circle_are_named_once() throws IOException {
    Path spoilt =
        pack.replacing(
                "city.json",
                "\"name\":\"district\",\"territorial\":true,\"may_skip\":false",
                "\"name\":\"district\",\"territorial\":true,\"may_skip\":true")
            .adding("units.csv", "U4,一科,department")
            .with("units.csv", "id,name,kind,parent\nU1,a,c,U2\nU2,b,c,U1\nU3,d,c,\n")
            .write();

    Run run = Run.of("check", spoilt);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).filteredOn(line -> line.contains("cycle")).hasSize(1);
  }

  @Test
  void a_cut_map_and_one_with_swapped_coordinates_are_named() throws IOException {
    String map = pack.text("boundaries.geojson");

    Run cut = Run.of("check", pack.with("boundaries.geojson", map.substring(0, 300)).write());
    Run swapped =
        Run.of(
            "check",
            pack.with("boundaries.geojson", map.replaceAll("\\[([\\d.]+),([\\d.]+)\\]", "[$2,$1]"))
                .write());

    assertThat(cut.code()).isEqualTo(1);
    assertThat(cut.out()).contains("boundaries.geojson:").contains("[truncated]");
    assertThat(swapped.code()).isEqualTo(1);
    assertThat(swapped.out()).contains("[swapped-coordinates]");
  }

  @Test
  void a_hundred_thousand_brackets_are_a_fault_and_no_stack_trace() throws IOException {
    String brackets = "[".repeat(100_000);
    for (String file : List.of("city.json", "boundaries.geojson", "calendars/cn.json")) {
      Run run =
          Run.of(
              "check",
              new PackFolder(folder.resolve(file.replace('/', '-'))).with(file, brackets).write());

      assertThat(run.code()).as(file).isEqualTo(1);
      assertThat(run.outLines())
          .filteredOn(line -> line.startsWith(file) && line.contains("deep"))
          .hasSize(1);
      assertThat(run.out() + run.err()).doesNotContain("internal", "Exception", "\tat ");
    }
  }

  @Test
  void byte_order_marks_and_line_ends_of_spreadsheets_are_accepted() throws IOException {
    for (String name : pack.names()) {
      if (name.endsWith(".csv")) {
        pack.with(name, "\uFEFF" + pack.text(name).replace("\n", "\r\n"));
      }
    }

    assertThat(Run.of("check", pack.write()).out()).isEqualTo("no faults\n");
  }

  @Test
  void gb18030_is_recognised_and_read_when_that_is_said() throws IOException {
    Path one = pack.with("grids.csv", pack.text("grids.csv"), GB18030).write();
    Run refused = Run.of("check", one);

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out())
        .containsPattern("grids\\.csv:2:\\d+: ")
        .contains("[gb18030]")
        .contains("--encoding gb18030");

    PackFolder all = new PackFolder(folder.resolve("all"));
    for (String name : all.names()) {
      all.with(name, all.text(name), GB18030);
    }
    assertThat(Run.of("check", all.write(), "--encoding", "gb18030"))
        .isEqualTo(new Run(0, "no faults\n", ""));
  }

  @Test
  void a_pack_that_is_not_there_cannot_be_read() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    for (Path absent : List.of(folder.resolve("nowhere"), file)) {
      Run run = Run.of("check", absent);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.errLines()).singleElement().asString().startsWith(absent + ": ");
    }
  }

  @Test
  void an_empty_folder_is_a_pack_without_anything() throws IOException {
    Run run = Run.of("check", Files.createDirectory(folder.resolve("empty")));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("[missing-file]");
  }
}
