package io.gridgov.examples.cli.page;

import java.util.Collection;

/**
 * The whole numbers to which the map's degrees are rounded: steps of a fixed size from the
 * south-west corner, {@value #STEPS} along the longer side.
 *
 * @param west the least longitude
 * @param south the least latitude
 * @param step how many degrees a step is; more than 0
 */
record Lattice(double west, double south, double step) {

  private static final int STEPS = 1 << 17;

  /** Returns the lattice over some areas; any lattice if there are none. */
  static Lattice over(Collection<Outline> outlines) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (Outline outline : outlines) {
      for (double[] ring : outline.rings()) {
        for (int i = 0; i < ring.length; i += 2) {
          west = Math.min(west, ring[i]);
          east = Math.max(east, ring[i]);
          south = Math.min(south, ring[i + 1]);
          north = Math.max(north, ring[i + 1]);
        }
      }
    }
    double span = Math.max(east - west, north - south);
    return span > 0 ? new Lattice(west, south, span / STEPS) : new Lattice(0, 0, 1);
  }

  /** Returns how many steps east of the corner a longitude lies. */
  int x(double lonDegrees) {
    return (int) Math.round((lonDegrees - west) / step);
  }

  /** Returns how many steps north of the corner a latitude lies. */
  int y(double latDegrees) {
    return (int) Math.round((latDegrees - south) / step);
  }
}
