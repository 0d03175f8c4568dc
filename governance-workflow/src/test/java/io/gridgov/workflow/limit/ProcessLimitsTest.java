package io.gridgov.workflow.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.core.problem.Severity;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.RuleRow;
import io.gridgov.core.rule.Value;
import io.gridgov.core.rule.analysis.TableAnalysis;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessLimitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static String limit(Decision decision) {
    return decision.output("limit").map(ProcessLimitsTest::text).orElse("none");
  }

  private static String text(Value value) {
    return ((Value.Term) value).limit().toString();
  }

  private static Decision petition(String step, String route, boolean simple, LocalDate day) {
    Facts facts =
        Facts.builder().text("step", step).text("route", route).flag("simple", simple).build();
    return ProcessLimits.petition().decide(facts, day);
  }

  private static Decision step(ProcessLimits limits, String step) {
    return limits.decide(Facts.builder().text("step", step).build(), DAY);
  }

  private static Decision matter(ProcessLimits limits, String matter) {
    return limits.decide(Facts.builder().text("matter", matter).build(), DAY);
  }

  static Stream<ProcessLimits> all() {
    return Stream.of(
        ProcessLimits.petition(),
        ProcessLimits.hotline(),
        ProcessLimits.hotlineBeijing(),
        ProcessLimits.hotlineShandong(),
        ProcessLimits.hotlineJinan(),
        ProcessLimits.hotlineWeifang(),
        ProcessLimits.cityManagement(),
        ProcessLimits.cityManagementStaged(),
        ProcessLimits.cityManagementJiyuan(),
        ProcessLimits.cityManagementZhengzhou());
  }

  /** Every clock of the regulation, with its article. */
  @ParameterizedTest
  @CsvSource({
    "forward,           accusation, 15d,  art. 22",
    "forward,           other-law,  15d,  art. 22",
    "inform,            art-31-6,   15d,  art. 23",
    "inform,            suggestion, 15d,  art. 23",
    "object,            suggestion, 5wd,  art. 23",
    "handle,            art-31-6,   60d,  art. 34",
    "extend,            art-31-6,   30d,  art. 34",
    "request-review,    art-31-6,   30d,  art. 35",
    "review,            art-31-6,   30d,  art. 35",
    "request-re-review, art-31-6,   30d,  art. 36",
    "re-review,         art-31-6,   30d,  art. 36",
    "handle,            other-law,  none, other routes",
    "handle,            accusation, none, other routes",
    "extend,            suggestion, none, other routes",
    "review,            other-law,  none, other routes"
  })
  void the_petition_regulation_of_2022(String step, String route, String expected, String basis) {
    Decision decision = petition(step, route, false, DAY);

    assertThat(limit(decision)).isEqualTo(expected);
    assertThat(row(decision)).contains(basis);
  }

  private static String row(Decision decision) {
    RuleRow row =
        Rulebook.findStandard(decision.table())
            .flatMap(table -> table.findRow(decision.row().orElseThrow()))
            .orElseThrow();
    return row.basis() + "; " + row.note();
  }

  @Test
  void a_simple_petition_has_ten_working_days_and_an_accusation_is_never_simple() {
    assertThat(limit(petition("handle", "art-31-6", true, DAY))).isEqualTo("10wd");
    assertThat(limit(petition("handle", "suggestion", true, DAY))).isEqualTo("10wd");
    assertThat(limit(petition("handle", "accusation", true, DAY))).isEqualTo("none");
    assertThat(limit(petition("extend", "art-31-6", true, DAY))).isEqualTo("30d");
  }

  @Test
  void the_regulation_holds_from_its_day_on() {
    LocalDate first = LocalDate.of(2022, 5, 1);

    assertThat(limit(petition("handle", "art-31-6", false, first))).isEqualTo("60d");
    assertThat(limit(petition("handle", "art-31-6", false, first.minusDays(1)))).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"danger,2h", "utilities,24h", "general,7d", "hard,15d"})
  void four_levels_in_beijing(String urgency, String expected) {
    Facts facts = Facts.builder().text("step", "handle").text("urgency", urgency).build();

    assertThat(limit(ProcessLimits.hotlineBeijing().decide(facts, DAY))).isEqualTo(expected);
    assertThat(limit(ProcessLimits.hotline().decide(facts, DAY))).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource({"handle,5wd", "extend,10wd", "return,2wd"})
  void five_working_days_and_ten_more_in_shandong(String step, String expected) {
    assertThat(limit(step(ProcessLimits.hotlineShandong(), step))).isEqualTo(expected);
  }

  @Test
  void a_city_answers_before_its_province_and_the_province_before_the_nation() {
    for (ProcessLimits city :
        List.of(ProcessLimits.hotlineJinan(), ProcessLimits.hotlineWeifang())) {
      assertThat(limit(step(city, "handle"))).isEqualTo("5wd");
      assertThat(step(city, "extend").table()).isEqualTo("gridgov:limits-hotline-shandong-1");
      assertThat(limit(step(city, "return"))).isEqualTo("2wd");
    }
    assertThat(step(ProcessLimits.hotlineJinan(), "handle").table())
        .isEqualTo("gridgov:limits-hotline-jinan-1");
    assertThat(step(ProcessLimits.hotlineWeifang(), "handle").table())
        .isEqualTo("gridgov:limits-hotline-weifang-1");
  }

  @ParameterizedTest
  @CsvSource({
    "私搭乱建, '4wh,7wd,20wd'",
    "暴露垃圾, 4wh",
    "建筑垃圾, 4wh",
    "渣土堆,   2wd",
    "道路保洁, 2wh",
    "路面积水, 4wh",
    "绿地保洁, 4wh",
    "绿地养护, 5wd",
    "窨井盖,   none"
  })
  void a_list_with_staged_limits(String matter, String expected) {
    assertThat(limit(matter(ProcessLimits.cityManagementStaged(), matter))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"违法搭建,15wd", "积存渣土,4wd", "道路不洁,5wh", "水域不洁,15wd", "暴露垃圾,1wd"})
  void the_list_of_jiyuan(String matter, String expected) {
    assertThat(limit(matter(ProcessLimits.cityManagementJiyuan(), matter))).isEqualTo(expected);
  }

  @Test
  void the_law_of_zhengzhou_and_the_nation_where_it_has_no_limit() {
    ProcessLimits zhengzhou = ProcessLimits.cityManagementZhengzhou();

    assertThat(limit(matter(zhengzhou, "窨井盖"))).isEqualTo("sameday");
    assertThat(limit(matter(zhengzhou, "紧急掘路"))).isEqualTo("24h");
    assertThat(limit(matter(zhengzhou, "暴露垃圾"))).isEqualTo("none");
    assertThat(matter(zhengzhou, "暴露垃圾").table()).isEqualTo("gridgov:limits-city-management-1");
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_table_is_sound_and_every_row_has_its_basis_and_grade(ProcessLimits limits) {
    for (DecisionTable table : limits.tables()) {
      assertThat(TableAnalysis.of(table).problems())
          .noneMatch(problem -> problem.severity() == Severity.ERROR);
      assertThat(table.rows())
          .filteredOn(row -> !row.isDefault())
          .allMatch(row -> row.basis().matches(".*\\[.*grade [ABC]]"));
      assertThat(table.rows()).allMatch(row -> !row.basis().isBlank());
    }
  }

  /** L8: a decision names its table; whoever wants another one gives it a new number. */
  @ParameterizedTest
  @CsvSource({
    "city-management-1, 7945ca9dfe7d3a52",
    "city-management-jiyuan-1, 181663f10ae91d10",
    "city-management-staged-1, 2beea6fbee0bb25b",
    "city-management-zhengzhou-1, 2c04b4b32ba8820c",
    "hotline-1, 0f8bbc1a0842ff9c",
    "hotline-beijing-1, d9de6e83a1554e3b",
    "hotline-jinan-1, adaeaed2776c839c",
    "hotline-shandong-1, d20cc4f573ca8877",
    "hotline-weifang-1, 33c8c360f5461674",
    "petition-1, 33e1fde589862be8"
  })
  void a_released_table_is_found_by_its_name_and_never_changes(String name, String version) {
    assertThat(Rulebook.findStandard("gridgov:limits-" + name))
        .hasValueSatisfying(table -> assertThat(table.version()).startsWith(version));
  }

  @Test
  void every_table_that_decides_can_be_found() {
    assertThat(all())
        .allSatisfy(
            limits ->
                assertThat(limits.tables())
                    .allSatisfy(
                        table -> assertThat(Rulebook.findStandard(table.name())).contains(table)));
    assertThat(Rulebook.findStandard("gridgov:limits-petition-9")).isEmpty();
    assertThat(Rulebook.findStandard("limits-petition-1")).isEmpty();
    assertThat(Rulebook.standard()).doesNotContainKey("limits-petition");
  }

  @Test
  void limits_without_a_table_are_refused() {
    assertThatThrownBy(() -> new ProcessLimits(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
