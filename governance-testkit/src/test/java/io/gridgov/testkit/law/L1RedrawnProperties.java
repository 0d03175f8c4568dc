package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.testkit.law.Redrawings.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/** L1, Partition: a map that was redrawn is gap-free as before, to the last bit. */
@Tag("L1")
class L1RedrawnProperties {
  private static final BigDecimal RELATIVE = new BigDecimal("1e-12");

  /** Nearer to the outer border than this, the rounding of a node on it decides. */
  private static final double ROUNDING_DEGREES = 1e-12;

  @Property
  void each_point_has_one_owner_after_splits_and_merges(@ForAll("steps") List<Step> steps) {
    Statistics.label("splits and merges done").collect(steps.size());
    steps.forEach(step -> oneOwner(step, step.after()));
    Statistics.label("splits and merges done")
        .coverage(
            done -> {
              done.check(0).percentage(percent -> percent < 45);
            });
  }

  @Property
  void splits_and_merges_keep_the_total_area(@ForAll("steps") List<Step> steps) {
    steps.forEach(step -> sameArea(step, step.after()));
  }

  @Property
  void the_audit_of_the_whole_map_finds_nothing_new(@ForAll("steps") List<Step> steps) {
    for (Step step : steps) {
      assertThat(
              Audit.of(step.after()).report().since(Audit.of(step.before()).report()).stream()
                  .filter(finding -> finding.kind() != FindingKind.DISCONNECTED))
          .isEmpty();
    }
  }

  /** Errors would add up over a thousand redrawings of one city; none does. */
  @Example
  void a_city_that_is_split_and_merged_a_thousand_times_is_whole() {
    List<Step> steps = Redrawings.ofOneCity(1000, 20260701);
    TerritoryMap first = steps.get(0).before();
    TerritoryMap last = steps.get(steps.size() - 1).after();
    BigDecimal whole = ExactArea.of(first);

    for (int i = 0; i < steps.size(); i += 10) {
      oneOwner(steps.get(i), steps.get(i).after());
    }
    for (Step step : steps) {
      assertThat(ExactArea.of(step.after()).subtract(whole).abs())
          .isLessThanOrEqualTo(whole.multiply(RELATIVE));
    }
    assertThat(Audit.of(last).report().findings())
        .allMatch(finding -> finding.kind() == FindingKind.DISCONNECTED);
  }

  @Example
  void a_node_that_the_neighbour_does_not_get_is_caught() {
    kills(
        step -> {
          List<Territory> all = new ArrayList<>();
          for (Territory each : step.after().territories()) {
            all.add(
                step.redrawn().matched().contains(each.code())
                    ? step.before().find(each.code()).orElseThrow()
                    : each);
          }
          return TerritoryMap.of(step.after().datum(), all);
        });
  }

  @Example
  void a_node_that_each_side_rounds_for_itself_is_caught() {
    kills(
        step ->
            changed(
                step,
                at ->
                    new Coordinate(isVertex(step.before(), at) ? at.x : Math.nextUp(at.x), at.y)));
  }

  private interface Fault {
    TerritoryMap in(Step step);
  }

  private static void kills(Fault fault) {
    Arbitrary<List<Step>> steps = Redrawings.steps(2);
    assertThat(
            Planted.isCaught(steps, each -> each.forEach(step -> oneOwner(step, fault.in(step)))))
        .isTrue();
  }

  /** Only in the first of the territories that were redrawn. */
  private static TerritoryMap changed(Step step, UnaryOperator<Coordinate> change) {
    GridCode first = step.redrawn().redrawn().first();
    List<Territory> all = new ArrayList<>();
    for (Territory each : step.after().territories()) {
      all.add(
          each.code().equals(first)
              ? Territory.of(
                  first, each.polygons().stream().map(one -> changed(one, change)).toList())
              : each);
    }
    return TerritoryMap.of(step.after().datum(), all);
  }

  private static Polygon changed(Polygon polygon, UnaryOperator<Coordinate> change) {
    return new Polygon(polygon.rings().stream().map(ring -> changed(ring, change)).toList());
  }

  private static Ring changed(Ring ring, UnaryOperator<Coordinate> change) {
    double[] lonLat = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      Coordinate at = change.apply(new Coordinate(ring.lonDegrees(i), ring.latDegrees(i)));
      lonLat[2 * i] = Math.min(180, at.x);
      lonLat[2 * i + 1] = at.y;
    }
    return Ring.ofDegrees(lonLat);
  }

  private static boolean isVertex(TerritoryMap map, Coordinate at) {
    return map.territories().stream()
        .flatMap(territory -> territory.polygons().stream())
        .flatMap(polygon -> polygon.rings().stream())
        .anyMatch(ring -> holds(ring, at));
  }

  private static boolean holds(Ring ring, Coordinate at) {
    for (int i = 0; i < ring.size(); i++) {
      if (ring.lonDegrees(i) == at.x && ring.latDegrees(i) == at.y) {
        return true;
      }
    }
    return false;
  }

  private static void oneOwner(Step step, TerritoryMap after) {
    Set<GridCode> near = new TreeSet<>(step.redrawn().redrawn());
    near.addAll(step.redrawn().matched());
    List<GeoPoint> points =
        Redrawings.pointsNear(step.after().only(near::contains), 8, new Random(step.seed()));
    ExactOracle oracle = new ExactOracle(after);
    MapLocator locator = MapLocator.of(after);
    for (GeoPoint point : points) {
      assertThat(oracle.containing(point)).as("%s", point).hasSizeLessThan(2);
      assertThat(locator.locate(point).candidates()).isEqualTo(oracle.answer(point));
      if (ExactOracle.covers(step.coverage().outline(), after, point)
          && !isOnOutline(step.coverage().outline(), point)) {
        assertThat(oracle.containing(point)).as("%s", point).hasSize(1);
      }
    }
  }

  private static boolean isOnOutline(Polygon outline, GeoPoint point) {
    Coordinate at = new Coordinate(point.lonDegrees(), point.latDegrees());
    for (Ring ring : outline.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        int next = (i + 1) % ring.size();
        Coordinate a = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
        Coordinate b = new Coordinate(ring.lonDegrees(next), ring.latDegrees(next));
        if (Distance.pointToSegment(at, a, b) < ROUNDING_DEGREES) {
          return true;
        }
      }
    }
    return false;
  }

  private static void sameArea(Step step, TerritoryMap after) {
    BigDecimal before = ExactArea.of(step.before());
    assertThat(ExactArea.of(after).subtract(before).abs())
        .isLessThanOrEqualTo(before.multiply(RELATIVE));
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Redrawings.steps(2);
  }
}
