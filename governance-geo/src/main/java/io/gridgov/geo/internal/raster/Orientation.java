package io.gridgov.geo.internal.raster;

import java.math.BigDecimal;

/**
 * On which side of a directed line a point lies, without error.
 *
 * <p>Three steps, each only where the one before could not tell. The determinant is computed in
 * doubles and believed when it exceeds Shewchuk's bound on its rounding error. Then, if the four
 * differences of coordinates are exact, as they are for points near the line, both products are
 * taken with their rounding errors, which is exact. Otherwise it is computed anew without rounding.
 * Only the last step allocates. The double-double predicate of JTS is not used: it is not exact for
 * every input.
 *
 * @since 0.1.0
 */
public final class Orientation {
  /** Above (3 + 16u)u with u = 2⁻⁵³, the bound of Shewchuk 1997, section 4.2. */
  private static final double ERROR_BOUND = 4 * 0x1p-53;

  /** Below this a product may have lost digits to underflow, and neither bound nor error holds. */
  private static final double UNDERFLOW_GUARD = 1e-250;

  private Orientation() {}

  /**
   * Returns the side of the line from a to b on which p lies.
   *
   * @param ax where the line starts
   * @param ay where the line starts
   * @param bx where it ends
   * @param by where it ends
   * @param px the point
   * @param py the point
   * @return 1 if p lies left, -1 if right, 0 if exactly on it
   */
  public static int of(double ax, double ay, double bx, double by, double px, double py) {
    double left = (ax - px) * (by - py);
    double right = (ay - py) * (bx - px);
    double determinant = left - right;
    double magnitude = Math.abs(left) + Math.abs(right);
    if (magnitude > UNDERFLOW_GUARD && Math.abs(determinant) > ERROR_BOUND * magnitude) {
      return determinant > 0 ? 1 : -1;
    }
    return close(ax, ay, bx, by, px, py);
  }

  private static int close(double ax, double ay, double bx, double by, double px, double py) {
    if (isTriviallyOn(ax, ay, bx, by, px, py)) {
      return 0;
    }
    boolean plain =
        isExactDifference(ax, px)
            && isExactDifference(ay, py)
            && isExactDifference(bx, px)
            && isExactDifference(by, py);
    double left = (ax - px) * (by - py);
    double right = (ay - py) * (bx - px);
    if (!plain || !isSafe(left) || !isSafe(right)) {
      return exact(ax, ay, bx, by, px, py);
    }
    return compare(ax - px, by - py, left, ay - py, bx - px, right);
  }

  /**
   * Compares a·b with c·d, given both rounded. Rounding keeps order, so different rounded products
   * tell; equal ones leave it to what was rounded away.
   */
  private static int compare(double a, double b, double ab, double c, double d, double cd) {
    if (ab != cd) {
      return ab > cd ? 1 : -1;
    }
    return Double.compare(Math.fma(a, b, -ab) + 0.0, Math.fma(c, d, -cd) + 0.0);
  }

  private static boolean isSafe(double product) {
    double size = Math.abs(product);
    return size > UNDERFLOW_GUARD && size < 1 / UNDERFLOW_GUARD;
  }

  /** By Knuth's sum of two numbers: the rounding error is itself a double, and is 0 here. */
  private static boolean isExactDifference(double a, double b) {
    double difference = a - b;
    double bVirtual = a - difference;
    double aVirtual = difference + bVirtual;
    return bVirtual == b && aVirtual == a;
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
