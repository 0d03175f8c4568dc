package io.gridgov.geo.datum;

/** Baidu's further shift of GCJ-02 coordinates, and its inverse by iteration. */
final class Bd09 {
  private static final double WAVE = StrictMath.PI * 3000 / 180;
  private static final double EAST = 0.0065;
  private static final double NORTH = 0.006;
  private static final int MOST_STEPS = 60;

  private Bd09() {}

  static Xy shifted(double lon, double lat) {
    double radius = StrictMath.hypot(lon, lat) + 0.00002 * StrictMath.sin(lat * WAVE);
    double angle = StrictMath.atan2(lat, lon) + 0.000003 * StrictMath.cos(lon * WAVE);
    return new Xy(radius * StrictMath.cos(angle) + EAST, radius * StrictMath.sin(angle) + NORTH);
  }

  static Xy unshifted(double lon, double lat) {
    double x = lon - EAST;
    double y = lat - NORTH;
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
