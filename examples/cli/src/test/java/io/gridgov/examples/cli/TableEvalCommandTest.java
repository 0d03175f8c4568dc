package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableEvalCommandTest {
  private static final String COVER =
      """
      F,matter,severity,width,owner,unit,limit,law,why,from
      role,in,in,in,in,out,out,basis,note,from
      type,code,text{normal|urgent},number[0..500] cm,text,text,limit,,,
      r1,event:01,urgent,-,-,repair team,sameday,Rules art. 51,fence it off first,
      r2,event:01,-,>=80,not(missing),owner,4wh,,,
      r3,event:01,-,-,missing,street office,5wd,,,
      r4,event:01,-,-,-,owner,7wd,,,2026-07-01
      """;

  private static final Pattern VERSION = Pattern.compile("(?m)^(?:Version: |版本：)[0-9a-f]{12}.*\\n");

  @TempDir private Path folder;
  private Path table = Path.of("");

  @BeforeEach
  void write_a_table() throws IOException {
    table = write("cover.csv", COVER);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Run eval(String facts, Object... more) {
    List<Object> words = new ArrayList<>(List.of("table", "eval", table, "--facts", facts));
    words.addAll(List.of(more));
    Run run = Run.of(words.toArray());
    return new Run(run.code(), VERSION.matcher(run.out()).replaceAll(""), run.err());
  }

  @Test
  void the_version_of_the_table_is_named() throws IOException {
    String first = Run.of("table", "eval", table, "--facts", "{}").outLines().get(1);
    write("cover.csv", COVER.replace("5wd", "6wd"));

    assertThat(first).matches("Version: [0-9a-f]{12}");
    assertThat(Run.of("table", "eval", table, "--facts", "{}").outLines().get(1))
        .matches("Version: [0-9a-f]{12}")
        .isNotEqualTo(first);
    assertThat(json("{}").at("/explanation/version").textValue()).hasSizeGreaterThan(12);
  }

  private JsonNode json(String facts, Object... more) throws IOException {
    List<Object> words = new ArrayList<>(List.of("--format", "json", "--day", "2026-03-02"));
    words.addAll(List.of(more));
    Run run = eval(facts, words.toArray());
    assertThat(run.outLines()).as(run.err()).hasSize(1);
    return new JsonMapper().readTree(run.out());
  }

  @Test
  void the_answer_can_be_printed_for_a_dispute() {
    Run run =
        eval(
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
        eval(
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
    JsonNode answer = json("{\"matter\":\"event:01\",\"severity\":\"urgent\",\"width\":1e2}");

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
    Run run = eval("{\"matter\":\"event:02\",\"owner\":\"W\"}", "--day", "2026-03-02");
    JsonNode answer = json("{\"matter\":\"event:02\",\"owner\":\"W\"}");

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
    table =
        write(
            "t.csv",
            "%s,in,o\nrole,in,out\ntype,text,%s\na,x,1\nb,x,%s\n".formatted(policy, type, second));

    Run run = eval("{\"in\":\"" + fact + "\"}", "--format", "json");
    JsonNode answer = new JsonMapper().readTree(run.out());

    assertThat(answer.get("outputs").toString().replace("\"", "")).isEqualTo(outputs);
    assertThat(answer.get("rows").toString()).isEqualTo(rows);
    assertThat(run.code()).isEqualTo(code);
  }

  @Test
  void rows_that_contradict_each_other_are_no_result() throws IOException {
    table = write("t.csv", "U,in,o\nrole,in,out\ntype,text,number\na,x,1\nb,-,2\nc,y,2\n");

    Run run = eval("{\"in\":\"x\"}", "--day", "2026-01-01");

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
    table = write("t.csv", "F,in,o\nrole,in,out\ntype,text,number\na,x,1\ndefault,-,9\n");

    assertThat(eval("{}", "--day", "2026-01-01").outLines())
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
  void every_fault_of_the_facts_is_told_at_once_and_no_value_is_echoed() {
    Run run =
        eval(
            "{\"matter\": 7, \"severity\": \"secret\",\n \"width\": 501, \"owner\": [1],"
                + " \"colour\": 1}");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .containsExactly(
            "--facts:1:12: 'matter' must be a value of type code [fact-value];"
                + " write the code in double quotes",
            "--facts:1:27: 'severity' must be a value of type text{normal|urgent} [fact-value];"
                + " write one of the words in double quotes: normal, urgent",
            "--facts:2:11: 'width' must be a value of type number[0..500] cm [fact-value];"
                + " write a number such as 12.5",
            "--facts:2:25: 'owner' must be a value of type text [fact-value];"
                + " write text in double quotes",
            "--facts:2:40: warning: no input column is called 'colour'; it is not used"
                + " [unknown-fact]; the input columns are: matter, severity, width, owner");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{matter:1} | --facts:1:2: the text is not valid JSON from here on [bad-json]",
        "[] | --facts:1:1: facts must be one JSON object [bad-facts]",
        "'' | --facts:1:1: facts must be one JSON object [bad-facts]",
        "{} {} | --facts:1:4: the text is not valid JSON from here on [bad-json]",
        "{\"owner\":\"a\",\"owner\":\"b\"} | --facts:1:14: 'owner' stands twice in one object",
        "{\"width\":1e999999999} | --facts:1:10: 'width' must be a value of type number",
        "{\"width\":1e99999999999} | --facts:1:10: 'width' must be a value of type number",
        "{\"width\":-0.5} | --facts:1:10: 'width' must be a value of type number",
        "{\"width\":true} | --facts:1:10: 'width' must be a value of type number",
        "{\"matter\":true} | --facts:1:11: 'matter' must be a value of type code",
        "@nowhere.json | nowhere.json: there is no such file [missing-file]"
      })
  void facts_that_cannot_be_used_are_one_line(String facts, String fault) {
    Run run = eval(facts);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().startsWith(fault);
  }

  @Test
  void an_unknown_name_is_remarked_and_the_answer_given() {
    Run run = eval("{\"matter\":\"event:01\",\"severiti\":\"urgent\"}", "--day", "2026-03-02");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).contains("Not known: severity, width, owner");
    assertThat(run.errLines()).singleElement().asString().contains("warning", "severiti");
  }

  @Test
  void numbers_and_truth_may_stand_in_quotes_as_recorded_decisions_hold_them() throws IOException {
    table =
        write(
            "t.csv",
            """
            F,n,b,d,t,g,l,o
            role,in,in,in,in,in,in,out
            type,number,boolean,date,time,grid,limit,text
            a,3.5,true,>=2026-01-01,<12:00,9901,5wd,yes
            """);
    String rest = "\"d\":\"2026-01-01\",\"t\":\"08:00\",\"g\":\"9901\",\"l\":\"5wd\"}";

    assertThat(json("{\"n\":\"3.50\",\"b\":\"true\"," + rest).at("/outputs").textValue())
        .isEqualTo("yes");
    assertThat(json("{\"n\":3.50,\"b\":true," + rest).at("/outputs").textValue()).isEqualTo("yes");
    assertThat(json("{\"n\":3.5,\"b\":false," + rest).at("/outputs").isNull()).isTrue();
  }

  @Test
  void facts_stand_in_a_file_and_the_answer_goes_to_one() throws IOException {
    Path facts = write("facts.json", "\uFEFF{\"matter\":\"event:01\",\r\n\"width\":\"wide\"}");
    Path out = folder.resolve("out.json");

    assertThat(eval("@" + facts).err()).startsWith(facts + ":2:9: 'width' must be");

    write("facts.json", "{\"matter\":\"event:01\"}");
    assertThat(eval("@" + facts, "--out", out, "--format", "json", "--lang", "zh"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out)).contains("\"rows\":[\"r3\"]").contains("决策表 cover");
  }

  @Test
  void csv_has_a_line_for_each_row_that_answers() throws IOException {
    String facts = "{\"matter\":\"event:01\",\"severity\":\"urgent\"}";

    assertThat(eval(facts, "--format", "csv").outLines())
        .containsExactly("row,unit,limit,basis", "r1,repair team,sameday,Rules art. 51");
    assertThat(eval("{}", "--format", "csv").outLines()).containsExactly("row,unit,limit,basis");
  }

  @Test
  void a_pack_says_what_stands_under_what() throws IOException {
    Path pack = new PackFolder(folder.resolve("pack")).write();
    table =
        write(
            "t.csv",
            "F,grid,o\nrole,in,out\ntype,grid,text\na,within 1,inside\nb,not(within 1),outside\n");

    Run without = eval("{\"grid\":\"11\"}");
    JsonNode with = json("{\"grid\":\"11\"}", "--pack", pack);

    assertThat(with.at("/outputs").textValue()).isEqualTo("inside");
    assertThat(with.at("/explanation/pack").textValue()).hasSize(64);
    assertThat(without.outLines())
        .contains("Result: o = outside")
        .last()
        .asString()
        .startsWith("Remark: no pack was named (--pack)");
  }

  @Test
  void a_pack_with_faults_is_refused_with_all_of_them() throws IOException {
    Path pack =
        new PackFolder(folder.resolve("pack"))
            .adding("grids.csv", "11,again,district,base,1")
            .write();

    Run run = eval("{}", "--pack", pack);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("grids.csv:5:1: ").contains("[duplicate-code]");
  }

  @Test
  void a_day_that_is_none_is_refused_and_today_is_told() {
    assertThat(eval("{}", "--day", "2026-02-30").errLines())
        .containsExactly(
            "--day: --day cannot be used: 2026-02-30 [usage]; write a date such as 2026-03-02");
    assertThat(eval("{}").outLines().get(0))
        .matches(
            "Decision by table cover on \\d{4}-\\d\\d-\\d\\d \\(F: the first row that applies\\)");
  }

  @Test
  void of_many_rows_the_nearest_are_told() throws IOException {
    StringBuilder rows = new StringBuilder("F,a,b,o\nrole,in,in,out\ntype,number,number,number\n");
    for (int i = 0; i < 100; i++) {
      rows.append("r").append(i).append(",").append(i).append(",1,1\n");
    }
    table = write("t.csv", rows.toString());

    List<String> lines = eval("{\"a\":70,\"b\":2}").outLines();

    assertThat(lines).contains("  r70: b must be 1, is 2").hasSize(45);
    assertThat(lines)
        .last()
        .isEqualTo("  and 60 rows more that are further off (--format json names them all)");
  }

  @Test
  void words_of_a_table_cannot_steer_the_terminal() throws IOException {
    table = write("t.csv", "F,in,o\nrole,in,out\ntype,text,text\na,-,\"x\u001B[31m\ny\"\n");

    assertThat(eval("{}").out()).doesNotContain("\u001B").contains("o = x\uFFFD[31m\uFFFDy\n");
  }
}
