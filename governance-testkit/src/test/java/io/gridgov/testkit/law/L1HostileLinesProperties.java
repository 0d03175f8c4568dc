package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Outcome;
import io.gridgov.core.problem.Problem;
import io.gridgov.geo.coverage.Audit;
import io.gridgov.geo.coverage.Finding;
import io.gridgov.geo.coverage.FindingKind;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.geo.redraw.Area;
import io.gridgov.geo.redraw.Line;
import io.gridgov.geo.redraw.Parts;
import io.gridgov.geo.redraw.Redraw;
import io.gridgov.geo.redraw.Redrawn;
import io.gridgov.testkit.arbitrary.Coverage;
import io.gridgov.testkit.arbitrary.MapArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lines through vertices, along edges, one unit in the last place off, ending inside; maps with
 * holes, enclaves, parts, and tangles: all end in a clean map or in a refusal with a remedy.
 */
@Tag("L1")
class L1HostileLinesProperties {
  private static final GridCode NEW = GridCode.of("new");
  private static final GridCode OTHER = GridCode.of("other");
  private static final int LAY_OVER = 5;

  /** What borders may move by where they are matched. */
  private static final double NEAR_DEGREES = 2e-9;

  record Case(TerritoryMap map, List<GeoPoint> points, GridCode one, GridCode two, int what) {}

  @Property
  void a_gap_free_map_stays_one_or_is_refused(@ForAll("gapFree") Case each) {
    Outcome<Redrawn> outcome = drawn(each);
    Statistics.label("outcome").collect(what(outcome));
    check(each, outcome);
    Statistics.label("outcome")
        .coverage(seen -> seen.check("redrawn").percentage(percent -> percent > 10));
  }

  /** Overlaps stay as deep as they were, gaps as empty: nothing but codes changes. */
  @Property
  void as_many_territories_hold_a_point_of_a_faulty_map_as_before(
      @ForAll("tangles") Case each, @ForAll Random random) {
    Outcome<Redrawn> outcome = drawn(each);
    if (each.what() != LAY_OVER && outcome.value().isPresent()) {
      TerritoryMap after = outcome.orElseThrow().map();
      for (GeoPoint point : Redrawings.pointsNear(after, 6, random)) {
        if (isOffBorders(each.map(), point) && isOffBorders(after, point)) {
          assertThat(new ExactOracle(after).containing(point))
              .hasSameSizeAs(new ExactOracle(each.map()).containing(point));
        }
      }
    }
  }

  private static boolean isOffBorders(TerritoryMap map, GeoPoint point) {
    Coordinate at = new Coordinate(point.lonDegrees(), point.latDegrees());
    return map.territories().stream()
        .flatMap(territory -> territory.polygons().stream())
        .flatMap(polygon -> polygon.rings().stream())
        .allMatch(ring -> isOff(ring, at));
  }

  private static boolean isOff(Ring ring, Coordinate at) {
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      Coordinate a = new Coordinate(ring.lonDegrees(i), ring.latDegrees(i));
      Coordinate b = new Coordinate(ring.lonDegrees(next), ring.latDegrees(next));
      if (Distance.pointToSegment(at, a, b) < NEAR_DEGREES) {
        return false;
      }
    }
    return true;
  }

  private static String what(Outcome<Redrawn> outcome) {
    return outcome.value().isPresent() ? "redrawn" : outcome.problems().get(0).code();
  }

  private static void check(Case each, Outcome<Redrawn> outcome) {
    assertThat(outcome.problems())
        .allSatisfy(problem -> assertThat(problem.remedy().zh()).isNotBlank())
        .extracting(Problem::code)
        .doesNotContain("not-clean");
    outcome
        .value()
        .ifPresent(
            redrawn -> {
              assertThat(fresh(each.map(), redrawn)).isEmpty();
              assertThat(redrawn.findings())
                  .extracting(Finding::kind)
                  .allMatch(kind -> kind == FindingKind.DISCONNECTED);
            });
  }

  /** What an audit of the whole map finds; an exclusive grid lies over others on purpose. */
  private static List<Finding> fresh(TerritoryMap before, Redrawn redrawn) {
    return Audit.of(redrawn.map().only(code -> !code.equals(OTHER)))
        .report()
        .since(Audit.of(before).report())
        .stream()
        .filter(finding -> finding.kind() != FindingKind.DISCONNECTED)
        .toList();
  }

  private static Outcome<Redrawn> drawn(Case each) {
    Redraw redraw = Redraw.of(each.map());
    Line line = new Line(each.points());
    return switch (each.what()) {
      case 0 -> redraw.split(each.one(), line, Parts.ofSides(NEW, each.one()));
      case 1 ->
          redraw
              .allowingPieces()
              .split(
                  each.one(),
                  closed(line),
                  Parts.ofSides(NEW, each.one()).label(each.points().get(0), NEW));
      case 2 -> redraw.allowingPieces().moveBorder(each.one(), each.two(), line);
      case 3 -> redraw.allowingPieces().transfer(each.one(), each.two(), area(each));
      case 4 -> redraw.allowingPieces().cutOut(NEW, area(each));
      case LAY_OVER -> redraw.layOver(OTHER, area(each));
      case 6 -> redraw.merge(List.of(each.one(), each.two()), NEW);
      default -> redraw.allowingPieces().split(each.one(), line, Parts.ofSides(NEW, each.one()));
    };
  }

  private static Line closed(Line line) {
    List<GeoPoint> points = new ArrayList<>(line.points());
    points.add(points.get(0));
    return new Line(points);
  }

  private static Area area(Case each) {
    double[] ring =
        closed(new Line(each.points())).points().stream()
            .flatMapToDouble(point -> DoubleStream.of(point.lonDegrees(), point.latDegrees()))
            .toArray();
    return Area.of(each.map().datum(), Polygon.of(Ring.ofDegrees(ring)));
  }

  @Provide
  Arbitrary<Case> gapFree() {
    return MapArbitraries.coverages().map(Coverage::map).flatMap(L1HostileLinesProperties::cases);
  }

  @Provide
  Arbitrary<Case> tangles() {
    return MapArbitraries.tangles()
        .filter(map -> !map.territories().isEmpty())
        .flatMap(L1HostileLinesProperties::cases);
  }

  private static Arbitrary<Case> cases(TerritoryMap map) {
    List<GridCode> codes = map.territories().stream().map(Territory::code).toList();
    return Combinators.combine(
            MapArbitraries.pointsNear(map).list().ofMinSize(2).ofMaxSize(5),
            Arbitraries.of(codes),
            Arbitraries.of(codes),
            Arbitraries.integers().between(0, 7))
        .as((points, one, two, what) -> new Case(map, points, one, two, what));
  }
}
