package io.gridgov.geo.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Siting;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapLocatorTest {
  private static Ring box(double west, double south, double east, double north) {
    return Ring.ofDegrees(west, south, east, south, east, north, west, north, west, south);
  }

  private static Territory territory(String code, Ring... rings) {
    return Territory.of(GridCode.of(code), List.of(Polygon.of(rings)));
  }

  private static MapLocator locator(Territory... territories) {
    return MapLocator.of(TerritoryMap.of(Datum.WGS84, Arrays.asList(territories)));
  }

  private static Siting at(MapLocator locator, double lon, double lat) {
    return locator.locate(GeoPoint.ofDegrees(lon, lat, Datum.WGS84));
  }

  private static List<String> codes(Siting siting) {
    return siting.candidates().stream().map(GridCode::value).toList();
  }

  private final MapLocator quarters =
      locator(
          territory("SW", box(0, 0, 1, 1)),
          territory("SE", box(1, 0, 2, 1)),
          territory("NW", box(0, 1, 1, 2)),
          territory("NE", box(1, 1, 2, 2)));

  @Test
  void a_point_on_a_shared_edge_or_corner_belongs_to_the_eastern_and_northern_grid() {
    assertThat(codes(at(quarters, 1, 0.5))).containsExactly("SE");
    assertThat(codes(at(quarters, 0.5, 1))).containsExactly("NW");
    assertThat(codes(at(quarters, 1, 1))).containsExactly("NE");
    assertThat(codes(at(quarters, 0, 0))).containsExactly("SW");
  }

  @Test
  void on_the_outer_border_the_touching_grid_with_the_lowest_code_answers() {
    assertThat(codes(at(quarters, 2, 1))).containsExactly("NE");
    assertThat(codes(at(quarters, 1, 2))).containsExactly("NE");
    assertThat(codes(at(quarters, 2, 2))).containsExactly("NE");
    assertThat(at(quarters, 1, 2).ambiguous()).isFalse();
    assertThat(at(quarters, Math.nextUp(2.0), 2)).isEqualTo(Siting.NOWHERE);
  }

  @Test
  void a_hole_is_outside_and_its_border_belongs_to_who_lies_north_east_of_it() {
    MapLocator ring = locator(territory("A", box(0, 0, 3, 3), box(1, 1, 2, 2)));
    assertThat(at(ring, 1.5, 1.5)).isEqualTo(Siting.NOWHERE);
    assertThat(codes(at(ring, 2, 1.5))).containsExactly("A");
    assertThat(codes(at(ring, 1, 1.5))).as("touched only").containsExactly("A");
  }

  @Test
  void overlapping_grids_all_answer_and_share_the_confidence() {
    MapLocator both = locator(territory("9", box(0, 0, 2, 2)), territory("10", box(1, 1, 3, 3)));
    Siting siting = at(both, 1.5, 1.5);
    assertThat(codes(siting)).containsExactly("10", "9");
    assertThat(siting.ambiguous()).isTrue();
    assertThat(siting.confidence()).isEqualTo(500);
    assertThat(at(both, 0.5, 0.5)).isEqualTo(Siting.of(Siting.Method.POINT, GridCode.of("9")));
  }

  @Test
  void a_territory_that_crosses_itself_answers_by_even_odd_with_a_flag() {
    Territory bow = territory("A", Ring.ofDegrees(0, 0, 2, 2, 2, 0, 0, 2, 0, 0));
    assertThat(bow.isValid()).isFalse();
    assertThat(at(locator(bow), 0.5, 1).fromInvalid()).isTrue();
    assertThat(at(locator(bow), 1, 0.5)).isEqualTo(Siting.NOWHERE);
  }

  @Test
  void rings_of_fewer_positions_than_a_triangle_hold_nothing_but_are_touched() {
    MapLocator scraps =
        locator(
            territory("none"),
            territory("dot", Ring.ofDegrees(5, 5)),
            territory("line", Ring.ofDegrees(0, 0, 2, 2)),
            territory("back", Ring.ofDegrees(0, 4, 2, 4, 0, 4)),
            territory("empty", Ring.ofDegrees()));
    assertThat(codes(at(scraps, 5, 5))).containsExactly("dot");
    assertThat(codes(at(scraps, 1, 1))).containsExactly("line");
    assertThat(codes(at(scraps, 1, 4))).containsExactly("back");
    assertThat(at(scraps, 1, 4).fromInvalid()).isTrue();
    assertThat(at(scraps, 1, 1.5)).isEqualTo(Siting.NOWHERE);
  }

  @Test
  void an_open_ring_is_joined_and_flagged() {
    Territory open = territory("A", Ring.ofDegrees(0, 0, 2, 0, 2, 2));
    assertThat(at(locator(open), 1, 0.5).fromInvalid()).isTrue();
  }

  @Test
  void the_antimeridian_is_owned_by_the_east_and_touched_from_both_sides() {
    MapLocator fiji =
        locator(territory("W", box(179, 0, 180, 1)), territory("E", box(-180, 0, -179, 1)));
    assertThat(codes(at(fiji, 180, 0.5))).containsExactly("E");
    assertThat(codes(at(fiji, -180, 0.5))).containsExactly("E");
    MapLocator west = locator(territory("W", box(179, 0, 180, 1)));
    assertThat(codes(at(west, 180, 0.5))).containsExactly("W");
    assertThat(codes(at(west, -180, 0.5))).containsExactly("W");
  }

  @Test
  void the_north_pole_is_touched() {
    assertThat(codes(at(locator(territory("N", box(0, 89, 1, 90))), 0.5, 90))).containsExactly("N");
  }

  @Test
  void a_point_of_another_datum_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> quarters.locate(GeoPoint.ofDegrees(1, 1, Datum.GCJ02)))
        .withMessage("datum of the point must be wgs84, that of the map: gcj02");
  }

  @Test
  void an_empty_map_holds_nothing() {
    assertThat(at(locator(), 1, 1)).isEqualTo(Siting.NOWHERE);
  }

  @Test
  void a_map_refuses_two_territories_of_one_code_and_a_datum_in_metres() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> locator(territory("A"), territory("A")))
        .withMessageEndingWith(": A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TerritoryMap.of(Datum.parse("epsg:4547"), List.of()));
  }

  @Test
  void a_map_can_be_cut_down_to_some_grids() {
    TerritoryMap map =
        TerritoryMap.of(
            Datum.WGS84, List.of(territory("A", box(0, 0, 1, 1)), territory("B", box(1, 0, 2, 1))));
    TerritoryMap cut = map.only(code -> code.value().equals("B"));
    assertThat(cut.territories()).containsExactly(territory("B", box(1, 0, 2, 1)));
    assertThat(cut.find(GridCode.of("A"))).isEmpty();
    assertThat(map.find(GridCode.of("A"))).isPresent();
  }

  @Test
  void a_ring_keeps_its_positions_and_refuses_what_is_none() {
    double[] given = {1, 2, 3, 4};
    Ring ring = Ring.ofDegrees(given);
    given[0] = 9;
    assertThat(ring.lonDegrees(0)).isEqualTo(1);
    assertThat(ring.latDegrees(1)).isEqualTo(4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ring.ofDegrees(1))
        .withMessage("coordinates must come in pairs: 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ring.ofDegrees(Double.NaN, 1))
        .withMessage("longitude must be in [-180, 180] degrees: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ring.ofDegrees(1, 91))
        .withMessage("latitude must be in [-90, 90] degrees: 91.0");
  }
}
