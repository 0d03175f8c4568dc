package io.gridgov.geo.datum;

import io.gridgov.core.place.Datum;

/**
 * A Gauss–Krüger zone of CGCS2000: its central meridian and false easting, by EPSG code (EPSG
 * Geodetic Parameter Dataset; GB/T 13989 for the zones).
 *
 * <p>4491 to 4501 are zones 13 to 23 of 6 degrees with the number in front of the easting, 4502 to
 * 4512 the same meridians without it; 4513 to 4533 are zones 25 to 45 of 3 degrees with the number,
 * 4534 to 4554 without.
 */
record GaussKrueger(Datum datum, double centralMeridian, double falseEasting) {
  private static final double HALF_WIDTH_METRES = 500_000;
  private static final double ZONE_METRES = 1_000_000;
  private static final int FIRST_MERIDIAN = 75;

  private static final double QUARTER_MERIDIAN =
      TransverseMercator.RECTIFYING_RADIUS * StrictMath.PI / 2;

  static GaussKrueger of(Datum datum) {
    if (datum.isGeographic()) {
      throw new IllegalArgumentException("datum of a plane point must be in metres: " + datum);
    }
    int code = Integer.parseInt(datum.name().substring("epsg:".length()));
    if (code <= 4501) {
      return zone(datum, code - 4491, 6, 13);
    }
    if (code <= 4512) {
      return zone(datum, code - 4502, 6, 0);
    }
    return code <= 4533 ? zone(datum, code - 4513, 3, 25) : zone(datum, code - 4534, 3, 0);
  }

  private static GaussKrueger zone(Datum datum, int index, int width, int firstNumber) {
    double prefix = firstNumber == 0 ? 0 : (firstNumber + index) * ZONE_METRES;
    return new GaussKrueger(datum, FIRST_MERIDIAN + index * width, prefix + HALF_WIDTH_METRES);
  }

  /** Refuses what would carry another zone's number, or none of the earth. */
  void require(double easting, double northing) {
    if (!(StrictMath.abs(easting - falseEasting) < HALF_WIDTH_METRES)) {
      throw new IllegalArgumentException(
          "easting must be in (%.0f, %.0f) m in %s: %s"
              .formatted(
                  falseEasting - HALF_WIDTH_METRES,
                  falseEasting + HALF_WIDTH_METRES,
                  datum,
                  easting));
    }
    if (!(StrictMath.abs(northing) <= QUARTER_MERIDIAN)) {
      throw new IllegalArgumentException(
          "northing must be within 10002 km of the equator in m: " + northing);
    }
  }

  /** Refuses longitudes so far away that the easting would run into another zone's number. */
  Xy project(double lon, double lat) {
    double away = StrictMath.IEEEremainder(lon - centralMeridian, 360);
    Xy metres =
        StrictMath.abs(away) < 90
            ? TransverseMercator.forward(away, lat)
            : new Xy(Double.POSITIVE_INFINITY, 0);
    if (!(StrictMath.abs(metres.x()) < HALF_WIDTH_METRES)) {
      throw new IllegalArgumentException(
          "longitude must be within 500 km of the meridian %.0f in %s: %s"
              .formatted(centralMeridian, datum, lon));
    }
    return new Xy(falseEasting + metres.x(), metres.y());
  }

  Xy unproject(double easting, double northing) {
    require(easting, northing);
    Xy degrees = TransverseMercator.backward(easting - falseEasting, northing);
    double lon = centralMeridian + degrees.x();
    return new Xy(lon > 180 ? lon - 360 : lon, degrees.y());
  }
}
