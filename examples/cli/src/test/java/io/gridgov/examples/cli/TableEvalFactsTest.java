package io.gridgov.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code table eval} is asked with: facts, a pack and a day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableEvalFactsTest {
  @TempDir private Path folder;
  private EvalDesk desk = new EvalDesk(Path.of(""));

  @BeforeEach
  void write_a_table() throws IOException {
    desk = new EvalDesk(folder);
    desk.table("cover.csv", EvalDesk.COVER);
  }

  @Test
  void every_fault_of_the_facts_is_told_at_once_and_no_value_is_echoed() {
    Run run =
        desk.eval(
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
    Run run = desk.eval(facts);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errLines()).singleElement().asString().startsWith(fault);
  }

  @Test
  void an_unknown_name_is_remarked_and_the_answer_given() {
    Run run = desk.eval("{\"matter\":\"event:01\",\"severiti\":\"urgent\"}", "--day", "2026-03-02");

    assertThat(run.code()).isZero();
    assertThat(run.outLines()).contains("Not known: severity, width, owner");
    assertThat(run.errLines()).singleElement().asString().contains("warning", "severiti");
  }

  @Test
  void numbers_and_truth_may_stand_in_quotes_as_recorded_decisions_hold_them() throws IOException {
    desk.table(
        "t.csv",
        """
            F,n,b,d,t,g,l,o
            role,in,in,in,in,in,in,out
            type,number,boolean,date,time,grid,limit,text
            a,3.5,true,>=2026-01-01,<12:00,9901,5wd,yes
            """);
    String rest = "\"d\":\"2026-01-01\",\"t\":\"08:00\",\"g\":\"9901\",\"l\":\"5wd\"}";

    assertThat(desk.json("{\"n\":\"3.50\",\"b\":\"true\"," + rest).at("/outputs").textValue())
        .isEqualTo("yes");
    assertThat(desk.json("{\"n\":3.50,\"b\":true," + rest).at("/outputs").textValue())
        .isEqualTo("yes");
    assertThat(desk.json("{\"n\":3.5,\"b\":false," + rest).at("/outputs").isNull()).isTrue();
  }

  @Test
  void facts_stand_in_a_file_and_the_answer_goes_to_one() throws IOException {
    Path facts = desk.write("facts.json", "\uFEFF{\"matter\":\"event:01\",\r\n\"width\":\"wide\"}");
    Path out = folder.resolve("out.json");

    assertThat(desk.eval("@" + facts).err()).startsWith(facts + ":2:9: 'width' must be");

    desk.write("facts.json", "{\"matter\":\"event:01\"}");
    assertThat(desk.eval("@" + facts, "--out", out, "--format", "json", "--lang", "zh"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(out)).contains("\"rows\":[\"r3\"]").contains("决策表 cover");
  }

  @Test
  void a_pack_says_what_stands_under_what() throws IOException {
    Path pack = new PackFolder(folder.resolve("pack")).write();
    desk.table(
        "t.csv",
        "F,grid,o\nrole,in,out\ntype,grid,text\na,within 1,inside\nb,not(within 1),outside\n");

    Run without = desk.eval("{\"grid\":\"11\"}");
    JsonNode with = desk.json("{\"grid\":\"11\"}", "--pack", pack);

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

    Run run = desk.eval("{}", "--pack", pack);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("grids.csv:5:1: ").contains("[duplicate-code]");
  }

  @Test
  void a_day_that_is_none_is_refused_and_today_is_told() {
    assertThat(desk.eval("{}", "--day", "2026-02-30").errLines())
        .containsExactly(
            "--day: --day cannot be used: 2026-02-30 [usage]; write a date such as 2026-03-02");
    assertThat(desk.eval("{}").outLines().get(0))
        .matches(
            "Decision by table cover on \\d{4}-\\d\\d-\\d\\d \\(F: the first row that applies\\)");
  }
}
