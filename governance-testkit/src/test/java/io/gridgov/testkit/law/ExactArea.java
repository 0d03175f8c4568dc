package io.gridgov.testkit.law;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.math.BigDecimal;

/**
 * Areas in square degrees, without any rounding: the shoelace formula in decimals, which hold every
 * double. Edges are straight in degrees, so that a vertex on an edge changes the areas on both
 * sides by the same, and only one on the outer border changes the sum: by the rounding of that
 * vertex.
 */
final class ExactArea {
  private ExactArea() {}

  static BigDecimal of(TerritoryMap map) {
    return map.territories().stream().map(ExactArea::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The shell is the first ring. */
  static BigDecimal of(Territory territory) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Polygon polygon : territory.polygons()) {
      for (int i = 0; i < polygon.rings().size(); i++) {
        BigDecimal ring = of(polygon.rings().get(i));
        sum = i == 0 ? sum.add(ring) : sum.subtract(ring);
      }
    }
    return sum;
  }

  private static BigDecimal of(Ring ring) {
    BigDecimal twice = BigDecimal.ZERO;
    for (int i = 0; i < ring.size(); i++) {
      int next = (i + 1) % ring.size();
      twice =
          twice
              .add(decimal(ring.lonDegrees(i)).multiply(decimal(ring.latDegrees(next))))
              .subtract(decimal(ring.lonDegrees(next)).multiply(decimal(ring.latDegrees(i))));
    }
    return twice.abs().divide(BigDecimal.valueOf(2));
  }

  private static BigDecimal decimal(double value) {
    return new BigDecimal(value);
  }
}
