package io.gridgov.testkit.law;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Outcome;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import io.gridgov.geo.redraw.Line;
import io.gridgov.geo.redraw.Parts;
import io.gridgov.geo.redraw.Redraw;
import io.gridgov.geo.redraw.Redrawn;
import io.gridgov.testkit.arbitrary.Coverage;
import io.gridgov.testkit.arbitrary.MapArbitraries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random splits and merges of random maps. */
final class Redrawings {
  private static final double FARTHEST = 4;
  private static final int ATTEMPTS = 8;
  private static final int SIDE = 8;

  private Redrawings() {}

  /** One redrawing that was done. */
  record Step(Coverage coverage, TerritoryMap before, Redrawn redrawn, boolean split, long seed) {
    TerritoryMap after() {
      return redrawn.map();
    }
  }

  /** Splits and merges by turns, as many as can be done; maps without any give none. */
  static Arbitrary<List<Step>> steps(int most) {
    return Combinators.combine(
            MapArbitraries.coverages(), Arbitraries.longs(), Arbitraries.of(true, false))
        .as((coverage, seed, first) -> steps(coverage, seed, first, most));
  }

  /** A city of 64 grids with crooked borders, split and merged by turns until so many are done. */
  static List<Step> ofOneCity(int count, long seed) {
    Random random = new Random(seed);
    Coverage city = city(random);
    List<Step> steps = new ArrayList<>();
    TerritoryMap map = city.map();
    for (int i = 0; steps.size() < count; i++) {
      boolean split = steps.size() % 2 == 0;
      Optional<Redrawn> done = split ? split(map, i, random) : merge(map, i, random);
      if (done.isPresent()) {
        steps.add(new Step(city, map, done.get(), split, random.nextLong()));
        map = done.get().map();
      }
    }
    return steps;
  }

  private static Coverage city(Random random) {
    double[][][] corners = new double[SIDE + 1][SIDE + 1][];
    for (int x = 0; x <= SIDE; x++) {
      for (int y = 0; y <= SIDE; y++) {
        corners[x][y] =
            new double[] {
              113.6 + 0.01 * (x + 0.6 * random.nextDouble()),
              34.7 + 0.01 * (y + 0.6 * random.nextDouble())
            };
      }
    }
    List<Territory> grids = new ArrayList<>();
    for (int x = 0; x < SIDE; x++) {
      for (int y = 0; y < SIDE; y++) {
        Ring ring =
            ring(
                List.of(
                    corners[x][y],
                    corners[x + 1][y],
                    corners[x + 1][y + 1],
                    corners[x][y + 1],
                    corners[x][y]));
        grids.add(Territory.of(GridCode.of("G" + x + y), List.of(Polygon.of(ring))));
      }
    }
    return new Coverage(TerritoryMap.of(Datum.CGCS2000, grids), Polygon.of(outline(corners)));
  }

  private static Ring outline(double[][][] corners) {
    List<double[]> around = new ArrayList<>();
    for (int i = 0; i < SIDE; i++) {
      around.add(corners[i][0]);
    }
    for (int i = 0; i < SIDE; i++) {
      around.add(corners[SIDE][i]);
    }
    for (int i = SIDE; i > 0; i--) {
      around.add(corners[i][SIDE]);
    }
    for (int i = SIDE; i >= 0; i--) {
      around.add(corners[0][i]);
    }
    return ring(around);
  }

  private static Ring ring(List<double[]> corners) {
    return Ring.ofDegrees(corners.stream().flatMapToDouble(DoubleStream::of).toArray());
  }

  private static List<Step> steps(Coverage coverage, long seed, boolean first, int most) {
    Random random = new Random(seed);
    List<Step> steps = new ArrayList<>();
    TerritoryMap map = coverage.map();
    for (int i = 0; i < most; i++) {
      boolean split = first == (i % 2 == 0);
      Optional<Redrawn> done = split ? split(map, i, random) : merge(map, i, random);
      if (done.isPresent()) {
        steps.add(new Step(coverage, map, done.get(), split, random.nextLong()));
        map = done.get().map();
      }
    }
    return steps;
  }

  private static Optional<Redrawn> split(TerritoryMap map, int number, Random random) {
    for (int i = 0; i < ATTEMPTS; i++) {
      Optional<Redrawn> split = splitOnce(map, number, random);
      if (split.isPresent()) {
        return split;
      }
    }
    return Optional.empty();
  }

  /** Along a straight line through two points on or near the border, far beyond both. */
  private static Optional<Redrawn> splitOnce(TerritoryMap map, int number, Random random) {
    GridCode grid = any(map, random);
    List<GeoPoint> points = pointsNear(map.only(grid::equals), 2, random);
    GridCode left = GridCode.of("L" + number);
    GridCode right = random.nextBoolean() ? grid : GridCode.of("R" + number);
    return Redraw.of(map)
        .allowingPieces()
        .split(
            grid, extended(points.get(0), points.get(1), map.datum()), Parts.ofSides(left, right))
        .value();
  }

  static List<GeoPoint> pointsNear(TerritoryMap map, int count, Random random) {
    var generator = MapArbitraries.pointsNear(map).list().ofSize(count).generator(1000, true);
    return generator.next(random).value();
  }

  private static Line extended(GeoPoint one, GeoPoint other, Datum datum) {
    double east = other.lonDegrees() - one.lonDegrees();
    double north = other.latDegrees() - one.latDegrees();
    double beyond = FARTHEST;
    while (!isOnEarth(one, -beyond, east, north) || !isOnEarth(one, beyond, east, north)) {
      beyond /= 2;
    }
    return Line.ofDegrees(
        datum,
        one.lonDegrees() - beyond * east,
        one.latDegrees() - beyond * north,
        one.lonDegrees() + beyond * east,
        one.latDegrees() + beyond * north);
  }

  private static boolean isOnEarth(GeoPoint one, double times, double east, double north) {
    return Math.abs(one.lonDegrees() + times * east) <= 180
        && Math.abs(one.latDegrees() + times * north) <= 90;
  }

  /** The first pair that can be merged, in random order. */
  private static Optional<Redrawn> merge(TerritoryMap map, int number, Random random) {
    List<GridCode> codes =
        new ArrayList<>(map.territories().stream().map(Territory::code).toList());
    Collections.shuffle(codes, random);
    Redraw redraw = Redraw.of(map);
    for (int i = 1; i < codes.size(); i++) {
      GridCode into = random.nextBoolean() ? codes.get(0) : GridCode.of("M" + number);
      Outcome<Redrawn> merged = redraw.merge(List.of(codes.get(0), codes.get(i)), into);
      if (merged.value().isPresent()) {
        return merged.value();
      }
    }
    return Optional.empty();
  }

  private static GridCode any(TerritoryMap map, Random random) {
    List<GridCode> codes = map.territories().stream().map(Territory::code).toList();
    return codes.get(random.nextInt(codes.size()));
  }
}
