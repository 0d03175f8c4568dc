package io.gridgov.testkit.law;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The laws L1 and L2 taken literally, in rational numbers: moves the point by an ε that is smaller
 * than anything the coordinates can tell apart, and shoots a ray east, over every edge of the map.
 *
 * <p>All coordinates are multiples of some u = 2⁻ᵐ below 2⁹. A distance in x or y is 0 or at least
 * u, a determinant 0 or at least u². With ε = 2⁻²ᵐ⁻¹² the moved point changes no sign but those
 * that were 0.
 */
final class ExactOracle {
  private final TerritoryMap map;

  ExactOracle(TerritoryMap map) {
    this.map = map;
  }

  /** The territories that contain the moved point, lowest code first. */
  SortedSet<GridCode> containing(GeoPoint point) {
    double lon = point.lonDegrees() == 180 ? -180 : point.lonDegrees();
    BigDecimal epsilon = epsilon(lon, point.latDegrees());
    BigDecimal x = new BigDecimal(lon).add(epsilon);
    BigDecimal y = new BigDecimal(point.latDegrees()).add(epsilon.multiply(epsilon));
    SortedSet<GridCode> found = new TreeSet<>();
    for (Territory territory : map.territories()) {
      if (territory.polygons().stream().anyMatch(polygon -> contains(polygon, x, y))) {
        found.add(territory.code());
      }
    }
    return found;
  }

  /** The territories on whose rings the point lies, on either side of the antimeridian. */
  SortedSet<GridCode> touching(GeoPoint point) {
    double lon = point.lonDegrees();
    SortedSet<GridCode> found = new TreeSet<>();
    for (double x : Math.abs(lon) == 180 ? new double[] {-180, 180} : new double[] {lon}) {
      for (Territory territory : map.territories()) {
        if (rings(territory).anyMatch(ring -> touches(ring, x, point.latDegrees()))) {
          found.add(territory.code());
        }
      }
    }
    return found;
  }

  /** What a locator must answer: the containing ones, else the lowest touching one, else none. */
  List<GridCode> answer(GeoPoint point) {
    SortedSet<GridCode> containing = containing(point);
    return containing.isEmpty()
        ? touching(point).stream().limit(1).toList()
        : List.copyOf(containing);
  }

  /** Tells whether the outline of a coverage contains the moved point. */
  static boolean covers(Polygon outline, TerritoryMap map, GeoPoint point) {
    double lon = point.lonDegrees() == 180 ? -180 : point.lonDegrees();
    BigDecimal epsilon = new ExactOracle(map).epsilon(lon, point.latDegrees());
    return contains(
        outline,
        new BigDecimal(lon).add(epsilon),
        new BigDecimal(point.latDegrees()).add(epsilon.multiply(epsilon)));
  }

  private BigDecimal epsilon(double lon, double lat) {
    int digits = Math.max(new BigDecimal(lon).scale(), new BigDecimal(lat).scale());
    for (Territory territory : map.territories()) {
      for (Ring ring : rings(territory).toList()) {
        for (int i = 0; i < ring.size(); i++) {
          digits = Math.max(digits, new BigDecimal(ring.lonDegrees(i)).scale());
          digits = Math.max(digits, new BigDecimal(ring.latDegrees(i)).scale());
        }
      }
    }
    return new BigDecimal(BigInteger.ONE)
        .divide(new BigDecimal(BigInteger.TWO.pow(2 * digits + 12)));
  }

  private static Stream<Ring> rings(Territory territory) {
    return territory.polygons().stream().flatMap(polygon -> polygon.rings().stream());
  }

  private static boolean contains(Polygon polygon, BigDecimal x, BigDecimal y) {
    long crossings = 0;
    for (Ring ring : polygon.rings()) {
      for (BigDecimal[] edge : edges(ring)) {
        crossings += crosses(edge, x, y) ? 1 : 0;
      }
    }
    return crossings % 2 == 1;
  }

  /**
   * Tells whether the ray from (x, y) to the east meets the edge; y is the height of no position.
   */
  private static boolean crosses(BigDecimal[] edge, BigDecimal x, BigDecimal y) {
    boolean startsAbove = edge[1].compareTo(y) > 0;
    boolean endsAbove = edge[3].compareTo(y) > 0;
    if (startsAbove == endsAbove) {
      return false;
    }
    BigDecimal rise = edge[3].subtract(edge[1]);
    BigDecimal meeting =
        edge[0]
            .multiply(rise)
            .add(y.subtract(edge[1]).multiply(edge[2].subtract(edge[0])))
            .subtract(x.multiply(rise));
    return meeting.signum() == rise.signum();
  }

  private static boolean touches(Ring ring, double lon, double lat) {
    BigDecimal x = new BigDecimal(lon);
    BigDecimal y = new BigDecimal(lat);
    for (BigDecimal[] edge : edges(ring)) {
      BigDecimal toStartX = edge[0].subtract(x);
      BigDecimal toStartY = edge[1].subtract(y);
      BigDecimal toEndX = edge[2].subtract(x);
      BigDecimal toEndY = edge[3].subtract(y);
      boolean inLine = toStartX.multiply(toEndY).compareTo(toStartY.multiply(toEndX)) == 0;
      if (inLine && toStartX.multiply(toEndX).add(toStartY.multiply(toEndY)).signum() <= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<BigDecimal[]> edges(Ring ring) {
    List<BigDecimal[]> edges = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      edges.add(
          new BigDecimal[] {
            new BigDecimal(ring.lonDegrees(i)),
            new BigDecimal(ring.latDegrees(i)),
            new BigDecimal(ring.lonDegrees(next)),
            new BigDecimal(ring.latDegrees(next))
          });
    }
    return edges;
  }
}
