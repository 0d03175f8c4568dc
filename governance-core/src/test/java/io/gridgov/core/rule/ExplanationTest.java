package io.gridgov.core.rule;

import static io.gridgov.core.rule.RandomTables.PREFIXES;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String ROUTING =
      """
      F,kind,matter,grid,count,unit,note,basis,from,to
      role,in,in,in,in,out,note,basis,from,to
      type,text{event|service},code,grid,number[0..9],code,,,date,date
      r1,event,under event:01,within 99,< 3,U-1,streets first,Rule 12,2026-01-01,2027-01-01
      r2,-,under event:02,within 99,-,U-2,,Rule 13,,2026-03-01
      r3,event,-,-,-,U-3,,,,
      default,-,-,-,-,U-0,,Rule 1,,
      """;

  private static final String VERSION = table(ROUTING).version().substring(0, 12);

  private static DecisionTable table(String csv) {
    return TableCsv.read("tables/routing.csv", csv).orElseThrow();
  }

  private static Explanation explain(Facts facts) {
    return table(ROUTING).explain(facts, DAY, PREFIXES);
  }

  private static Facts.Builder event() {
    return Facts.builder().text("kind", "event").code("matter", "event:0102");
  }

  private static Facts street() {
    return event().grid("grid", GridCode.of("9901")).number("count", 2).build();
  }

  @Test
  void the_row_that_answered_is_told_with_note_basis_validity_and_conditions() {
    assertThat(explain(street()).inPack("zz-2026").text(Locale.ENGLISH))
        .isEqualTo(
            "Decision table routing, version "
                + VERSION
                + ", of pack zz-2026 was applied on 2026-03-02."
                + " Known facts: count = 2; grid = 9901; kind = event; matter = event:0102."
                + " Row r1 answers: it is the first that applies (hit policy F)."
                + " The answer: unit = U-1. Its note: streets first. Its legal basis: Rule 12."
                + " It is in force from 2026-01-01 until 2026-12-31 inclusive."
                + " Its conditions hold: kind is event (asked: event); matter is event:0102 (asked:"
                + " under event:01); grid is 9901 (asked: within 99); count is 2 (asked: < 3).");
  }

  @Test
  void it_is_told_in_chinese_as_well() {
    assertThat(explain(street()).inPack("zz-2026").text(Locale.CHINA))
        .isEqualTo(
            "适用决策表 routing（版本 "
                + VERSION
                + "，城市包 zz-2026），日期 2026-03-02。"
                + "已知事实：count = 2；grid = 9901；kind = event；matter = event:0102。"
                + "规则 r1 适用：系首条符合条件的规则（命中策略 F）。结论：unit = U-1。备注：streets first。依据：Rule 12。"
                + "有效期：自 2026-01-01 起，至 2026-12-31 止（含当日）。"
                + "条件均满足：kind 为 event（条件：event）；matter 为 event:0102（条件：under event:01）；"
                + "grid 为 9901（条件：within 99）；count 为 2（条件：< 3）。");
  }

  @Test
  void a_row_that_the_other_side_cites_is_told_why_it_does_not_apply() {
    assertThat(explain(street()).textOf("r2").orElseThrow().en())
        .isEqualTo(
            "Decision table routing, version "
                + VERSION
                + ", was applied on 2026-03-02. Row r2 does not apply: it is not in"
                + " force on 2026-03-02, but until 2026-02-28 inclusive; matter is event:0102 where"
                + " it asks under event:02. Its legal basis: Rule 13. It is in force until"
                + " 2026-02-28 inclusive.");
    assertThat(explain(street()).textOf("r2").orElseThrow().zh())
        .contains("规则 r2 不适用：2026-03-02 不在有效期内（至 2026-02-28 止（含当日））")
        .contains("matter 为 event:0102，而条件为 under event:02");
  }

  @Test
  void a_row_that_applies_too_late_is_told_so() {
    assertThat(explain(street()).textOf("r3").orElseThrow().en())
        .contains(
            "Row r3 applies too, but row r1 stands before it, and hit policy F takes the first");
    assertThat(explain(street()).failed().get("r3")).isEmpty();
    assertThat(explain(street()).textOf("default").orElseThrow().en())
        .contains("The default row does not answer, as another row applies");
    assertThat(explain(street()).textOf("r9")).isEmpty();
  }

  @Test
  void a_missing_fact_is_called_so() {
    Explanation why = explain(event().build());
    assertThat(why.text().en()).contains("Not known: grid, count.");
    assertThat(why.textOf("r1").orElseThrow().en())
        .contains(
            "grid is not known where it asks within 99; count is not known where it asks < 3");
  }

  @Test
  void where_no_row_applies_the_nearest_are_told() {
    Explanation why = explain(Facts.builder().text("kind", "service").build());
    assertThat(why.nearest()).containsExactly("r3");
    assertThat(why.text().en())
        .contains("The default row answers, as no other row applies")
        .contains("Among the nearest is row r3: kind is service where it asks event.");
    assertThat(why.text().zh()).contains("较接近的有规则 r3：kind 为 service，而条件为 event");
  }

  @Test
  void a_fact_that_its_column_does_not_provide_for_fails_every_row() {
    Explanation why = explain(event().number("count", 12).build());
    assertThat(why.decision().isDefault()).isTrue();
    assertThat(why.failed().get("r3")).containsExactly("count");
    assertThat(why.text().en())
        .contains("row r3: count is 12, which its column does not provide for");
  }

  @Test
  void several_rows_that_answer_are_told_each() {
    String csv =
        """
        R,n,o,basis
        role,in,out,basis
        type,number,text,
        a,< 5,x,Rule 1
        b,> 9,y,
        c,3,z,
        """;
    Explanation why = table(csv).explain(Facts.builder().number("n", 3).build(), DAY, PREFIXES);
    assertThat(why.text().en())
        .contains("Rows a, c answer: all that apply answer, in the table's order (hit policy R)")
        .contains("Row a gives o = x. Its legal basis: Rule 1")
        .contains("Row c gives o = z. It states no legal basis");
    assertThat(why.failed()).containsOnlyKeys("a", "b", "c");
  }

  @Test
  void rows_in_conflict_are_told_each() {
    String csv = "U,n,o\nrole,in,out\ntype,number,text\na,< 5,x\nb,3,y\n";
    Explanation why = table(csv).explain(Facts.builder().number("n", 3).build(), DAY, PREFIXES);
    assertThat(why.nearest()).isEmpty();
    assertThat(why.text().en())
        .contains("Rows a, b apply where hit policy U admits only one")
        .contains("Its conditions hold: n is 3 (asked: < 5)");
    assertThat(why.text().zh()).contains("规则 a、b 同时适用，而命中策略 U 只允许一条，故不作结论");
  }

  @Test
  void sums_are_told_with_their_parts() {
    String csv = "C+,n,o\nrole,in,out\ntype,number,number\na,< 5,2\nb,3,0.5\n";
    Explanation why = table(csv).explain(Facts.builder().number("n", 3).build(), DAY, PREFIXES);
    assertThat(why.text().en()).contains("The answer: o = 2.5").contains("Row b gives o = 0.5");
  }

  @Test
  void every_policy_has_its_words() {
    for (HitPolicy policy : HitPolicy.values()) {
      String type = policy.isAggregate() ? "number" : "text{1|2}";
      String csv = policy.letter() + ",n,o\nrole,in,out\ntype,number," + type + "\na,3,1\nb,3,1\n";
      Explanation why = table(csv).explain(Facts.builder().number("n", 3).build(), DAY, PREFIXES);
      assertThat(why.text().en()).contains("hit policy " + policy.letter());
      assertThat(why.textOf("b").orElseThrow().zh()).contains("命中策略 " + policy.letter());
    }
  }

  @Test
  void explanations_of_one_decision_are_equal() {
    DecisionTable table = table(ROUTING);
    Explanation why = table.explain(street(), DAY, PREFIXES);
    assertThat(why)
        .isEqualTo(table.explain(street(), DAY, PREFIXES))
        .hasSameHashCodeAs(table.explain(street(), DAY, PREFIXES))
        .isNotEqualTo(table.explain(street(), DAY.plusDays(1), PREFIXES))
        .isNotEqualTo(why.inPack("zz"));
    assertThat(List.copyOf(why.failed().keySet())).containsExactly("r2", "r3");
  }
}
