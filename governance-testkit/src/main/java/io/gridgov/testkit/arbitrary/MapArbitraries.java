package io.gridgov.testkit.arbitrary;

import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Maps and points for the laws of location.
 *
 * <p>Generation filters nothing out; everything shrinks. Maps lie in either hemisphere, at the
 * origin, across the antimeridian (cut there) or at a pole, in WGS 84.
 *
 * @since 0.1.0
 */
public final class MapArbitraries {
  private static final int CORNERS = (CoveragePlan.MOST_CELLS + 1) * (CoveragePlan.MOST_CELLS + 1);
  private static final int CELLS = CoveragePlan.MOST_CELLS * CoveragePlan.MOST_CELLS;

  private MapArbitraries() {}

  /**
   * Generates maps in which every point of the outline has exactly one owner.
   *
   * <p>One to six territories of sixteen cells at most, with crooked borders, enclaves, parts, and
   * positions on one side of a border only.
   *
   * @return gap-free maps
   */
  public static Arbitrary<Coverage> coverages() {
    Arbitrary<Integer> size = Arbitraries.integers().between(1, CoveragePlan.MOST_CELLS);
    return Combinators.combine(
            Arbitraries.of(Anchor.class),
            size,
            size,
            Arbitraries.of(true, false),
            Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
            Arbitraries.integers().between(-7, 7).list().ofSize(2 * CORNERS),
            Arbitraries.integers().between(0, Codes.count() - 1).list().ofSize(CELLS),
            Arbitraries.integers().between(0, 3).list().ofSize(CELLS + 1))
        .as(CoveragePlan::new)
        .map(CoveragePlan::coverage);
  }

  /**
   * Generates maps of any shape: overlapping, self-crossing, collapsed, empty, with rings of any
   * number of positions, closed or not.
   *
   * @return maps that no audit has seen
   */
  public static Arbitrary<TerritoryMap> tangles() {
    Arbitrary<List<Integer>> ring =
        Arbitraries.integers()
            .between(0, TanglePlan.SIDE * TanglePlan.SIDE - 1)
            .list()
            .ofMaxSize(7);
    Arbitrary<List<List<List<Integer>>>> polygons = ring.list().ofMaxSize(3).list().ofMaxSize(3);
    return Combinators.combine(
            Arbitraries.of(Anchor.class),
            Arbitraries.of(true, false),
            polygons.list().ofMaxSize(Codes.count()))
        .as(TanglePlan::new)
        .map(TanglePlan::map);
  }

  /**
   * Generates points on or beside the borders of a map: on positions, on eighths of edges (exactly
   * where doubles allow it), one unit in the last place off, and anywhere near.
   *
   * @param map the map; for an empty one the points are anywhere
   * @return points in the map's datum
   */
  public static Arbitrary<GeoPoint> pointsNear(TerritoryMap map) {
    List<double[]> edges = edgesOf(map);
    if (edges.isEmpty()) {
      return Combinators.combine(
              Arbitraries.integers().between(-180, 180), Arbitraries.integers().between(-90, 90))
          .as((lon, lat) -> GeoPoint.ofDegrees(lon, lat, map.datum()));
    }
    Arbitrary<Integer> nudge = Arbitraries.of(0, 0, 0, 1, -1);
    Arbitrary<GeoPoint> beside =
        Combinators.combine(
                Arbitraries.of(edges), Arbitraries.integers().between(0, 8), nudge, nudge)
            .as((edge, eighths, east, north) -> onEdge(edge, eighths, east, north, map.datum()));
    Arbitrary<GeoPoint> anywhere =
        Combinators.combine(
                Arbitraries.of(edges),
                Arbitraries.of(edges),
                Arbitraries.integers().between(-2, 10))
            .as((one, other, eighths) -> between(one, other, eighths, map.datum()));
    return Arbitraries.oneOf(List.of(beside, beside, anywhere));
  }

  private static List<double[]> edgesOf(TerritoryMap map) {
    List<double[]> edges = new ArrayList<>();
    for (Territory territory : map.territories()) {
      territory.polygons().forEach(each -> each.rings().forEach(ring -> addEdges(ring, edges)));
    }
    return edges;
  }

  private static void addEdges(Ring ring, List<double[]> edges) {
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      edges.add(
          new double[] {
            ring.lonDegrees(i), ring.latDegrees(i), ring.lonDegrees(next), ring.latDegrees(next)
          });
    }
  }

  private static GeoPoint onEdge(double[] edge, int eighths, int east, int north, Datum datum) {
    double lon = part(edge[0], edge[2], eighths);
    double lat = part(edge[1], edge[3], eighths);
    return point(nudged(lon, east), nudged(lat, north), datum);
  }

  private static GeoPoint between(double[] one, double[] other, int eighths, Datum datum) {
    return point(part(one[0], other[2], eighths), part(one[1], other[3], eighths), datum);
  }

  private static double part(double a, double b, int eighths) {
    return eighths == 8 ? b : a + eighths * (b - a) / 8;
  }

  private static double nudged(double degrees, int ulps) {
    return ulps == 0 ? degrees : ulps > 0 ? Math.nextUp(degrees) : Math.nextDown(degrees);
  }

  private static GeoPoint point(double lon, double lat, Datum datum) {
    return GeoPoint.ofDegrees(
        Math.max(-180, Math.min(180, lon)), Math.max(-90, Math.min(90, lat)), datum);
  }
}
