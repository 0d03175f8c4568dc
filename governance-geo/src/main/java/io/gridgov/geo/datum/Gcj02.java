package io.gridgov.geo.datum;

/**
 * The shift of GCJ-02, as reckoned by everybody since 2010 ("eviltransform"); the algorithm itself
 * was never published.
 *
 * <p>The inverse iterates on this very forward function until it is met to the last digits; the
 * shift changes by less than a hundredth of the distance, so each step gains two digits.
 */
final class Gcj02 {
  /** Krassowski's ellipsoid. */
  private static final double RADIUS = 6_378_245;

  private static final double E2 = 0.006693421622965943;
  private static final double PI = StrictMath.PI;
  private static final int MOST_STEPS = 60;

  private Gcj02() {}

  /** Shifts a point wherever it lies. */
  static Xy shifted(double lon, double lat) {
    double x = lon - 105;
    double y = lat - 35;
    double waves = (20 * StrictMath.sin(6 * x * PI) + 20 * StrictMath.sin(2 * x * PI)) * 2 / 3;
    double root = StrictMath.sqrt(StrictMath.abs(x));
    double north =
        -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * root + waves + northWaves(y);
    double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * root + waves + eastWaves(x);
    double phi = lat / 180 * PI;
    double w2 = 1 - E2 * StrictMath.sin(phi) * StrictMath.sin(phi);
    double w = StrictMath.sqrt(w2);
    return new Xy(
        lon + east * 180 / (RADIUS / w * StrictMath.cos(phi) * PI),
        lat + north * 180 / (RADIUS * (1 - E2) / (w2 * w) * PI));
  }

  private static double northWaves(double y) {
    double local = 20 * StrictMath.sin(y * PI) + 40 * StrictMath.sin(y / 3 * PI);
    double wide = 160 * StrictMath.sin(y / 12 * PI) + 320 * StrictMath.sin(y * PI / 30);
    return (local + wide) * 2 / 3;
  }

  private static double eastWaves(double x) {
    double local = 20 * StrictMath.sin(x * PI) + 40 * StrictMath.sin(x / 3 * PI);
    double wide = 150 * StrictMath.sin(x / 12 * PI) + 300 * StrictMath.sin(x / 30 * PI);
    return (local + wide) * 2 / 3;
  }

  /** Finds the point that is shifted to the given one. */
  static Xy unshifted(double lon, double lat) {
    double x = lon;
    double y = lat;
    for (int i = 0; i < MOST_STEPS; i++) {
      Xy reached = shifted(x, y);
      double dx = lon - reached.x();
      double dy = lat - reached.y();
      x += dx;
      y += dy;
      if (StrictMath.abs(dx) + StrictMath.abs(dy) < 1e-14) {
        break;
      }
    }
    return new Xy(x, y);
  }
}
