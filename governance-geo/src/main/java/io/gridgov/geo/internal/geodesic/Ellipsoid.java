package io.gridgov.geo.internal.geodesic;

/**
 * Distances on the ellipsoid of WGS 84 (椭球距离).
 *
 * <p>Up to 20 km and a quarter of a degree of longitude by the radii of curvature in the middle
 * latitude, which is off by about a millionth; beyond by Vincenty's inverse formula (Survey Review
 * 23, 1975), good to a millimetre. Between nearly opposite points, where that does not converge, on
 * a sphere. Stateless.
 *
 * @since 0.1.0
 */
public final class Ellipsoid {
  static final double A = 6_378_137;
  static final double F = 1 / 298.257223563;
  static final double B = A * (1 - F);
  static final double E2 = F * (2 - F);

  /** No radius of curvature is smaller; metres. */
  public static final double LEAST_RADIUS = 6_335_000;

  private static final double MEAN_RADIUS = 6_371_008.8;
  private static final double NEAR_METRES = 20_000;
  private static final double NEAR_RADIANS = 0.004;
  private static final int ITERATIONS = 100;
  private static final double CONVERGED = 1e-12;

  private Ellipsoid() {}

  /**
   * Returns the metres of a radian of latitude.
   *
   * @param lat latitude in radians
   * @return the radius of curvature along the meridian
   */
  public static double meridianRadius(double lat) {
    double sin = Math.sin(lat);
    double w2 = 1 - E2 * sin * sin;
    return A * (1 - E2) / (w2 * Math.sqrt(w2));
  }

  /**
   * Returns the metres of a radian of longitude.
   *
   * @param lat latitude in radians
   * @return the radius of the parallel
   */
  public static double parallelRadius(double lat) {
    double sin = Math.sin(lat);
    return A * Math.cos(lat) / Math.sqrt(1 - E2 * sin * sin);
  }

  /**
   * Returns the length of the shortest line between two points.
   *
   * @param lon1 longitude in degrees
   * @param lat1 latitude in degrees
   * @param lon2 longitude in degrees
   * @param lat2 latitude in degrees
   * @return metres
   */
  public static double metres(double lon1, double lat1, double lon2, double lat2) {
    double east = Math.toRadians(Math.IEEEremainder(lon2 - lon1, 360));
    double north = Math.toRadians(lat2 - lat1);
    double middle = Math.toRadians((lat1 + lat2) / 2);
    double near =
        Math.hypot(meridianRadius(middle) * north, parallelRadius(middle) * Math.abs(east));
    return near < NEAR_METRES && Math.abs(east) < NEAR_RADIANS
        ? near
        : vincenty(Math.toRadians(lat1), Math.toRadians(lat2), east);
  }

  private static double vincenty(double lat1, double lat2, double east) {
    double u1 = Math.atan((1 - F) * Math.tan(lat1));
    double u2 = Math.atan((1 - F) * Math.tan(lat2));
    double lambda = east;
    for (int i = 0; i < ITERATIONS; i++) {
      Arc arc = Arc.of(u1, u2, lambda);
      double c = F / 16 * arc.cos2Alpha() * (4 + F * (4 - 3 * arc.cos2Alpha()));
      double next = east + (1 - c) * F * arc.sinAlpha() * arc.shift(c);
      if (Math.abs(next - lambda) < CONVERGED) {
        return arc.metres();
      }
      lambda = next;
    }
    return MEAN_RADIUS * Arc.of(lat1, lat2, east).sigma();
  }

  /** A great circle on Vincenty's auxiliary sphere. */
  private record Arc(
      double sinSigma, double cosSigma, double sigma, double sinAlpha, double cos2M) {
    static Arc of(double u1, double u2, double lambda) {
      double across = Math.cos(u2) * Math.sin(lambda);
      double along = Math.cos(u1) * Math.sin(u2) - Math.sin(u1) * Math.cos(u2) * Math.cos(lambda);
      double sinSigma = Math.hypot(across, along);
      double cosSigma =
          Math.sin(u1) * Math.sin(u2) + Math.cos(u1) * Math.cos(u2) * Math.cos(lambda);
      double sinAlpha =
          sinSigma == 0 ? 0 : Math.cos(u1) * Math.cos(u2) * Math.sin(lambda) / sinSigma;
      double cos2Alpha = 1 - sinAlpha * sinAlpha;
      double cos2M = cos2Alpha == 0 ? 0 : cosSigma - 2 * Math.sin(u1) * Math.sin(u2) / cos2Alpha;
      return new Arc(sinSigma, cosSigma, Math.atan2(sinSigma, cosSigma), sinAlpha, cos2M);
    }

    double cos2Alpha() {
      return 1 - sinAlpha * sinAlpha;
    }

    double shift(double c) {
      return sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M * cos2M - 1));
    }

    double metres() {
      double u = cos2Alpha() * (A * A - B * B) / (B * B);
      double a = 1 + u / 16384 * (4096 + u * (-768 + u * (320 - 175 * u)));
      double b = u / 1024 * (256 + u * (-128 + u * (74 - 47 * u)));
      double square = cos2M * cos2M;
      double inner =
          cosSigma * (2 * square - 1)
              - b / 6 * cos2M * (4 * sinSigma * sinSigma - 3) * (4 * square - 3);
      return B * a * (sigma - b * sinSigma * (cos2M + b / 4 * inner));
    }
  }
}
