package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Lineage;
import io.gridgov.core.grid.Share;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.testkit.law.Redrawings.Step;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

/** L9, As of: redrawing rewrites no past, and totals are conserved across split and merge. */
@Tag("L9")
class L9AsOfProperties {
  private static final LocalDate FIRST = LocalDate.of(2026, 7, 1);
  private static final int PIECES = 32;

  @Property
  void totals_are_conserved_in_exact_shares(@ForAll("steps") List<Step> steps) {
    conserves(steps, changes -> changes);
  }

  @Example
  void totals_are_conserved_over_a_thousand_changes_of_one_city() {
    conserves(Redrawings.ofOneCity(1000, 20260702), changes -> changes);
  }

  @Property
  void before_its_day_a_change_changes_nothing(@ForAll("steps") List<Step> steps) {
    Lineage lineage = Lineage.of(changes(steps));
    for (Step step : steps) {
      for (Territory each : step.before().territories()) {
        assertThat(lineage.follow(each.code(), FIRST.minusYears(1), FIRST.minusDays(1)))
            .isEqualTo(Map.of(each.code(), Share.ONE));
      }
    }
  }

  @Property
  void who_is_named_in_no_change_keeps_its_code_and_who_is_has_heirs(
      @ForAll("steps") List<Step> steps) {
    for (Step step : steps) {
      Lineage lineage = Lineage.of(step.redrawn().changes(FIRST, "basis"));
      for (Territory each : step.before().territories()) {
        assertThat(lineage.follow(each.code(), FIRST.minusDays(1), FIRST).keySet())
            .allMatch(heir -> step.after().find(heir).isPresent());
      }
    }
  }

  /** Against GeographicLib; far from the poles, where a degree is long enough. */
  @Property
  void shares_are_those_of_geodesic_area(@ForAll("steps") List<Step> steps) {
    for (Step step : steps) {
      if (step.split() && isFarFromThePole(step.before())) {
        List<Change> changes = step.redrawn().changes(FIRST, "basis");
        double whole =
            changes.stream().mapToDouble(each -> area(step.after(), each.to().orElseThrow())).sum();
        for (Change each : changes) {
          assertThat(value(each.share()))
              .isCloseTo(area(step.after(), each.to().orElseThrow()) / whole, within(1e-3));
        }
      }
    }
  }

  @Example
  void shares_that_are_rounded_one_by_one_are_caught() {
    assertThat(
            Planted.isCaught(
                Redrawings.steps(2),
                steps ->
                    conserves(
                        steps, changes -> changes.stream().map(each -> rounded(each)).toList())))
        .isTrue();
  }

  @Example
  void a_forgotten_part_is_caught() {
    assertThat(
            Planted.isCaught(
                Redrawings.steps(2),
                steps ->
                    conserves(
                        steps, changes -> changes.subList(0, Math.max(0, changes.size() - 1)))))
        .isTrue();
  }

  private static Change rounded(Change change) {
    Share down = Share.of((long) (value(change.share()) * 10_000), 10_000);
    return new Change(
        change.date(), change.kind(), change.from(), change.to(), down, change.basis());
  }

  /**
   * Follows a measure by hand, from day to day, and compares its sum; the codes are those of the
   * map.
   */
  private static void conserves(List<Step> steps, UnaryOperator<List<Change>> fault) {
    if (steps.isEmpty()) {
      return;
    }
    Map<GridCode, Fraction> measure = new TreeMap<>();
    long count = 7;
    for (Territory each : steps.get(0).before().territories()) {
      measure.put(each.code(), new Fraction(BigInteger.valueOf(count), BigInteger.ONE));
      count = count * 31 % 1009;
    }
    Fraction total = sum(measure);
    for (Step step : steps) {
      measure = passedOn(measure, fault.apply(step.redrawn().changes(FIRST, "basis")));
      assertThat(sum(measure)).isEqualTo(total);
      assertThat(measure.keySet()).isEqualTo(codes(step.after()));
    }
  }

  private static Set<GridCode> codes(TerritoryMap map) {
    return map.territories().stream().map(Territory::code).collect(Collectors.toSet());
  }

  private static Map<GridCode, Fraction> passedOn(
      Map<GridCode, Fraction> before, List<Change> changes) {
    Map<GridCode, Fraction> after = new TreeMap<>();
    before.forEach(
        (code, value) -> {
          List<Change> own =
              changes.stream()
                  .filter(each -> each.from().filter(code::equals).isPresent())
                  .toList();
          if (own.isEmpty()) {
            after.merge(code, value, Fraction::plus);
          }
          own.forEach(
              each ->
                  after.merge(each.to().orElseThrow(), value.times(each.share()), Fraction::plus));
        });
    return after;
  }

  private static Fraction sum(Map<GridCode, Fraction> measure) {
    return measure.values().stream()
        .reduce(new Fraction(BigInteger.ZERO, BigInteger.ONE), Fraction::plus);
  }

  /** An exact number, in lowest terms. */
  private record Fraction(BigInteger above, BigInteger below) {
    Fraction {
      BigInteger common = above.gcd(below);
      above = above.divide(common);
      below = below.divide(common);
    }

    Fraction plus(Fraction other) {
      return new Fraction(
          above.multiply(other.below).add(other.above.multiply(below)),
          below.multiply(other.below));
    }

    Fraction times(Share share) {
      return new Fraction(above.multiply(share.numerator()), below.multiply(share.denominator()));
    }
  }

  /** A step a day. */
  private static List<Change> changes(List<Step> steps) {
    List<Change> changes = new ArrayList<>();
    for (Step step : steps) {
      changes.addAll(step.redrawn().changes(FIRST.plusDays(changes.size()), "basis"));
    }
    return changes;
  }

  private static double value(Share share) {
    return share.numerator().doubleValue() / share.denominator().doubleValue();
  }

  private static boolean isFarFromThePole(TerritoryMap map) {
    return map.territories().stream()
        .flatMap(each -> each.polygons().stream())
        .flatMap(each -> each.rings().stream())
        .allMatch(ring -> Math.abs(ring.latDegrees(0)) < 80);
  }

  private static double area(TerritoryMap map, GridCode code) {
    double sum = 0;
    for (Polygon polygon : map.find(code).orElseThrow().polygons()) {
      for (int i = 0; i < polygon.rings().size(); i++) {
        sum += i == 0 ? area(polygon.rings().get(i)) : -area(polygon.rings().get(i));
      }
    }
    return sum;
  }

  /** Edges straight in degrees are many short ones. */
  private static double area(Ring ring) {
    PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
    for (int i = 1; i < ring.size(); i++) {
      for (int k = 0; k < PIECES; k++) {
        double part = (double) k / PIECES;
        area.AddPoint(
            ring.latDegrees(i - 1) + part * (ring.latDegrees(i) - ring.latDegrees(i - 1)),
            ring.lonDegrees(i - 1) + part * (ring.lonDegrees(i) - ring.lonDegrees(i - 1)));
      }
    }
    return Math.abs(area.Compute(false, true).area);
  }

  @Provide
  Arbitrary<List<Step>> steps() {
    return Redrawings.steps(2);
  }
}
