package io.gridgov.core.rule.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.TableCsv;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TableComparisonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static DecisionTable table(String... lines) {
    return TableCsv.read("t.csv", String.join("\n", lines)).orElseThrow();
  }

  private static final DecisionTable BEFORE =
      table(
          "F,age,kind,unit",
          "role,in,in,out",
          "type,number[0..120],text{a|b},text",
          "r1,< 18,-,school",
          "r2,[18..60],a,work",
          "default,,,hall");

  @Test
  void a_changed_row_is_told_as_the_region_whose_answer_changes() {
    DecisionTable after =
        table(
            "F,age,kind,unit",
            "role,in,in,out",
            "type,number[0..120],text{a|b},text",
            "r1,< 16,-,school",
            "r2,[18..60],a,work",
            "default,,,hall");

    TableComparison comparison = TableComparison.of(BEFORE, after);

    assertThat(comparison.head()).isEmpty();
    assertThat(comparison.changes())
        .extracting(change -> change.text().en())
        .containsExactly("age: [16..18): unit = school becomes unit = hall by default");
    assertThat(comparison.changes())
        .extracting(change -> change.text().zh())
        .containsExactly("age: [16..18)：unit = school 变为 unit = hall（默认规则）");
    assertThat(comparison.more()).isFalse();
  }

  @Test
  void a_row_cut_in_two_changes_nothing() {
    DecisionTable after =
        table(
            "F,age,kind,unit",
            "role,in,in,out",
            "type,number[0..120],text{a|b},text",
            "new,[3..7],b,school",
            "r1,< 18,-,school",
            "r2a,[18..30),a,work",
            "r2b,[30..60],a,work",
            "default,,,hall");

    assertThat(TableComparison.of(BEFORE, after).isSame()).isTrue();
    assertThat(TableComparison.of(after, BEFORE).isSame()).isTrue();
  }

  @Test
  void renamed_and_retyped_columns_are_told_by_name() {
    DecisionTable after =
        table(
            "F,years,kind,unit",
            "role,in,in,out",
            "type,number[0..120],text{a|b|c},code",
            "r1,< 18,-,school",
            "r2,[18..60],\"a, c\",work",
            "default,,,hall");

    TableComparison comparison = TableComparison.of(BEFORE, after);

    assertThat(comparison.head())
        .extracting(change -> change.text().en())
        .containsExactly(
            "input column renamed: age → years",
            "input column has another type: kind text{a|b} → kind text{a|b|c}",
            "output column has another type: unit text → unit code");
    Change change = comparison.changes().get(0);
    assertThat(change.before().facts().asMap()).containsKey("age").doesNotContainKey("years");
    assertThat(change.after().facts().asMap()).containsKey("years").doesNotContainKey("age");
  }

  @Test
  void a_column_of_another_kind_is_one_gone_and_one_come() {
    DecisionTable after =
        table(
            "F,age,kind,unit",
            "role,in,in,out",
            "type,number[0..120],boolean,text",
            "r1,< 18,-,school",
            "r2,[18..60],true,work",
            "default,,,hall");

    TableComparison comparison = TableComparison.of(BEFORE, after);

    assertThat(comparison.head())
        .extracting(HeadChange::kind)
        .containsExactly(HeadChange.Kind.INPUT_RETYPED);
    assertThat(comparison.changes()).isNotEmpty();
    for (Change change : comparison.changes()) {
      assertThat(Answer.of(BEFORE, change.before().decide(BEFORE))).isEqualTo(change.was());
      assertThat(Answer.of(after, change.after().decide(after))).isEqualTo(change.now());
    }
  }

  @Test
  void a_recorded_fact_of_another_type_counts_as_missing() {
    DecisionTable after =
        table(
            "F,age,kind,unit",
            "role,in,in,out",
            "type,number[0..120],boolean,text",
            "r1,< 18,-,school",
            "r2,[18..60],missing,work",
            "default,,,hall");
    Facts worker = Facts.builder().number("age", 30).text("kind", "a").build();
    Facts other = Facts.builder().number("age", 30).text("kind", "b").build();

    List<Replayed> changed =
        TableComparison.replay(
            BEFORE,
            after,
            List.of(new Recorded(worker, DAY), new Recorded(other, DAY)),
            day -> UnknownUniverse.INSTANCE);

    assertThat(changed).extracting(Replayed::input).containsExactly(new Recorded(other, DAY));
    assertThat(changed.get(0).before().text("unit")).contains("hall");
    assertThat(changed.get(0).after().text("unit")).contains("work");
  }

  @Test
  void a_default_row_that_changes_is_told_where_no_row_applies() {
    DecisionTable after =
        table(
            "F,age,kind,unit",
            "role,in,in,out",
            "type,number[0..120],text{a|b},text",
            "r1,< 18,-,school",
            "r2,[18..60],a,work");

    assertThat(TableComparison.of(BEFORE, after).changes())
        .extracting(change -> change.text().en())
        .containsExactly(
            "age: > 60, missing: unit = hall by default becomes no answer",
            "age: [18..60]; kind: b, missing: unit = hall by default becomes no answer");
  }
}
