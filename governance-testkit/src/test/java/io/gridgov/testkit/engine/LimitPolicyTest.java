package io.gridgov.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.pack.CityPack;
import io.gridgov.workflow.limit.LimitTable;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pack sets how its limits are counted. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "'', 5wd, 2026-03-09",
    "'\"firstDay\":\"counted\"', 5wd, 2026-03-06",
    "'', 5d, 2026-03-09",
    "'\"rolling\":\"none\"', 5d, 2026-03-07"
  })
  void the_policy_of_the_calendar_file_decides(String policy, String limit, LocalDate lastDay) {
    CityPack pack =
        Town.packWith(
            "calendars/work.json",
            Map.of("\"weekend\"", "\"policy\":{" + policy + "},\"weekend\""));

    assertThat(LimitTable.of(pack).due(Limit.parse(limit), Town.START).map(Due.At::lastDay))
        .contains(lastDay);
  }

  @ParameterizedTest
  @CsvSource({"refused, false", "weekends-assumed, true"})
  void beyond_the_announced_years_the_pack_chooses(String beyond, boolean answered) {
    CityPack pack =
        Town.packWith(
            "calendars/work.json",
            Map.of("\"weekend\"", "\"policy\":{\"beyond\":\"" + beyond + "\"},\"weekend\""));

    assertThat(
            LimitTable.of(pack).due(Limit.parse("250wd"), Town.START).filter(Due.At::provisional))
        .matches(due -> due.isPresent() == answered);
  }
}
