package io.gridgov.core.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Problem;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.TableCsv;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableAnalysisTest {
  private static DecisionTable table(String... lines) {
    return TableCsv.read("tables/t.csv", String.join("\n", lines)).orElseThrow();
  }

  private static List<String> told(DecisionTable table) {
    return TableAnalysis.of(table).problems().stream()
        .map(problem -> problem.spot() + " " + problem.code() + ": " + problem.message().en())
        .toList();
  }

  @Test
  void a_gap_is_told_with_its_greatest_region() {
    assertThat(
            told(
                table(
                    "U,age,kind,unit",
                    "role,in,in,out",
                    "type,number[0..120],text{a|b},text",
                    "r1,< 18,-,school",
                    "r2,[18..60],a,work",
                    "r3,>= 18,b,\"club\"")))
        .containsExactly(
            "tables/t.csv gap: no row applies: age: > 60; kind: a",
            "tables/t.csv gap-if-missing: no row applies while a fact is missing: age: >= 18, missing; kind: missing",
            "tables/t.csv gap-if-missing: no row applies while a fact is missing: age: missing");
  }

  @Test
  void rows_in_conflict_are_errors_with_the_region_where_both_apply() {
    DecisionTable table =
        table(
            "U,n,o",
            "role,in,out",
            "type,number,text",
            "r1,< 5,x",
            "r2,[3..7),y",
            "r3,\"[6..8], missing\",y",
            "r4,>= 7,y");

    TableAnalysis analysis = TableAnalysis.of(table);

    assertThat(told(table))
        .contains(
            "tables/t.csv:5:4 overlap: rows r1 and r2 both apply, with different outputs: n: [3..5)",
            "tables/t.csv:6:4 overlap-same-outputs: rows r2 and r3 both apply, with the same outputs: n: [6..7)",
            "tables/t.csv:7:4 overlap-same-outputs: rows r3 and r4 both apply, with the same outputs: n: [7..8]");
    assertThat(analysis.problems()).filteredOn(Problem::isError).hasSize(3);
    assertThat(analysis.findings())
        .filteredOn(finding -> finding.kind() == FindingKind.OVERLAP)
        .allSatisfy(
            finding ->
                assertThat(finding.witness().orElseThrow().decide(table).conflicting())
                    .containsExactly("r1", "r2"));
  }

  @Test
  void a_hidden_row_and_a_default_row_without_use_are_told() {
    assertThat(
            told(
                table(
                    "F,n,t,o",
                    "role,in,in,out",
                    "type,number,text{a|b},text{x|y|z}",
                    "r1,< 5,-,x",
                    "r2,-,a,x",
                    "r3,[2..3],-,y",
                    "r4,\"-\",-,x",
                    "default,,,z")))
        .containsExactly(
            "tables/t.csv unreachable-value: no row answers o = y",
            "tables/t.csv unreachable-value: no row answers o = z",
            "tables/t.csv:6:4 shadowed-row: row r3 never answers; always first: r1",
            "tables/t.csv:7:4 mergeable-rows: rows r1 and r4 say the same and differ only in n",
            "tables/t.csv:7:4 mergeable-rows: rows r2 and r4 say the same and differ only in t",
            "tables/t.csv:8:9 default-unused: the default row never applies: some other row always does");
  }
}
