package io.gridgov.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.matter.MatterId;
import io.gridgov.core.place.Geocoder;
import io.gridgov.core.place.Siting;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Facts;
import io.gridgov.core.unit.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CityPackTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private final CityPack city = read(SamplePack.files());

  private static CityPack read(PackFiles files) {
    Outcome<CityPack> outcome = PackReader.of(List.of()).read(files);
    assertThat(outcome.problems()).isEmpty();
    return outcome.orElseThrow();
  }

  @Test
  void a_faultless_pack_has_no_problem_and_says_what_its_files_say() {
    assertThat(city.id()).hasToString("sample");
    assertThat(city.recusalUnits()).containsExactly(UnitId.of("U-DISC"), UnitId.of("U-PET"));
    assertThat(city.locatingThreshold()).isEqualTo(800);
    assertThat(city.grids().asOf(DAY).size()).isEqualTo(10);
    assertThat(city.grids().asOf(DAY).within(GridCode.of("M111"), GridCode.of("D1"))).isTrue();
    assertThat(city.units().chainOf(UnitId.of("U-D1"), DAY)).hasSize(2);
    assertThat(city.matters().find(new MatterId("event", "0102"), DAY)).isPresent();
    assertThat(city.matters().duties()).hasSize(2);
    assertThat(city.posts().rows()).hasSize(2);
    assertThat(city.elements()).hasSize(2);
    assertThat(city.fields()).extracting(Field::name).containsExactly("patient", "weather");
  }

  @Test
  void the_past_is_kept() {
    GridCode code = GridCode.of("G21");
    assertThat(city.grids().asOf(LocalDate.of(2025, 5, 31)).require(code).name()).isEqualTo("三格");
    assertThat(city.grids().asOf(LocalDate.of(2025, 6, 1)).require(code).name()).isEqualTo("三格新名");
  }

  @Test
  void the_order_of_rows_changes_neither_the_city_nor_its_hash() {
    String text = SamplePack.text(SamplePack.files(), "units.csv");
    String[] lines = text.split("\n", 2);
    List<String> below = new ArrayList<>(lines[1].lines().toList());
    Collections.reverse(below);
    PackFiles turned =
        SamplePack.files().with("units.csv", lines[0] + "\n" + String.join("\n", below) + "\n");
    assertThat(read(turned).units().rows()).isEqualTo(city.units().rows());
    assertThat(read(turned).hash()).isEqualTo(city.hash());
  }

  @Test
  void chinese_headers_mean_the_same() {
    String text = SamplePack.text(SamplePack.files(), "rosters.csv");
    PackFiles chinese =
        SamplePack.files().with("rosters.csv", text.replace("post,from,to", "岗位编号,开始时间,结束时间"));
    assertThat(read(chinese).posts().shifts()).isEqualTo(city.posts().shifts());
  }

  @Test
  void tables_decide_with_the_hierarchies_of_the_day() {
    Facts facts =
        Facts.builder()
            .text("kind", "event")
            .code("matter", "event:0102")
            .grid("grid", GridCode.of("M111"))
            .build();
    DecisionTable routing = city.table("routing").orElseThrow();
    Decision decision = routing.decide(facts, DAY, city.hierarchiesOn(DAY));
    assertThat(decision.row()).contains("r1");
    assertThat(decision.text("unit")).contains("U-D1");
    assertThat(city.hierarchiesOn(DAY).under("U-D1", "U-CITY")).isTrue();
    assertThat(city.hierarchiesOn(DAY).under("U-CITY", "U-D1")).isFalse();
    assertThat(city.hierarchiesOn(DAY).under("no such", "U-D1")).isFalse();
  }

  @Test
  void the_only_calendar_is_the_city_s_and_without_any_it_is_that_of_the_country() {
    assertThat(city.calendar().id()).isEqualTo("work");
    assertThat(read(SamplePack.files().without("calendars/work.json")).calendar())
        .isEqualTo(WorkCalendar.china());
    assertThat(
            read(SamplePack.broken("city.json", "\"v\": 1,", "\"v\": 1, \"calendar\": \"cn\","))
                .calendar())
        .isEqualTo(WorkCalendar.china());
  }

  @Test
  void words_find_their_address() {
    Geocoder geocoder = city.geocoderOn(DAY).orElseThrow();
    assertThat(geocoder.find("老机关院").grid()).contains(GridCode.of("M111"));
    assertThat(geocoder.find("老机关院").confidence()).isEqualTo(950);
    assertThat(geocoder.find("幸福里 ２号楼").grid()).contains(GridCode.of("M112"));
    assertThat(geocoder.find("幸福里1号楼1单元").ambiguous()).isTrue();
    assertThat(geocoder.find("幸福里1号楼1单元").confidence()).isEqualTo(400);
    assertThat(geocoder.find("幸福")).isEqualTo(Siting.NOWHERE);
  }
}
