package io.gridgov.geo.locate;

import java.math.BigDecimal;

/**
 * On which side of a directed line a point lies, without error.
 *
 * <p>The determinant is first computed in doubles and believed when it exceeds Shewchuk's bound on
 * its rounding error; otherwise it is computed anew without rounding. The double-double predicate
 * of JTS is not used: it is not exact for every input.
 */
final class Orientation {
  /** Above (3 + 16u)u with u = 2⁻⁵³, the bound of Shewchuk 1997, section 4.2. */
  private static final double ERROR_BOUND = 4 * 0x1p-53;

  /** Below this a product may have lost digits to underflow, and the bound says nothing. */
  private static final double UNDERFLOW_GUARD = 1e-250;

  private Orientation() {}

  /** Returns 1 if p lies left of the line from a to b, -1 if right, 0 if exactly on it. */
  static int of(double ax, double ay, double bx, double by, double px, double py) {
    double left = (ax - px) * (by - py);
    double right = (ay - py) * (bx - px);
    double determinant = left - right;
    double magnitude = Math.abs(left) + Math.abs(right);
    if (magnitude > UNDERFLOW_GUARD && Math.abs(determinant) > ERROR_BOUND * magnitude) {
      return determinant > 0 ? 1 : -1;
    }
    if (isTriviallyOn(ax, ay, bx, by, px, py)) {
      return 0;
    }
    return exact(ax, ay, bx, by, px, py);
  }

  private static boolean isTriviallyOn(
      double ax, double ay, double bx, double by, double px, double py) {
    return (ax == px && (bx == px || ay == py)) || (ay == py && by == py) || (bx == px && by == py);
  }

  private static int exact(double ax, double ay, double bx, double by, double px, double py) {
    BigDecimal x = new BigDecimal(px);
    BigDecimal y = new BigDecimal(py);
    BigDecimal left = new BigDecimal(ax).subtract(x).multiply(new BigDecimal(by).subtract(y));
    BigDecimal right = new BigDecimal(ay).subtract(y).multiply(new BigDecimal(bx).subtract(x));
    return left.compareTo(right);
  }
}
