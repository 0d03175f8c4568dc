package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableConvertCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TABLE =
      """
      U,事项,宽度,unit,limit,valid_from,valid_to,note,basis
      role,in,in,out,out,from,to,note,basis
      type,code,number[0..9] cm,text,limit,date,date,text,text
      a,under event:01,< 5,team,5wd,2026-01-01,2027-01-01,看图,条例第一条
      b,not(event:01),-,street,4wh,,,,
      c,-,>= 4,other,1mo,,,,
      """;

  @TempDir private Path folder;
  private Path csv = Path.of("");
  private Path json = Path.of("");
  private Path dmn = Path.of("");

  @BeforeEach
  void convert_a_table() throws IOException {
    csv = Files.writeString(folder.resolve("t.csv"), TABLE);
    json = folder.resolve("json/t.json");
    dmn = folder.resolve("dmn/t.DMN");
    Files.createDirectory(json.getParent());
    Files.createDirectory(dmn.getParent());
    assertThat(Run.of("table", "convert", csv, "--out", json)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("table", "convert", json, "--out", dmn)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void nothing_is_lost_on_the_way_round() throws IOException {
    Path back = folder.resolve("back/t.csv");
    Files.createDirectory(back.getParent());

    assertThat(Run.of("table", "convert", dmn, "--out", back).code()).isZero();

    assertThat(Files.readString(dmn)).startsWith("<?xml");
    assertThat(MAPPER.readTree(json.toFile()).isObject()).isTrue();
    assertThat(Run.of("table", "convert", csv, "--out", folder.resolve("again.csv")).code())
        .isZero();
    assertThat(back).hasSameTextualContentAs(folder.resolve("again.csv"));
  }

  @Test
  void every_form_gives_the_same_decision_and_the_same_findings() throws IOException {
    String facts = "{\"事项\":\"event:01\",\"宽度\":4}";
    JsonNode answer = null;
    List<String> codes = null;
    for (Path table : List.of(csv, json, dmn)) {
      Run eval =
          Run.of("table", "eval", table, "--facts", facts, "--day=2026-03-02", "--format=json");
      Run check = Run.of("table", "check", table, "--format", "json");
      JsonNode told = MAPPER.readTree(eval.out());
      List<String> found =
          check.outLines().stream()
              .map(line -> line.replaceFirst(",\"place.*\\.\\w+:", ""))
              .toList();

      assertThat(eval.code()).as(eval.err()).isEqualTo(1);
      assertThat(check.code()).as(check.err()).isEqualTo(1);
      assertThat(check.outLines())
          .allMatch(line -> line.matches(".*\"place\":\"[^\"]+:\\d+:\\d+\".*"));
      assertThat(told.get("rows").toString()).isEqualTo("[\"a\",\"c\"]");
      assertThat(answer == null || answer.equals(told)).isTrue();
      assertThat(codes == null || codes.size() == found.size()).isTrue();
      answer = told;
      codes = found;
    }
    assertThat(Run.of("table", "diff", csv, dmn).out())
        .isEqualTo("no case is decided differently\n");
  }

  @Test
  void what_the_subset_lacks_is_refused_by_name() throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("odd.dmn"),
            Files.readString(dmn).replace("&lt; 5", "date(\"2026-01-01\") in x"));

    Run run = Run.of("table", "check", odd);

    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .isNotEmpty()
        .allMatch(line -> line.matches(".*odd\\.dmn:\\d+:\\d+: \\S.* \\[[a-z-]+]; \\S.*"));
  }

  @Test
  void document_types_and_entities_are_refused() throws IOException {
    Path odd =
        Files.writeString(
            folder.resolve("odd.dmn"),
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");

    Run run = Run.of("table", "eval", odd, "--facts", "{}");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("root:", "Exception");
    assertThat(run.errLines()).isNotEmpty();
  }
}
