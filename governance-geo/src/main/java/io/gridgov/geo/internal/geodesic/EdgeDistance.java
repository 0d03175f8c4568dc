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

  /** Up to here metres of a degree at the point itself are good to a tenth, below 70 degrees. */
  private static final double ROUGH_METRES = 100_000;

  private static final double ROUGH_DEGREES = 1;
  private static final double ROUGHLY = 0.8;
  private static final double ROUGH_LATITUDE = 70;

  /** Within this, a line between two points hardly bends towards the pole. */
  private static final double NEAR_DEGREES = 2;

  /** For what the bend and the rounding may take from a least distance. */
  private static final double SAFE = 0.998;

  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private final double lon;
  private final double lat;
  private final double perLon;
  private final double perLat;

  /**
   * Creates the distances of a point.
   *
   * @param lonDegrees longitude
   * @param latDegrees latitude
   */
  public EdgeDistance(double lonDegrees, double latDegrees) {
    this.lon = lonDegrees;
    this.lat = latDegrees;
    double radians = Math.toRadians(latDegrees);
    this.perLon = Math.toRadians(Ellipsoid.parallelRadius(radians));
    this.perLat = Math.toRadians(Ellipsoid.meridianRadius(radians));
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
   * Tells, at less cost than the distance, whether an edge may be as near as some distance.
   *
   * @param ax longitude of one end
   * @param ay latitude of one end
   * @param bx longitude of the other end
   * @param by latitude of the other end
   * @param metres the distance
   * @return false only if the edge is farther away
   */
  public boolean mayBeWithin(double ax, double ay, double bx, double by, double metres) {
    double far = Math.max(Math.abs(ay - lat), Math.abs(by - lat));
    double aside = Math.max(Math.abs(ax - lon), Math.abs(bx - lon));
    if (Math.abs(lat) > ROUGH_LATITUDE
        || metres > ROUGH_METRES
        || far > ROUGH_DEGREES
        || aside > ROUGH_DEGREES) {
      return true;
    }
    double x = (ax - lon) * perLon;
    double y = (ay - lat) * perLat;
    double dx = (bx - ax) * perLon;
    double dy = (by - ay) * perLat;
    double square = dx * dx + dy * dy;
    double part = square == 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square));
    double eastward = x + part * dx;
    double northward = y + part * dy;
    double most = metres / ROUGHLY + 1;
    return eastward * eastward + northward * northward <= most * most;
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
    double degrees = degreesAside(west, east);
    if (degrees < NEAR_DEGREES) {
      double polar = Math.max(Math.abs(lat), Math.max(Math.abs(south), Math.abs(north)));
      double aside = Math.toRadians(degrees) * Math.cos(Math.toRadians(polar));
      return SAFE * Ellipsoid.LEAST_RADIUS * Math.sqrt(up * up + aside * aside);
    }
    double along = Math.toRadians(Math.min(90, degrees));
    double aside = Math.asin(Math.sin(along) * Math.cos(Math.toRadians(lat)));
    return SAFE * Ellipsoid.LEAST_RADIUS * Math.max(up, aside);
  }

  private double degreesAside(double west, double east) {
    double least = 360;
    for (int turn = -360; turn <= 360; turn += 360) {
      least = Math.min(least, Math.max(0, Math.max(west - lon - turn, lon + turn - east)));
    }
    return least;
  }
}
