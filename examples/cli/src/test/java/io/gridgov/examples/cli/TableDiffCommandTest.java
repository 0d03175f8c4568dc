package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableDiffCommandTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String OLD =
      """
      F,state,width,unit,limit
      role,in,in,out,out
      type,text{lost|noisy},number[0..9] cm,text,limit
      a,lost,-,team,sameday
      b,noisy,<5,street,5wd
      default,-,-,desk,4wh
      """;

  @TempDir private Path folder;
  private Path old = Path.of("");
  private Path now = Path.of("");

  @BeforeEach
  void write_two_versions() throws IOException {
    old = write("old.csv", OLD);
    now = write("new.csv", OLD.replace("<5,street,5wd", "<=5,street,3wd"));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static JsonNode answer(Path table, String facts, String day) throws IOException {
    return MAPPER.readTree(
        Run.of("table", "eval", table, "--facts", facts, "--day", day, "--format", "json").out());
  }

  @Test
  void equal_tables_differ_in_no_case() {
    assertThat(Run.of("table", "diff", old, old, "--lang", "en"))
        .isEqualTo(new Run(0, "no case is decided differently\n", ""));
    assertThat(Run.of("table", "diff", old, old, "--lang", "zh").out())
        .isEqualTo("没有任何情形的结论发生变化\n");
    assertThat(Run.of("table", "diff", old, old, "--format", "json")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("table", "diff", old, old, "--format", "csv").out())
        .isEqualTo("kind,where,day,example,before,after\n");
  }

  @Test
  void every_region_is_told_with_both_answers_and_an_example() {
    Run run = Run.of("table", "diff", old, now, "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .containsExactly(
            "state: noisy; width: < 5",
            "  before: unit = street, limit = 5 working days (5wd); row b",
            "  now: unit = street, limit = 3 working days (3wd); row b",
            "  for example: state = noisy, width = 0 cm",
            "state: noisy; width: 5",
            "  before: unit = desk, limit = 4 working hours (4wh); row default",
            "  now: unit = street, limit = 3 working days (3wd); row b",
            "  for example: state = noisy, width = 5 cm",
            "2 regions change, nothing else does");
  }

  @Test
  void the_regions_are_exactly_the_inputs_that_change() throws IOException {
    Run run = Run.of("table", "diff", old, now, "--format", "json");
    TreeSet<String> told = new TreeSet<>();
    for (JsonNode region :
        MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(run.out()).readAll()) {
      for (String side : List.of("before", "after")) {
        JsonNode again =
            answer(
                side.equals("before") ? old : now,
                region.at("/" + side + "/facts").toString(),
                region.get("day").textValue());
        assertThat(again.get("outputs")).isEqualTo(region.at("/" + side + "/outputs"));
        assertThat(again.get("rows")).isEqualTo(region.at("/" + side + "/rows"));
      }
      told.add(
          region.at("/region/state").textValue() + " " + region.at("/region/width").textValue());
    }

    TreeSet<String> changing = new TreeSet<>();
    for (String state : List.of("\"lost\"", "\"noisy\"", "null")) {
      for (String width : List.of("0", "4.9", "5", "5.1", "9", "null")) {
        String facts = "{\"state\":" + state + ",\"width\":" + width + "}";
        if (!answer(old, facts, "2026-03-02")
            .get("outputs")
            .equals(answer(now, facts, "2026-03-02").get("outputs"))) {
          changing.add(state + " " + width);
        }
      }
    }
    assertThat(told).containsExactly("noisy 5", "noisy < 5");
    assertThat(changing).containsExactly("\"noisy\" 0", "\"noisy\" 4.9", "\"noisy\" 5");
  }

  @Test
  void what_changed_in_the_head_comes_first() throws IOException {
    Path other =
        write(
            "other.csv", OLD.replace("F,state", "U,state").replace(",limit\nrole", ",till\nrole"));

    Run text = Run.of("table", "diff", old, other, "--lang", "zh");
    Run json = Run.of("table", "diff", old, other, "--format", "json");

    assertThat(text.outLines().get(0)).isEqualTo("命中策略改变：F → U");
    assertThat(MAPPER.readTree(json.outLines().get(0)).toString())
        .isEqualTo("{\"kind\":\"head\",\"change\":\"policy\",\"before\":\"F\",\"after\":\"U\"}");
    assertThat(Run.of("table", "diff", old, other, "--format", "csv").outLines())
        .contains("policy,,,,F,U");
  }

  @Test
  void no_more_regions_are_shown_than_asked_for_and_that_is_said() {
    Run run = Run.of("table", "diff", old, now, "--show", "1", "--lang", "en");

    assertThat(run.code()).isZero();
    assertThat(run.outLines())
        .hasSize(5)
        .last()
        .isEqualTo("1 regions are shown, there are more (--show N)");
    assertThat(Run.of("table", "diff", old, now, "--show", "0").code()).isEqualTo(2);
    assertThat(Run.of("table", "diff", old, now, "--show", "x").code()).isEqualTo(2);
  }

  @Test
  void recorded_cases_that_change_are_listed_with_their_lines() throws IOException {
    Path cases =
        write(
            "cases.jsonl",
            """
            {"state":"noisy","width":5,"day":"2026-03-02"}
            {"facts":{"state":"lost"},"day":"2026-03-02"}

            {"decision":{"table":"new","facts":{"state":"noisy","width":"2"}},"occurredAt":"2026-03-02T17:00:00Z"}
            {"decision":{"table":"routing","facts":{"matter":"1"}},"occurredAt":"2026-03-02T17:00:00Z"}
            {"type":"Signed","decision":{}}
            """);

    Run run = Run.of("table", "diff", old, now, "--facts", cases, "--lang", "en");
    List<String> json =
        Run.of("table", "diff", old, now, "--facts", cases, "--format", "json").outLines();

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .containsExactly(
            cases + ":1:1: state = noisy, width = 5 cm",
            "  before: unit = desk, limit = 4 working hours (4wh); row default",
            "  now: unit = street, limit = 3 working days (3wd); row b",
            cases + ":4:1: state = noisy, width = 2 cm",
            "  before: unit = street, limit = 5 working days (5wd); row b",
            "  now: unit = street, limit = 3 working days (3wd); row b",
            "2 of 3 cases are decided differently");
    assertThat(json).hasSize(2);
    JsonNode first = MAPPER.readTree(json.get(0));
    assertThat(first.get("place").textValue()).isEqualTo(cases + ":1:1");
    assertThat(first.get("day").textValue()).isEqualTo("2026-03-02");
    assertThat(first.at("/before/outputs/unit").textValue()).isEqualTo("desk");
    assertThat(first.at("/after/rows").toString()).isEqualTo("[\"b\"]");
  }

  @Test
  void each_case_is_decided_on_its_own_day() throws IOException {
    String dated =
        """
        F,in,out,from
        role,in,out,from
        type,boolean,text,
        a,-,new,2026-07-01
        default,-,old,
        """;
    Path before = write("before.csv", dated);
    Path after = write("after.csv", dated.replace("new", "newer"));
    Path cases =
        write("cases.jsonl", "{\"day\":\"2026-06-30\"}\n{\"day\":\"2026-07-01\"}\n{\"in\":true}\n");

    assertThat(
            Run.of("table", "diff", before, after, "--facts", cases, "--day", "2026-01-01").out())
        .contains(cases + ":2:1: in not known")
        .endsWith("1 of 3 cases are decided differently\n");
  }

  @Test
  void lines_that_cannot_be_used_are_named_and_the_others_decided() throws IOException {
    Path cases =
        write(
            "cases.jsonl",
            """
            {"state":"noisy","width":5,"colour":1}
            {"state":"gone","colour":2}
            nothing
            {"day":"yesterday"}
            """);

    Run run = Run.of("table", "diff", old, now, "--facts", cases, "--lang", "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines()).last().isEqualTo("1 of 1 cases are decided differently");
    assertThat(run.errLines())
        .extracting(line -> line.replaceAll("^.*cases.jsonl:([\\d:]+): .*\\[(.*)\\].*$", "$1 $2"))
        .containsExactly("1:37 unknown-fact", "2:10 fact-value", "3:1 bad-json", "4:8 bad-day");
  }

  @Test
  void a_value_that_only_one_version_knows_is_taken() throws IOException {
    Path other = write("other.csv", OLD.replace("{lost|noisy}", "{lost|noisy|stolen}"));
    Path cases = write("cases.jsonl", "{\"state\":\"stolen\"}\n");

    assertThat(Run.of("table", "diff", old, other, "--facts", cases).code()).isZero();
  }

  @Test
  void tables_that_cannot_be_read_are_refused() throws IOException {
    Path spoilt = write("spoilt.csv", OLD.replace("<5", "<5x"));

    assertThat(Run.of("table", "diff", folder.resolve("a.csv"), folder.resolve("b.csv")).errLines())
        .hasSize(2)
        .allMatch(line -> line.contains("[missing-file]"));
    assertThat(Run.of("table", "diff", old, spoilt))
        .returns(2, Run::code)
        .returns("", Run::out)
        .extracting(Run::err)
        .asString()
        .startsWith(spoilt + ":5:9: ");
  }
}
