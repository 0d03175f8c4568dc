package io.gridgov.examples.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Ring;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsTest {

  private static final SyntheticCity CITY = SyntheticCity.of(1_000, 3);
  private static final int COUNT = 20_000;
  private static List<Map<String, String>> rows = List.of();

  @BeforeAll
  static void read() throws IOException {
    rows = Rows.of(CITY.reports(COUNT, Scale.FIRST_DAY, 1));
  }

  @Test
  void there_are_as_many_rows_as_asked_for_sorted_by_time_and_key() {
    assertThat(rows).hasSize(COUNT);
    List<String> order = rows.stream().map(row -> row.get("at") + row.get("key")).toList();
    assertThat(order).isSorted();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(OffsetDateTime.parse(row.get("at")).toLocalDate())
                    .isEqualTo(Scale.FIRST_DAY));
  }

  @Test
  void some_are_sent_twice_and_a_few_keys_are_used_for_something_else() {
    Map<String, Map<String, String>> first = new HashMap<>();
    int twice = 0;
    int reused = 0;
    for (Map<String, String> row : rows) {
      Map<String, String> before =
          first.putIfAbsent(row.get("channel") + "/" + row.get("key"), row);
      twice += row.equals(before) ? 1 : 0;
      reused += before != null && !row.equals(before) ? 1 : 0;
    }
    assertThat(twice).isBetween(COUNT * 18 / 1000, COUNT * 22 / 1000);
    assertThat(reused).isBetween(COUNT / 1000, COUNT * 4 / 1000);
  }

  @Test
  void all_channels_send_and_the_offices_sleep_at_night() {
    assertThat(Rows.column(rows, "channel")).hasSize(9);
    assertThat(share(row -> row.get("channel").equals("hotline-12345"))).isBetween(0.36, 0.40);
    assertThat(rows)
        .filteredOn(row -> row.get("channel").equals("counter"))
        .allSatisfy(
            row -> assertThat(OffsetDateTime.parse(row.get("at")).getHour()).isBetween(8, 17));
    assertThat(share(row -> OffsetDateTime.parse(row.get("at")).getHour() < 6)).isLessThan(0.06);
  }

  @Test
  void most_have_a_point_and_many_only_words_a_grid_or_nothing() {
    assertThat(share(row -> !row.get("lon").isEmpty())).isBetween(0.45, 0.6);
    assertThat(share(row -> !row.get("address").isEmpty())).isBetween(0.25, 0.4);
    assertThat(share(row -> !row.get("grid").isEmpty())).isBetween(0.04, 0.12);
    assertThat(share(ReportsTest::isNowhere)).isBetween(0.03, 0.1);
  }

  @Test
  void words_for_a_place_are_often_an_address_of_the_pack() throws IOException {
    Set<String> known = new HashSet<>();
    for (Map<String, String> row : Rows.of(CITY.files().get("addresses.csv"))) {
      known.add(row.get("alias"));
      known.add(row.get("code"));
    }
    List<Map<String, String>> said =
        rows.stream().filter(row -> !row.get("address").isEmpty()).toList();
    long found = said.stream().filter(row -> known.contains(row.get("address"))).count();
    assertThat((double) found / said.size()).isBetween(0.7, 0.95);
  }

  @Test
  void some_points_lie_outside_the_city_and_some_on_a_vertex_of_a_border() {
    Land land = CITY.land();
    Ring rim = land.shape(land.territories(Tier.CITY).get(0)).parts().get(0).shell();
    Set<Coordinate> vertices = new HashSet<>();
    for (Territory grid : land.territories(Tier.GRID)) {
      vertices.addAll(List.of(points(land.shape(grid).parts().get(0).shell())));
    }
    List<Coordinate> points =
        rows.stream()
            .filter(row -> !row.get("lon").isEmpty())
            .map(row -> new Coordinate(units(row.get("lon")), units(row.get("lat"))))
            .toList();
    Coordinate[] outline = points(rim);
    long outside =
        points.stream()
            .filter(at -> RayCrossingCounter.locatePointInRing(at, outline) == Location.EXTERIOR)
            .count();
    long onVertex = points.stream().filter(vertices::contains).count();
    assertThat((double) outside / points.size()).isBetween(0.007, 0.02);
    assertThat((double) onVertex / points.size()).isBetween(0.005, 0.015);
  }

  private static Coordinate[] points(Ring ring) {
    Coordinate[] points = new Coordinate[ring.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(ring.lon(i), ring.lat(i));
    }
    return points;
  }

  private static int units(String degrees) {
    return Integer.parseInt(degrees.replace(".", ""));
  }

  @Test
  void enquiries_matters_for_others_and_unclassified_ones_come_in_too() {
    assertThat(share(row -> row.get("matter").startsWith("service:01"))).isBetween(0.08, 0.15);
    assertThat(
            share(
                row ->
                    row.get("matter").startsWith("event:07")
                        || row.get("matter").startsWith("petition:01")))
        .isBetween(0.01, 0.04);
    assertThat(share(row -> row.get("matter").isEmpty())).isBetween(0.03, 0.08);
  }

  @Test
  void accused_and_subject_are_known_units_or_holders() throws IOException {
    Set<String> known = new HashSet<>();
    Rows.column(Rows.of(CITY.files().get("units.csv")), "id")
        .forEach(id -> known.add("unit:" + id));
    Rows.column(Rows.of(CITY.files().get("posts.csv")), "holder")
        .forEach(ref -> known.add("holder:" + ref));
    List<String> accused = new ArrayList<>();
    for (Map<String, String> row : rows) {
      if (!row.get("accused").isEmpty()) {
        accused.addAll(List.of(row.get("accused").split(";", -1)));
      }
      if (!row.get("subject").isEmpty()) {
        assertThat(known).contains("unit:" + row.get("subject"));
      }
    }
    assertThat(known).containsAll(accused);
    assertThat(accused).anyMatch(one -> one.equals("unit:U-DISCIPLINE"));
    assertThat(accused).anyMatch(one -> one.startsWith("holder:"));
    assertThat(share(row -> !row.get("accused").isEmpty())).isBetween(0.002, 0.02);
  }

  @Test
  void several_days_share_the_rows_and_the_first_day_does_not_depend_on_the_others()
      throws IOException {
    List<Map<String, String>> three = Rows.of(CITY.reports(1_001, Scale.FIRST_DAY, 3));
    assertThat(three).hasSize(1_001);
    List<Map<String, String>> one = Rows.of(CITY.reports(333, Scale.FIRST_DAY, 1));
    assertThat(three.subList(0, 333)).isEqualTo(one);
    assertThat(three.get(1_000).get("at")).startsWith("2026-03-18");
  }

  @Test
  void a_negative_number_of_reports_is_refused() {
    assertThatThrownBy(() -> CITY.reports(-1, Scale.FIRST_DAY, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reports and days must be at least 0 and 1: -1, 1");
  }

  private static boolean isNowhere(Map<String, String> row) {
    return row.get("lon").isEmpty() && row.get("address").isEmpty() && row.get("grid").isEmpty();
  }

  private static double share(Predicate<Map<String, String>> which) {
    return (double) rows.stream().filter(which).count() / rows.size();
  }
}
