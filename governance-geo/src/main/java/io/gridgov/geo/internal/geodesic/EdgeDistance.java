package io.gridgov.geo.internal.geodesic;

/**
 * Distances on the ellipsoid from one point to edges that are straight in degrees (点到边界距离).
 *
 * <p>The nearest point of an edge is found in the plane, with the metres of a degree in the middle
 * latitude; what that is off changes the distance in the second order only. Beyond 200 km the edge
 * is searched. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class EdgeDistance {
  private static final double FAR_METRES = 200_000;
  private static final int PIECES = 16;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final double lon;
  private final double lat;

  /**
   * Creates the distances of a point.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   */
  public EdgeDistance(double lonDegrees, double latDegrees) {
    this.lon = lonDegrees;
    this.lat = latDegrees;
  }

  /**
   * Returns the distance to an edge, on either side of the antimeridian.
   *
   * @param ax longitude of one end
   * @param ay latitude of one end
   * @param bx longitude of the other end
   * @param by latitude of the other end
   * @return metres
   */
  public double metres(double ax, double ay, double bx, double by) {
    double shift = 360 * Math.rint((lon - (ax + bx) / 2) / 360);
    double west = ax + shift;
    double east = bx + shift;
    double part = part(west, ay, east, by, lat);
    part = part(west, ay, east, by, (lat + ay + part * (by - ay)) / 2);
    double metres = metresTo(west, ay, east, by, part);
    return metres < FAR_METRES ? metres : search(west, ay, east, by);
  }

  private double part(double ax, double ay, double bx, double by, double middle) {
    double lat0 = Math.toRadians(middle);
    double perLon = Ellipsoid.parallelRadius(lat0);
    double perLat = Ellipsoid.meridianRadius(lat0);
    double dx = (bx - ax) * perLon;
    double dy = (by - ay) * perLat;
    double square = dx * dx + dy * dy;
    double along = (lon - ax) * perLon * dx + (lat - ay) * perLat * dy;
    return square == 0 ? 0 : Math.max(0, Math.min(1, along / square));
  }

  private double metresTo(double ax, double ay, double bx, double by, double part) {
    return Ellipsoid.metres(lon, lat, ax + part * (bx - ax), ay + part * (by - ay));
  }

  private double search(double ax, double ay, double bx, double by) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i <= PIECES; i++) {
      double metres = metresTo(ax, ay, bx, by, (double) i / PIECES);
      if (metres < least) {
        least = metres;
        nearest = i;
      }
    }
    double low = Math.max(0, nearest - 1.0) / PIECES;
    double high = Math.min(PIECES, nearest + 1.0) / PIECES;
    while (high - low > 1e-6) {
      double one = high - GOLDEN * (high - low);
      double other = low + GOLDEN * (high - low);
      if (metresTo(ax, ay, bx, by, one) < metresTo(ax, ay, bx, by, other)) {
        high = other;
      } else {
        low = one;
      }
    }
    return Math.min(least, metresTo(ax, ay, bx, by, (low + high) / 2));
  }

  /**
   * Returns a distance that no point of a box is nearer than.
   *
   * @param west where the box begins
   * @param south where the box begins
   * @param east where it ends
   * @param north where it ends
   * @return metres
   */
  public double atLeast(double west, double south, double east, double north) {
    double up = Math.toRadians(Math.max(0, Math.max(south - lat, lat - north)));
    double along = Math.toRadians(Math.min(90, degreesAside(west, east)));
    double aside = Math.asin(Math.sin(along) * Math.cos(Math.toRadians(lat)));
    return Ellipsoid.LEAST_RADIUS * Math.max(up, aside);
  }

  private double degreesAside(double west, double east) {
    double least = 360;
    for (int turn = -360; turn <= 360; turn += 360) {
      least = Math.min(least, Math.max(0, Math.max(west - lon - turn, lon + turn - east)));
    }
    return least;
  }
}
