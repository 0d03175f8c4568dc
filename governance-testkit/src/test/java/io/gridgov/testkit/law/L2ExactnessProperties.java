package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.testkit.arbitrary.MapArbitraries;
import io.gridgov.testkit.law.PlantedLocator.Bug;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L2, Exactness: even-odd on the rings as stored, all answers told, doubtful ones flagged. */
@Tag("L2")
class L2ExactnessProperties {
  record Case(TerritoryMap map, List<GeoPoint> points) {}

  @Property
  void all_territories_that_contain_the_point_answer(@ForAll("cases") Case each) {
    exact(each, MapLocator::of);
  }

  @Example
  void parts_that_cancel_each_other_are_caught() {
    kills(Bug.PARTS_CANCEL);
  }

  @Example
  void a_hidden_overlap_is_caught() {
    kills(Bug.HIDES_OVERLAP);
  }

  @Example
  void an_invalid_territory_without_flag_is_caught() {
    kills(Bug.UNFLAGGED);
  }

  @Example
  void signs_from_rounded_numbers_are_caught() {
    kills(Bug.ROUNDED_SIGNS);
  }

  private void kills(Bug bug) {
    assertThat(Planted.isCaught(cases(), each -> exact(each, m -> new PlantedLocator(m, bug))))
        .isTrue();
  }

  private static void exact(Case each, Function<TerritoryMap, Locator> locators) {
    Locator locator = locators.apply(each.map());
    ExactOracle oracle = new ExactOracle(each.map());
    for (GeoPoint point : each.points()) {
      Siting siting = locator.locate(point);
      List<GridCode> expected = oracle.answer(point);
      assertThat(siting.candidates()).as("%s", point).isEqualTo(expected);
      assertThat(siting.ambiguous()).isEqualTo(expected.size() > 1);
      assertThat(siting.fromInvalid())
          .isEqualTo(expected.stream().anyMatch(c -> !each.map().find(c).orElseThrow().isValid()));
      assertThat(siting.method())
          .isEqualTo(expected.isEmpty() ? Siting.Method.NONE : Siting.Method.POINT);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return MapArbitraries.tangles()
        .flatMap(
            map ->
                MapArbitraries.pointsNear(map)
                    .list()
                    .ofSize(8)
                    .map(points -> new Case(map, points)));
  }
}
