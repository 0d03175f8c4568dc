package io.gridgov.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Outcome;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableCsvTest {
  private static final String ROUTING =
      """
      F,kind,matter,grid,count,unit,limit,note
      role,in,in,in,in,out,out,note
      type,text{event|service},code,grid,number[0..9],code,limit,
      r1,event,under event:01,within 99,< 3,U-1,5wd,streets first
      r2,"not(service)",-,missing,"[3..5], 9",U-2,,
      default,-,-,-,-,U-0,sameday,
      """;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Hierarchies PREFIXES =
      new Hierarchies() {
        @Override
        public boolean under(String code, String above) {
          return code.startsWith(above);
        }

        @Override
        public boolean within(GridCode grid, GridCode ancestor) {
          return grid.value().startsWith(ancestor.value());
        }
      };

  private static Decision decide(Facts facts) {
    return TableCsv.read("tables/routing.csv", ROUTING).orElseThrow().decide(facts, DAY, PREFIXES);
  }

  @Test
  void the_first_row_whose_conditions_all_pass_answers() {
    Decision decision =
        decide(
            Facts.builder()
                .text("kind", "event")
                .code("matter", "event:0102")
                .grid("grid", GridCode.of("9901"))
                .number("count", 2)
                .build());
    assertThat(decision.row()).contains("r1");
    assertThat(decision.table()).isEqualTo("routing");
    assertThat(decision.text("limit")).contains("5wd");
  }

  @Test
  void a_missing_fact_passes_only_what_asks_for_it() {
    Decision decision = decide(Facts.builder().text("kind", "event").number("count", 9).build());
    assertThat(decision.row()).contains("r2");
    assertThat(decision.output("limit")).isEmpty();
  }

  @Test
  void the_default_row_answers_where_no_other_does() {
    assertThat(decide(Facts.builder().build()).isDefault()).isTrue();
  }

  @Test
  void an_explanation_names_the_columns_that_failed() {
    DecisionTable table = TableCsv.read("tables/routing.csv", ROUTING).orElseThrow();
    Explanation why = table.explain(Facts.builder().text("kind", "service").build(), DAY, PREFIXES);
    assertThat(why.failed().get("r1")).containsExactly("kind", "matter", "grid", "count");
    assertThat(why.nearest()).containsExactly("r2");
    assertThat(why.text().zh()).contains("default");
  }

  @Test
  void a_table_that_was_written_reads_back_the_same() {
    DecisionTable table = TableCsv.read("t.csv", ROUTING).orElseThrow();
    String written = TableCsv.write(table);
    assertThat(TableCsv.write(TableCsv.read("t.csv", written).orElseThrow())).isEqualTo(written);
  }

  @Test
  void every_fault_is_reported_at_its_place() {
    Outcome<DecisionTable> outcome =
        TableCsv.read(
            "t.csv",
            """
            F,kind,count,unit
            role,in,in,out
            type,text{a|b},number[0..9],code
            r1,c,1,U-1
            r1,a,10,U-1
            r2,a,[5..1],U-1
            """);
    assertThat(outcome.problems())
        .extracting(problem -> problem.spot() + " " + problem.code())
        .containsExactly("t.csv:4:4 condition", "t.csv:5:1 row-id", "t.csv:6:6 condition");
  }
}
