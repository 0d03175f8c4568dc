package io.gridgov.geo.locate;

import io.gridgov.geo.internal.geodesic.EdgeDistance;
import io.gridgov.geo.internal.raster.HurtingPoints;
import io.gridgov.geo.internal.raster.ManyPoints;
import io.gridgov.geo.internal.raster.PlainMap;
import io.gridgov.geo.internal.raster.Raster;
import java.util.Arrays;
import java.util.Map;

/** The index of a map beside the plain answer. */
public final class Comparison {
  /** A hundred for each try of a law: 100,000, and 10 million in the deep profile. */
  static final int POINTS = 100 * Integer.getInteger("jqwik.tries.default", 1000);

  private final TerritoryIndex index;
  private final PlainMap plain = new PlainMap();
  private final HurtingPoints points;
  private int touched;

  private Comparison(TerritoryMap map, long seed) {
    this.index = TerritoryIndex.of(map);
    this.points = new HurtingPoints(seed);
    points.add(Raster.of(MapEdges.of(map)));
    int owner = 0;
    for (Territory territory : map.territories()) {
      for (Polygon polygon : territory.polygons()) {
        plain.add(owner, polygon.rings().stream().map(Comparison::lonLat).toList());
        polygon.rings().forEach(ring -> points.add(lonLat(ring)));
      }
      owner++;
    }
  }

  public static Comparison of(TerritoryMap map, long seed) {
    return new Comparison(map, seed);
  }

  /** How many of the points, half of them placed to hurt, get another answer. */
  public int differences(int count) {
    int[] differences = {0};
    ManyPoints atOnce = new ManyPoints();
    points.visit(
        count,
        (x, y) -> {
          double lon = Math.max(-180, Math.min(180, x));
          double lat = Math.max(-90, Math.min(90, y));
          int[] expected = plain.answer(lon, lat);
          touched += plain.touching(lon, lat).length == 0 ? 0 : 1;
          int lowest = expected.length == 0 ? TerritoryIndex.NONE : expected[0];
          atOnce.add(lon, lat, lowest);
          boolean same =
              Arrays.equals(index.findEvery(lon, lat), expected) && index.find(lon, lat) == lowest;
          differences[0] += same ? 0 : 1;
        });
    return differences[0] + atOnce.differences(index::findAll);
  }

  /** How many points were placed in each way. */
  Map<HurtingPoints.Kind, Long> counts() {
    return points.counts();
  }

  /** How many points lay exactly on a border. */
  int touched() {
    return touched;
  }

  /** The distance to the nearest edge, over all edges. */
  static double leastMetres(TerritoryMap map, double lon, double lat) {
    EdgeDistance distance = new EdgeDistance(lon, lat);
    double least = Double.POSITIVE_INFINITY;
    for (Territory territory : map.territories()) {
      for (Polygon polygon : territory.polygons()) {
        for (Ring ring : polygon.rings()) {
          for (int i = 1; i < ring.size(); i++) {
            least =
                Math.min(
                    least,
                    distance.metres(
                        ring.lonDegrees(i - 1),
                        ring.latDegrees(i - 1),
                        ring.lonDegrees(i),
                        ring.latDegrees(i)));
          }
        }
      }
    }
    return least;
  }

  private static double[] lonLat(Ring ring) {
    double[] lonLat = new double[2 * ring.size()];
    for (int i = 0; i < ring.size(); i++) {
      lonLat[2 * i] = ring.lonDegrees(i);
      lonLat[2 * i + 1] = ring.latDegrees(i);
    }
    return lonLat;
  }
}
