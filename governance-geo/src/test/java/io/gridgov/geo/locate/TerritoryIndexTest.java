package io.gridgov.geo.locate;

import static io.gridgov.geo.locate.Maps.box;
import static io.gridgov.geo.locate.Maps.map;
import static io.gridgov.geo.locate.Maps.territory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.geodesic.Ellipsoid;
import io.gridgov.geo.internal.raster.HurtingPoints;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TerritoryIndexTest {
  private final TerritoryIndex pair =
      TerritoryIndex.of(map(territory("A", box(0, 0, 1, 1)), territory("B", box(1, 0, 2, 1))));

  @ParameterizedTest
  @CsvSource({"113.5, 34.5, 0.01", "-0.05, -0.03, 0.01", "170, 50, 0.5", "-60, 80, 0.5"})
  @Tag("L1")
  @Tag("L2")
  void a_map_of_everything_that_hurts_is_answered_exactly(double west, double south, double side) {
    Comparison comparison = Comparison.of(Maps.patchwork(7, west, south, side, 16), 7);
    int count = Comparison.POINTS / 4;
    assertThat(comparison.differences(count)).isZero();
    System.out.printf(
        "%d points, %d on a border: %s%n", count, comparison.touched(), comparison.counts());
    assertThat(comparison.counts()).hasSize(6).allSatisfy(placedOftenEnough(count));
    assertThat(comparison.touched()).isGreaterThan(count / 8);
  }

  /** A tenth in each way that hurts, but for chance. */
  private static BiConsumer<HurtingPoints.Kind, Long> placedOftenEnough(int count) {
    return (kind, placed) -> assertThat(placed).as("%s", kind).isGreaterThan(count / 11);
  }

  @Test
  void many_points_at_once_get_the_answers_of_each() {
    TerritoryIndex index = TerritoryIndex.of(Maps.patchwork(3, 169.5, -5, 1, 10));
    Random random = new Random(3);
    double[] lons = random.doubles(1000, 169, 181).map(lon -> Math.min(lon, 180)).toArray();
    double[] lats = random.doubles(1000, -6, 6).toArray();
    int[] numbers = new int[1000];
    index.findAll(lons, lats, numbers);
    for (int i = 0; i < numbers.length; i++) {
      assertThat(numbers[i]).isEqualTo(index.find(lons[i], lats[i]));
    }
  }

  @Test
  void points_and_arrays_that_are_none_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.find(Double.NaN, 0))
        .withMessage("longitude must be in [-180, 180] degrees: NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.findAll(new double[] {0}, new double[] {91}, new int[1]))
        .withMessage("latitude must be in [-90, 90] degrees: 91.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.findAll(new double[2], new double[1], new int[2]))
        .withMessage("arrays must be equally long: 2, 1, 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pair.findNear(0, 0, -1))
        .withMessage("tolerance must be at least 0 m: -1.0");
  }

  @Test
  void the_nearest_border_is_told_with_the_neighbour_behind_it() {
    Border inner = pair.border(0.75, 0.5).orElseThrow();
    assertThat(inner.metres()).isCloseTo(Ellipsoid.metres(0.75, 0.5, 1, 0.5), within(0.01));
    assertThat(inner.behind()).contains(GridCode.of("B"));
    Border outer = pair.border(0.2, 0.5).orElseThrow();
    assertThat(outer.metres()).isCloseTo(Ellipsoid.metres(0.2, 0.5, 0, 0.5), within(0.01));
    assertThat(outer.behind()).isEmpty();
  }

  @Test
  void on_a_border_the_distance_is_nothing() {
    assertThat(pair.border(1, 0.5).orElseThrow().metres()).isZero();
    assertThat(pair.border(1, 0.5).orElseThrow().behind()).contains(GridCode.of("A"));
    assertThat(pair.border(0, 0).orElseThrow().metres()).isZero();
    assertThat(TerritoryIndex.of(map()).border(0, 0)).isEmpty();
  }

  @Test
  void a_neighbour_whose_border_has_more_positions_is_seen_behind_it() {
    Ring split = Ring.ofDegrees(1, 0, 2, 0, 2, 1, 1, 1, 1, 0.5, 1, 0);
    TerritoryIndex index =
        TerritoryIndex.of(map(territory("A", box(0, 0, 1, 1)), territory("B", split)));
    assertThat(index.border(0.9, 0.3).orElseThrow().behind()).contains(GridCode.of("B"));
  }

  @Test
  void just_outside_the_map_the_nearest_grid_is_found_within_the_tolerance() {
    double metres = Ellipsoid.metres(2.001, 0.5, 2, 0.5);
    assertThat(pair.findNear(2.001, 0.5, metres + 0.1)).isEqualTo(1);
    assertThat(pair.findNear(2.001, 0.5, metres - 0.1)).isEqualTo(TerritoryIndex.NONE);
    assertThat(pair.findNear(1, 1.0001, 20)).as("both are equally near").isZero();
    assertThat(pair.findNear(0.5, 0.5, 0)).isZero();
    assertThat(pair.border(2.001, 0.5).orElseThrow().behind()).contains(GridCode.of("B"));
  }

  @Test
  void the_nearest_border_is_found_wherever_the_point_lies() {
    TerritoryMap map = Maps.patchwork(11, 113.5, 34.5, 0.01, 12);
    TerritoryIndex index = TerritoryIndex.of(map);
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      double reach = i % 2 == 0 ? 0.12 : 3;
      double lon = 113.56 + reach * (random.nextDouble() - 0.5);
      double lat = 34.56 + reach * (random.nextDouble() - 0.5);
      double least = Comparison.leastMetres(map, lon, lat);
      assertThat(index.border(lon, lat).orElseThrow().metres()).isCloseTo(least, within(1e-6));
    }
  }
}
