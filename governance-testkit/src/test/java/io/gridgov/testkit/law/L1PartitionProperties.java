package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.testkit.arbitrary.Coverage;
import io.gridgov.testkit.arbitrary.MapArbitraries;
import io.gridgov.testkit.law.PlantedLocator.Bug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

/** L1, Partition: in a gap-free map each point has exactly one owner. */
@Tag("L1")
class L1PartitionProperties {
  record Case(Coverage coverage, List<GeoPoint> points) {}

  @Property
  void each_point_of_a_gap_free_map_has_exactly_one_owner(@ForAll("cases") Case each) {
    oneOwner(each, MapLocator::of);
    ExactOracle oracle = new ExactOracle(each.coverage().map());
    for (GeoPoint point : each.points()) {
      Statistics.label("on a border").collect(!oracle.touching(point).isEmpty());
    }
    Statistics.label("on a border").coverage(seen -> seen.check(true).percentage(p -> p > 20));
  }

  @Property
  void the_antimeridian_is_one_line(
      @ForAll("cases") Case each, @ForAll("latitudes") double latitude) {
    Locator locator = MapLocator.of(each.coverage().map());
    assertThat(locator.locate(GeoPoint.ofDegrees(180, latitude, locator.datum())))
        .isEqualTo(locator.locate(GeoPoint.ofDegrees(-180, latitude, locator.datum())));
  }

  @Property
  void the_order_of_loading_leaves_no_trace(@ForAll("cases") Case each, @ForAll Random random) {
    TerritoryMap map = each.coverage().map();
    List<Territory> shuffled = new ArrayList<>(map.territories());
    Collections.shuffle(shuffled, random);
    Locator one = MapLocator.of(map);
    Locator other = MapLocator.of(TerritoryMap.of(map.datum(), shuffled));
    assertThat(each.points()).allSatisfy(p -> assertThat(other.locate(p)).isEqualTo(one.locate(p)));
  }

  @Property
  void threads_see_the_same_answer(@ForAll("cases") Case each) {
    Locator locator = MapLocator.of(each.coverage().map());
    List<Siting> alone = each.points().stream().map(locator::locate).toList();
    List<Siting> together = each.points().parallelStream().map(locator::locate).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Example
  void borders_that_belong_to_both_are_caught() {
    kills(Bug.CLOSED_BORDERS);
  }

  @Example
  void signs_from_rounded_numbers_are_caught() {
    kills(Bug.ROUNDED_SIGNS);
  }

  @Example
  void the_highest_touching_code_is_caught() {
    kills(Bug.HIGHEST_TOUCHING);
  }

  @Example
  void an_open_outer_border_is_caught() {
    kills(Bug.OPEN_OUTER_BORDER);
  }

  @Example
  void two_antimeridians_are_caught() {
    kills(Bug.TWO_ANTIMERIDIANS);
  }

  private void kills(Bug bug) {
    assertThat(Planted.isCaught(cases(), each -> oneOwner(each, m -> new PlantedLocator(m, bug))))
        .isTrue();
  }

  private static void oneOwner(Case each, Function<TerritoryMap, Locator> locators) {
    TerritoryMap map = each.coverage().map();
    Locator locator = locators.apply(map);
    ExactOracle oracle = new ExactOracle(map);
    for (GeoPoint point : each.points()) {
      Siting siting = locator.locate(point);
      List<GridCode> expected = oracle.answer(point);
      assertThat(siting.candidates()).as("%s", point).isEqualTo(expected).hasSizeLessThan(2);
      assertThat(siting.ambiguous()).isFalse();
      assertThat(siting.confidence()).isEqualTo(expected.isEmpty() ? 0 : 1000);
      if (ExactOracle.covers(each.coverage().outline(), map, point)) {
        assertThat(oracle.containing(point)).as("%s", point).hasSize(1);
      }
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return MapArbitraries.coverages()
        .flatMap(
            coverage ->
                MapArbitraries.pointsNear(coverage.map())
                    .list()
                    .ofSize(6)
                    .map(points -> new Case(coverage, points)));
  }

  /** Within the rows of a map that lies there. */
  @Provide
  Arbitrary<Double> latitudes() {
    return Combinators.combine(Arbitraries.integers().between(-16, 80), Arbitraries.of(0, 1))
        .as((units, ulps) -> -17 + units * 0x1p-10 + ulps * 0x1p-48);
  }
}
