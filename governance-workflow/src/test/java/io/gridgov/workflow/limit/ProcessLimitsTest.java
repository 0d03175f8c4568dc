package io.gridgov.workflow.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.problem.Severity;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.rule.Value;
import io.gridgov.core.rule.analysis.TableAnalysis;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProcessLimitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private static String limit(ProcessLimits limits, Facts facts) {
    return limits
        .decide(facts, DAY)
        .output("limit")
        .map(value -> ((Value.Term) value).limit().toString())
        .orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "forward,accusation,15d",
    "inform,art-31-6,15d",
    "object,suggestion,5wd",
    "handle,art-31-6,60d",
    "handle,other-law,none",
    "extend,art-31-6,30d",
    "extend,accusation,none",
    "review,art-31-6,30d",
    "re-review,art-31-6,30d"
  })
  void the_petition_regulation_of_2022(String step, String route, String expected) {
    Facts facts =
        Facts.builder().text("step", step).text("route", route).flag("simple", false).build();
    assertThat(limit(ProcessLimits.petition(), facts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"danger,2h", "utilities,24h", "general,7d", "hard,15d"})
  void four_levels_in_beijing(String urgency, String expected) {
    Facts facts = Facts.builder().text("step", "handle").text("urgency", urgency).build();
    assertThat(limit(ProcessLimits.hotlineBeijing(), facts)).isEqualTo(expected);
    assertThat(limit(ProcessLimits.hotline(), facts)).isEqualTo("none");
  }

  @Test
  void five_working_days_and_ten_more_in_shandong() {
    ProcessLimits limits = ProcessLimits.hotlineShandong();
    assertThat(limit(limits, Facts.builder().text("step", "handle").build())).isEqualTo("5wd");
    assertThat(limit(limits, Facts.builder().text("step", "extend").build())).isEqualTo("10wd");
  }

  @Test
  void a_local_table_answers_before_the_nation_and_the_nation_where_it_has_no_limit() {
    Facts building = Facts.builder().text("matter", "私搭乱建").build();
    assertThat(limit(ProcessLimits.cityManagementSample(), building)).isEqualTo("4wh,7wd,20wd");
    Facts rubbish = Facts.builder().text("matter", "暴露垃圾").build();
    assertThat(limit(ProcessLimits.cityManagementSample(), rubbish)).isEqualTo("4wh");
    assertThat(limit(ProcessLimits.cityManagementJiyuan(), rubbish)).isEqualTo("1wd");
    Facts manhole = Facts.builder().text("matter", "窨井盖").build();
    assertThat(limit(ProcessLimits.cityManagementZhengzhou(), manhole)).isEqualTo("sameday");
    assertThat(ProcessLimits.cityManagementJiyuan().decide(manhole, DAY).table())
        .isEqualTo("gridgov:limits-city-management-1");
  }

  @Test
  void every_table_is_analysed_without_an_error_and_every_row_has_its_basis() {
    List<ProcessLimits> all =
        List.of(
            ProcessLimits.petition(),
            ProcessLimits.hotlineBeijing(),
            ProcessLimits.hotlineShandong(),
            ProcessLimits.cityManagementSample(),
            ProcessLimits.cityManagementJiyuan(),
            ProcessLimits.cityManagementZhengzhou());
    for (ProcessLimits limits : all) {
      limits
          .tables()
          .forEach(
              table -> {
                assertThat(TableAnalysis.of(table).problems())
                    .noneMatch(problem -> problem.severity() == Severity.ERROR);
                assertThat(table.rows()).allMatch(row -> !row.basis().isBlank());
              });
    }
  }
}
