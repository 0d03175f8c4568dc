package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
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
class TableEvalCommandTest {
  @TempDir private Path folder;
  private EvalDesk desk = new EvalDesk(Path.of(""));

  @BeforeEach
  void write_a_table() throws IOException {
    desk = new EvalDesk(folder);
    desk.table("cover.csv", EvalDesk.COVER);
  }

  @Test
  void the_version_of_the_table_is_named() throws IOException {
    String first = desk.evalWhole("{}").outLines().get(1);
    desk.write("cover.csv", EvalDesk.COVER.replace("5wd", "6wd"));

    assertThat(first).matches("Version: [0-9a-f]{12}");
    assertThat(desk.evalWhole("{}").outLines().get(1))
        .matches("Version: [0-9a-f]{12}")
        .isNotEqualTo(first);
    assertThat(desk.json("{}").at("/explanation/version").textValue()).hasSizeGreaterThan(12);
  }

  @Test
  void the_answer_can_be_printed_for_a_dispute() {
    Run run =
        desk.eval(
            "{\"matter\":\"event:01\",\"severity\":\"urgent\",\"width\":40,\"owner\":null}",
            "--day",
            "2026-03-02",
            "--lang",
            "en");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                Decision by table cover on 2026-03-02 (F: the first row that applies)
                Known: matter = event:01, severity = urgent, width = 40 cm
                Not known: owner
                Result: unit = repair team, limit = the same day (sameday)
                Row r1 applies:
                  matter: must be event:01, is event:01
                  severity: must be urgent, is urgent
                  legal basis: Rules art. 51
                  note: fence it off first
                Why no other row:
                  r2: width must be at least 80 cm, is 40 cm; owner must be known,\
                 is not known
                  r3: applies too, but row r1 stands above it
                  r4: not in force on this day (from 2026-07-01)
                """,
                ""));
  }

  @Test
  void it_is_printed_in_chinese_with_the_words_of_the_civil_code() {
    Run run =
        desk.eval(
            "{\"matter\":\"event:01\",\"width\":80,\"owner\":\"W\"}",
            "--day=2026-08-01",
            "--lang=zh");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                决策表 cover，判定日期 2026-08-01（F：取排在最前的一条）
                已知事实：matter = event:01，width = 80 cm，owner = W
                未知：severity
                结论：unit = owner，limit = 4 个工作小时（4wh）
                适用规则 r2：
                  matter：应为 event:01，实为 event:01
                  width：应为 80 cm 以上，实为 80 cm
                  owner：应为 已知，实为 W
                其他规则未被采用的原因：
                  r1：severity 应为 urgent，实为 未知
                  r3：owner 应为 未知，实为 W
                  r4：也适用，但排在规则 r2 之后
                """,
                ""));
  }

  @Test
  void json_holds_outputs_rows_and_the_explanation_in_parts() throws IOException {
    JsonNode answer = desk.json("{\"matter\":\"event:01\",\"severity\":\"urgent\",\"width\":1e2}");

    assertThat(answer.at("/outputs").toString())
        .isEqualTo("{\"unit\":\"repair team\",\"limit\":\"sameday\"}");
    assertThat(answer.at("/rows").toString()).isEqualTo("[\"r1\"]");
    JsonNode why = answer.at("/explanation");
    assertThat(why.at("/facts/width").toString()).isEqualTo("100");
    assertThat(why.at("/missing").toString()).isEqualTo("[\"owner\"]");
    assertThat(why.at("/applied/0/held/1").toString())
        .isEqualTo("{\"input\":\"severity\",\"condition\":\"urgent\",\"fact\":\"urgent\"}");
    assertThat(why.at("/applied/0/basis").textValue()).isEqualTo("Rules art. 51");
    assertThat(why.at("/others/0/failed").toString())
        .isEqualTo("[{\"input\":\"owner\",\"condition\":\"not(missing)\",\"fact\":null}]");
    assertThat(why.at("/others/1/applies").booleanValue()).isTrue();
    assertThat(why.at("/others/2/inForce").booleanValue()).isFalse();
    assertThat(why.at("/others/2/from").textValue()).isEqualTo("2026-07-01");
    assertThat(why.at("/day").textValue()).isEqualTo("2026-03-02");
    assertThat(why.at("/text").textValue()).contains("ecision table cover, version");
  }

  @Test
  void no_hit_ends_with_one_and_says_what_was_nearest() throws IOException {
    Run run = desk.eval("{\"matter\":\"event:02\",\"owner\":\"W\"}", "--day", "2026-03-02");
    JsonNode answer = desk.json("{\"matter\":\"event:02\",\"owner\":\"W\"}");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .contains(
            "No result: no row applies",
            "Why no row applies:",
            "  r3: matter must be event:01, is event:02; owner must be not known, is W");
    assertThat(answer.at("/outputs").isNull()).isTrue();
    assertThat(answer.at("/rows").toString()).isEqualTo("[]");
    assertThat(answer.at("/explanation/nearest").toString()).isEqualTo("[\"r1\",\"r2\",\"r3\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F | x  | 1  | [\"a\"] | 0",
        "A | x  | 1  | [\"a\"] | 0",
        "P | x  | 2  | [\"b\"] | 0",
        "R | x  | [1,2] | [\"a\",\"b\"] | 0",
        "C | x  | [1,2] | [\"a\",\"b\"] | 0",
        "O | x  | [2,1] | [\"b\",\"a\"] | 0",
        "C+ | x | 3  | [\"a\",\"b\"] | 0",
        "C< | x | 1  | [\"a\",\"b\"] | 0",
        "C> | x | 2  | [\"a\",\"b\"] | 0",
        "C# | x | 2  | [\"a\",\"b\"] | 0",
        "U | x  | null | [\"a\",\"b\"] | 1",
        "U | y  | null | [] | 1",
        "C+ | y | null | [] | 1",
        "C | y  | [] | [] | 1"
      })
  void outputs_are_a_value_an_object_or_a_list_as_the_hit_policy_says(
      String policy, String fact, String outputs, String rows, int code) throws IOException {
    String type = policy.matches("[PO]") ? "text{2|1}" : "number";
    String second = policy.equals("A") ? "1" : "2";
    desk.table(
        "t.csv",
        "%s,in,o\nrole,in,out\ntype,text,%s\na,x,1\nb,x,%s\n".formatted(policy, type, second));

    Run run = desk.eval("{\"in\":\"" + fact + "\"}", "--format", "json");
    JsonNode answer = new JsonMapper().readTree(run.out());

    assertThat(answer.get("outputs").toString().replace("\"", "")).isEqualTo(outputs);
    assertThat(answer.get("rows").toString()).isEqualTo(rows);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void rows_that_contradict_each_other_are_no_result() throws IOException {
    desk.table("t.csv", "U,in,o\nrole,in,out\ntype,text,number\na,x,1\nb,-,2\nc,y,2\n");

    Run run = desk.eval("{\"in\":\"x\"}", "--day", "2026-01-01");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.outLines())
        .containsExactly(
            "Decision by table t on 2026-01-01 (U: at most one row may apply)",
            "Known: in = x",
            "No result: rows a, b all apply where only one may",
            "Row a applies:",
            "  gives o = 1",
            "  in: must be x, is x",
            "Row b applies:",
            "  gives o = 2",
            "  it asks nothing",
            "Why no other row:",
            "  c: in must be y, is x");
  }

  @Test
  void the_default_row_answers_where_no_other_does() throws IOException {
    desk.table("t.csv", "F,in,o\nrole,in,out\ntype,text,number\na,x,1\ndefault,-,9\n");

    assertThat(desk.eval("{}", "--day", "2026-01-01").outLines())
        .containsExactly(
            "Decision by table t on 2026-01-01 (F: the first row that applies)",
            "Known: nothing",
            "Not known: in",
            "Result: o = 9",
            "No other row applies, so the default row answers:",
            "Why no other row:",
            "  a: in must be x, is not known");
  }

  @Test
  void csv_has_a_line_for_each_row_that_answers() throws IOException {
    String facts = "{\"matter\":\"event:01\",\"severity\":\"urgent\"}";

    assertThat(desk.eval(facts, "--format", "csv").outLines())
        .containsExactly("row,unit,limit,basis", "r1,repair team,sameday,Rules art. 51");
    assertThat(desk.eval("{}", "--format", "csv").outLines())
        .containsExactly("row,unit,limit,basis");
  }

  @Test
  void of_many_rows_the_nearest_are_told() throws IOException {
    StringBuilder rows = new StringBuilder("F,a,b,o\nrole,in,in,out\ntype,number,number,number\n");
    for (int i = 0; i < 100; i++) {
      rows.append("r").append(i).append(",").append(i).append(",1,1\n");
    }
    desk.table("t.csv", rows.toString());

    List<String> lines = desk.eval("{\"a\":70,\"b\":2}").outLines();

    assertThat(lines).contains("  r70: b must be 1, is 2").hasSize(45);
    assertThat(lines)
        .last()
        .isEqualTo("  and 60 rows more that are further off (--format json names them all)");
  }

  @Test
  void words_of_a_table_cannot_steer_the_terminal() throws IOException {
    desk.table("t.csv", "F,in,o\nrole,in,out\ntype,text,text\na,-,\"x\u001B[31m\ny\"\n");

    assertThat(desk.eval("{}").out()).doesNotContain("\u001B").contains("o = x\uFFFD[31m\uFFFDy\n");
  }
}
