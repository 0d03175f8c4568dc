package io.gridgov.geo.internal.raster;

/**
 * Whether an edge lies between a point and the reference point of its cell.
 *
 * <p>All points are moved by (ε, ε²), ε → 0⁺, so that none lies on an edge and no position of the
 * map shares x or y with one. The path from point p runs vertically to the height of the reference
 * point r, then along it to r. An edge a → b with a before b in (x, y) order is crossed
 *
 * <ul>
 *   <li>where it spans the x of p: depending only on whether it passes above p. If it also spans
 *       the height of r, what happens at the corner of the path cancels out;
 *   <li>where it does not: depending only on whether it lies west or east of p, and only if it
 *       spans the height of r.
 * </ul>
 *
 * So one comparison decides most edges and one determinant the others; all that concerns r is
 * stored in four bits.
 */
final class Crossing {
  /** An edge that spans x and passes below the point lies between it and the reference point. */
  static final int BELOW = 1;

  /** An edge that begins east of the point lies between. */
  static final int EAST = 2;

  /** An edge that ends west of the point lies between. */
  static final int WEST = 4;

  /** An edge beside the point has it on its left. */
  static final int LEFT = 8;

  private Crossing() {}

  /** Returns what is to be remembered of an edge and a reference point. */
  static int bits(double ax, double ay, double bx, double by, double rx, double ry) {
    if ((ay <= ry) == (by <= ry)) {
      return ay > ry ? BELOW : 0;
    }
    boolean rising = by > ay;
    boolean eastOfReference = ax > rx || (bx > rx && isAbove(ax, ay, bx, by, rx, ry) != rising);
    int below = rising != eastOfReference ? BELOW : 0;
    int beside = eastOfReference ? WEST : EAST;
    return below | beside | (rising == (beside == EAST) ? LEFT : 0);
  }

  /**
   * Returns 0 if the edge does not lie between, 1 if it does and the point is on its left, -1 if it
   * does and the point is on its right.
   */
  static int of(int bits, double ax, double ay, double bx, double by, double x, double y) {
    if (x < ax) {
      return (bits & EAST) == 0 ? 0 : beside(bits);
    }
    if (x >= bx) {
      return (bits & WEST) == 0 ? 0 : beside(bits);
    }
    boolean above = isAbove(ax, ay, bx, by, x, y);
    if (above) {
      return (bits & BELOW) == 0 ? -1 : 0;
    }
    return (bits & BELOW) == 0 ? 0 : 1;
  }

  private static int beside(int bits) {
    return (bits & LEFT) == 0 ? -1 : 1;
  }

  /**
   * Tells whether an edge that spans x + ε passes above the moved point.
   *
   * <p>The determinant of (a, b, p + (ε, ε²)) is that of (a, b, p) − dy·ε + dx·ε². Its sign is that
   * of the first term that is not 0, and dx is positive.
   */
  private static boolean isAbove(double ax, double ay, double bx, double by, double x, double y) {
    if (ay > y && by > y) {
      return true;
    }
    if (ay < y && by < y) {
      return false;
    }
    int side = Orientation.of(ax, ay, bx, by, x, y);
    return side == 0 ? by > ay : side < 0;
  }

  /** Tells whether a point lies exactly on an edge. */
  static boolean touches(double ax, double ay, double bx, double by, double x, double y) {
    return ax <= x
        && x <= bx
        && Math.min(ay, by) <= y
        && y <= Math.max(ay, by)
        && Orientation.of(ax, ay, bx, by, x, y) == 0;
  }
}
