package io.gridgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Spot;
import io.gridgov.core.sheet.SheetWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableFormatTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Hierarchies NONE =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.equals(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.equals(ancestor);
        }
      };

  private static String csv(String type, String cell) {
    return "U,x,y\nrole,in,out\ntype,\""
        + type
        + "\",boolean\nr,\""
        + cell.replace("\"", "\"\"")
        + "\",true\n";
  }

  private static List<String> faults(String csv) {
    return TableCsv.read("t.csv", csv).problems().stream()
        .map(p -> p.code() + "@" + p.spot())
        .toList();
  }

  private static boolean holds(String type, String cell, Facts facts) {
    return TableCsv.read("t.csv", csv(type, cell))
        .orElseThrow()
        .decide(facts, DAY, NONE)
        .row()
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "text; < a",
        "text; [a..b]",
        "text; under a",
        "text; within a",
        "text; not",
        "text; a[1]",
        "text; say \"a\"",
        "text; \"a",
        "text; \"a\" b",
        "text; a,",
        "text; a,-",
        "text{a|b}; c",
        "text{a|b}; not(c)",
        "number; abc",
        "number; 1..5",
        "number; [1..5",
        "number; [5..1]",
        "number; [5..5)",
        "number; <",
        "number; \"1\" 2",
        "number[0..9]; 10",
        "number[0..9]; < 10",
        "boolean; yes",
        "boolean; > true",
        "date; 2026-02-30",
        "time; 25:00",
        "code; within a",
        "code; under",
        "grid; under a",
        "grid; within a b",
        "limit; 5",
        "limit; < 5wd",
        "text; not(a",
        "text; not()",
        "text; not(not(a))"
      })
  void a_cell_that_is_no_test_of_its_column_is_refused_where_it_stands(String type, String cell) {
    assertThat(faults(csv(type, cell))).containsExactly("condition@t.csv:4:3");
  }

  @Test
  void a_hundred_thousand_brackets_do_not_exhaust_the_stack() {
    assertThat(faults(csv("text", "not(".repeat(100_000)))).containsExactly("condition@t.csv:4:3");
  }

  @Test
  void every_kind_of_value_can_be_asked_and_given() {
    Facts facts =
        Facts.builder()
            .number("number", new BigDecimal("1.50"))
            .flag("boolean", true)
            .day("date", DAY)
            .time("time", LocalTime.of(8, 30))
            .code("code", "a(b)")
            .grid("grid", GridCode.of("g[1]"))
            .limit("limit", Limit.parse("5wd"))
            .text("text", "say \"a, b\"")
            .build();
    StringWriter csv = new StringWriter();
    try (SheetWriter writer = SheetWriter.to(csv)) {
      writer.row("U", "number", "boolean", "date", "time", "code", "grid", "limit", "text", "o");
      writer.row("role", "in", "in", "in", "in", "in", "in", "in", "in", "out");
      writer.row(
          "type", "number km", "boolean", "date", "time", "code", "grid", "limit", "text", "text");
      writer.row(
          "r",
          "1.5",
          "true",
          "[2026-03-01..2026-03-02]",
          ">= 08:30",
          "under \"a(b)\"",
          "within \"g[1]\"",
          "5wd",
          "\"say \"\"a, b\"\"\"",
          "\"x, \"\"y\"\"\"");
    }
    Decision decision =
        TableCsv.read("t.csv", csv.toString()).orElseThrow().decide(facts, DAY, NONE);

    assertThat(decision.row()).contains("r");
    assertThat(decision.text("o")).contains("x, \"y\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "", " "})
  void an_empty_cell_or_a_dash_asks_nothing(String cell) {
    assertThat(holds("text", cell, Facts.builder().build())).isTrue();
  }

  @Test
  void a_keyword_in_quotes_is_text() {
    assertThat(holds("text", "\"missing\"", Facts.builder().text("x", "missing").build())).isTrue();
    assertThat(holds("text", "\"missing\"", Facts.builder().build())).isFalse();
    assertThat(holds("text", "\"-\"", Facts.builder().text("x", "a").build())).isFalse();
  }

  @Test
  void a_quoted_or_dashed_output_gives_its_text_or_nothing() {
    String csv =
        "U,x,a,b,c\nrole,in,out,out,out\ntype,text,text,text,text\nr,-,\"\"\"a, b\"\"\",-,\"\"\"-\"\"\"\n";
    Decision decision =
        TableCsv.read("t.csv", csv).orElseThrow().decide(Facts.builder().build(), DAY, NONE);

    assertThat(decision.outputs()).containsOnlyKeys("a", "c");
    assertThat(decision.text("a")).contains("a, b");
    assertThat(decision.text("c")).contains("-");
  }

  @Test
  void an_output_outside_its_set_or_with_loose_quotes_is_refused() {
    String csv =
        "U,x,a,b\nrole,in,out,out\ntype,text,text{a|b},number\nr,-,c,1\ns,-,\"\"\"a\"\"b\",x\n";

    assertThat(faults(csv))
        .containsExactly("output@t.csv:4:5", "output@t.csv:5:5", "output@t.csv:5:14");
  }

  @Test
  void faults_of_head_and_rows_are_reported_together() {
    String csv =
        """
        XX,x,x,z,w,note
        role,in,in,out,colour,note
        type,text{a|a},number,text{},text,
        r,a,b,c,d,e
        r,a,1,c,d,e
        ,a,1,c,d,e
        ,,,,,
        s,1
        """;

    assertThat(faults(csv))
        .containsExactly(
            "hit-policy-unsupported@t.csv:1:1",
            "column-name@t.csv:1:6",
            "column-role@t.csv:2:16",
            "column-type@t.csv:3:6",
            "column-type@t.csv:3:23",
            "condition@t.csv:4:5",
            "row-id@t.csv:5:1",
            "row-id@t.csv:6:1",
            "row-length@t.csv:8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"XX", "f", "C++", ""})
  void other_hit_policies_are_refused_by_name(String letter) {
    Outcome<DecisionTable> outcome =
        TableCsv.read("t.csv", letter + ",x,y\nrole,in,out\ntype,text,text\n");

    assertThat(outcome.problems()).hasSize(1);
    assertThat(outcome.problems().get(0).code()).isEqualTo("hit-policy-unsupported");
    assertThat(outcome.problems().get(0).message().zh()).endsWith("：" + letter);
  }

  @ParameterizedTest
  @CsvSource({
    "P, text, false",
    "P, text{a|b}, true",
    "O, number, false",
    "O, text{a|b}, true",
    "C+, text, false",
    "C+, number, true",
    "C<, text, false",
    "C<, date, true",
    "C>, grid, false",
    "C>, time, true",
    "C#, text, true",
    "A, text, true",
    "R, text, true",
    "C, text, true"
  })
  void outputs_must_suit_the_hit_policy(String letter, String type, boolean suits) {
    String csv = letter + ",x,y\nrole,in,out\ntype,text," + type + "\n";

    assertThat(faults(csv)).isEqualTo(suits ? List.of() : List.of("policy-outputs@t.csv:1:1"));
  }

  @ParameterizedTest
  @CsvSource({"C+", "C<", "C>", "C#"})
  void what_is_computed_has_one_output(String letter) {
    assertThat(faults(letter + ",x,y,z\nrole,in,out,out\ntype,text,number,number\n"))
        .containsExactly("policy-outputs@t.csv:1:1");
  }

  @Test
  void a_table_without_output_or_with_an_asking_default_row_is_refused() {
    assertThat(faults("U,x\nrole,in\ntype,text\n")).containsExactly("no-output@t.csv:2:1");
    assertThat(faults("U,x,y\nrole,in,out\ntype,text,text\ndefault,a,b\n"))
        .containsExactly("default-asks@t.csv:4:9");
  }

  @Test
  void dates_of_rows_are_checked() {
    String csv =
        "U,x,y,a,b\nrole,in,out,from,to\ntype,text,text,,\nr,,1,2026-1-1,\ns,,1,2026-01-02,2026-01-02\n";

    assertThat(faults(csv)).containsExactly("date@t.csv:4:6", "validity@t.csv:5:1");
  }

  @Test
  void a_full_width_comma_is_warned_of() {
    Outcome<DecisionTable> outcome = TableCsv.read("t.csv", csv("text", "a，b"));

    assertThat(faults(csv("text", "a，b"))).containsExactly("full-width-comma@t.csv:4:3");
    assertThat(outcome.value()).isPresent();
    assertThat(faults(csv("text", "\"a，b\""))).isEmpty();
  }

  @Test
  void head_and_roles_may_stand_in_chinese() {
    String csv =
        "F,渠道,单位,注,法条,起,止\n角色,输入,输出,备注,依据,生效,失效\n类型,text,code,,,,\nr1,电话,U-1,n,b,2026-01-01,2027-01-01\n";
    RuleRow row = TableCsv.read("t.csv", csv).orElseThrow().rows().get(0);

    assertThat(row.note()).isEqualTo("n");
    assertThat(row.basis()).isEqualTo("b");
    assertThat(row.validity().holdsOn(DAY)).isTrue();
    assertThat(row.spot("单位")).isEqualTo(Spot.of("t.csv", 4, 7));
  }

  @Test
  void a_row_decides_only_on_the_days_on_which_it_holds() {
    String csv = "U,y,a,b\nrole,out,from,to\ntype,text,,\nold,1,,2026-03-02\nnew,2,2026-03-02,\n";
    DecisionTable table = TableCsv.read("t.csv", csv).orElseThrow();

    assertThat(table.decide(Facts.builder().build(), DAY, NONE).row()).contains("new");
    assertThat(table.decide(Facts.builder().build(), DAY.minusDays(1), NONE).row()).contains("old");
    assertThat(table.explain(Facts.builder().build(), DAY, NONE).failed().get("old"))
        .containsExactly("(validity)");
  }

  @Test
  void several_rows_of_a_unique_table_are_a_conflict_and_none_is_chosen() {
    String csv = "U,x,y\nrole,in,out\ntype,number,text\na,< 5,1\nb,> 3,2\ndefault,,3\n";
    DecisionTable table = TableCsv.read("t.csv", csv).orElseThrow();
    Explanation why = table.explain(Facts.builder().number("x", 4).build(), DAY, NONE);

    assertThat(why.decision().row()).isEmpty();
    assertThat(why.decision().outputs()).isEmpty();
    assertThat(why.decision().conflicting()).containsExactly("a", "b");
    assertThat(why.nearest()).isEmpty();
    assertThat(why.text().en())
        .contains("Known facts: x = 4.")
        .contains("Rows a, b apply where hit policy U admits only one");
  }

  @Test
  void a_fact_of_another_type_is_refused_without_its_value() {
    DecisionTable table = TableCsv.read("t.csv", csv("number", "1")).orElseThrow();
    Facts facts = Facts.builder().text("x", "secret").build();

    assertThatThrownBy(() -> table.decide(facts, DAY, NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x number")
        .hasMessageNotContaining("secret");
  }

  @Test
  void an_explanation_says_what_was_asked_what_is_known_and_on_what_basis() {
    String csv =
        "F,x,z,y,basis\nrole,in,in,out,basis\ntype,number,text,text,\nr1,< 5,missing,1,art. 7\nr2,> 5,-,2,\n";
    DecisionTable table = TableCsv.read("t.csv", csv).orElseThrow();
    Facts four = Facts.builder().number("x", 4).text("other", "o").build();
    Explanation why = table.explain(four, DAY, NONE);

    assertThat(why.held()).containsOnlyKeys("x", "z");
    assertThat(why.decision().used().asMap()).containsOnlyKeys("x");
    assertThat(why.text().en())
        .contains("x is 4 (asked: < 5); z is not known (asked: missing)")
        .contains("Its legal basis: art. 7.");
    assertThat(why.text().zh()).contains("x 为 4（条件：< 5）；z 未知（条件：missing）").contains("依据：art. 7");
    assertThat(table.explain(Facts.builder().number("x", 5).build(), DAY, NONE).text().en())
        .contains("No row applies")
        .contains("row r1: x is 5 where it asks < 5.")
        .contains("row r2: x is 5 where it asks > 5.");
  }

  @Test
  void a_number_too_long_to_write_down_is_no_value() {
    assertThatThrownBy(() -> new Value.Amount(new BigDecimal("1e999999999")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "text{a|b}",
        "number",
        "number km",
        "number[-1.5..100] km",
        "boolean",
        "limit"
      })
  void a_type_prints_as_it_was_written(String type) {
    assertThat(ColumnType.find(type).orElseThrow()).hasToString(type);
  }
}
