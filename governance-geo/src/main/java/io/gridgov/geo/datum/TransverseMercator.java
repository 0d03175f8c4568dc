package io.gridgov.geo.datum;

/**
 * The transverse Mercator projection of the CGCS2000 ellipsoid with scale 1 on its central
 * meridian, by Krüger's series in the third flattening (Krüger 1912; coefficients as in Karney,
 * <i>Transverse Mercator with an accuracy of a few nanometers</i>, J. Geodesy 85, 2011, eq. 35 and
 * 36).
 *
 * <p>Cut after the fourth order, which leaves less than a micrometre within 15 degrees of the
 * central meridian. {@code StrictMath} gives the same digits on every machine.
 */
final class TransverseMercator {
  /** GB 22021-2008, table 1. */
  static final double EQUATORIAL_RADIUS = 6_378_137;

  static final double FLATTENING = 1 / 298.257222101;

  private static final double N = FLATTENING / (2 - FLATTENING);
  private static final double E2 = FLATTENING * (2 - FLATTENING);
  private static final double E = StrictMath.sqrt(E2);
  private static final int NEWTON_STEPS = 8;

  /** A quarter of a meridian is π/2 times this. */
  static final double RECTIFYING_RADIUS =
      EQUATORIAL_RADIUS / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);

  private static final double[] FORWARD = {
    N * (1 / 2.0 + N * (-2 / 3.0 + N * (5 / 16.0 + N * 41 / 180.0))),
    N * N * (13 / 48.0 + N * (-3 / 5.0 + N * 557 / 1440.0)),
    N * N * N * (61 / 240.0 - N * 103 / 140.0),
    N * N * N * N * 49561 / 161280.0
  };

  private static final double[] BACKWARD = {
    N * (1 / 2.0 + N * (-2 / 3.0 + N * (37 / 96.0 - N / 360.0))),
    N * N * (1 / 48.0 + N * (1 / 15.0 - N * 437 / 1440.0)),
    N * N * N * (17 / 480.0 - N * 37 / 840.0),
    N * N * N * N * 4397 / 161280.0
  };

  private TransverseMercator() {}

  /** Returns metres east of the central meridian and north of the equator. */
  static Xy forward(double lonFromCentral, double lat) {
    double lambda = StrictMath.toRadians(lonFromCentral);
    double tau = conformal(StrictMath.tan(StrictMath.toRadians(lat)));
    double cos = StrictMath.cos(lambda);
    double xi = StrictMath.atan2(tau, cos);
    double eta = asinh(StrictMath.sin(lambda) / StrictMath.hypot(tau, cos));
    double north = xi;
    double east = eta;
    for (int j = 1; j <= FORWARD.length; j++) {
      north += FORWARD[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
      east += FORWARD[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
    }
    return new Xy(RECTIFYING_RADIUS * east, RECTIFYING_RADIUS * north);
  }

  /** Returns degrees from the central meridian and of latitude. */
  static Xy backward(double eastMetres, double northMetres) {
    double xi = northMetres / RECTIFYING_RADIUS;
    double eta = eastMetres / RECTIFYING_RADIUS;
    double north = xi;
    double east = eta;
    for (int j = 1; j <= BACKWARD.length; j++) {
      north -= BACKWARD[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
      east -= BACKWARD[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
    }
    double cos = StrictMath.cos(north);
    double sinh = StrictMath.sinh(east);
    double tau = geographic(StrictMath.sin(north) / StrictMath.hypot(sinh, cos));
    return new Xy(
        StrictMath.toDegrees(StrictMath.atan2(sinh, cos)),
        StrictMath.toDegrees(StrictMath.atan(tau)));
  }

  /** Returns the tangent of the conformal latitude for that of the geographic one. */
  private static double conformal(double tau) {
    double secant = StrictMath.hypot(1, tau);
    double sigma = StrictMath.sinh(E * atanh(E * tau / secant));
    return tau * StrictMath.hypot(1, sigma) - sigma * secant;
  }

  /** Inverts {@link #conformal} by Newton's method (Karney 2011, eq. 19 to 21). */
  private static double geographic(double conformal) {
    double tau = conformal / (1 - E2);
    for (int i = 0; i < NEWTON_STEPS; i++) {
      double reached = conformal(tau);
      double step =
          (conformal - reached)
              * (1 + (1 - E2) * tau * tau)
              / ((1 - E2) * StrictMath.hypot(1, reached) * StrictMath.hypot(1, tau));
      tau += step;
      if (StrictMath.abs(step) <= 1e-16 * StrictMath.max(1, StrictMath.abs(tau))) {
        break;
      }
    }
    return tau;
  }

  private static double atanh(double x) {
    return 0.5 * StrictMath.log1p(2 * x / (1 - x));
  }

  private static double asinh(double x) {
    double size = StrictMath.abs(x);
    double value = StrictMath.log1p(size + size * size / (1 + StrictMath.hypot(1, size)));
    return x < 0 ? -value : value;
  }
}
