package io.gridgov.core.place;

import java.util.Objects;

/**
 * A point on the earth in degrees, with its datum (坐标点).
 *
 * <p>Immutable and thread-safe. Prints and parses as {@code lon,lat@datum}.
 *
 * @param lonDegrees longitude in [-180, 180]
 * @param latDegrees latitude in [-90, 90]
 * @param datum a datum in degrees
 * @since 0.1.0
 */
public record GeoPoint(double lonDegrees, double latDegrees, Datum datum) {
  /** Checks the ranges. */
  public GeoPoint {
    Objects.requireNonNull(datum, "datum");
    if (!(lonDegrees >= -180 && lonDegrees <= 180)) {
      throw new IllegalArgumentException("longitude must be in [-180, 180] degrees: " + lonDegrees);
    }
    if (!(latDegrees >= -90 && latDegrees <= 90)) {
      throw new IllegalArgumentException("latitude must be in [-90, 90] degrees: " + latDegrees);
    }
    if (!datum.isGeographic()) {
      throw new IllegalArgumentException("datum of a point must be in degrees: " + datum);
    }
  }

  /**
   * Returns a point.
   *
   * @param lonDegrees longitude in [-180, 180]
   * @param latDegrees latitude in [-90, 90]
   * @param datum a datum in degrees
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not finite or out of range
   */
  public static GeoPoint ofDegrees(double lonDegrees, double latDegrees, Datum datum) {
    return new GeoPoint(lonDegrees, latDegrees, datum);
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @param text {@code lon,lat@datum}
   * @return the point
   * @throws IllegalArgumentException if the text has another form
   */
  public static GeoPoint parse(String text) {
    int comma = text.indexOf(',');
    int at = text.indexOf('@');
    if (comma < 0 || at < comma) {
      throw new IllegalArgumentException("point must be written lon,lat@datum");
    }
    return new GeoPoint(
        Double.parseDouble(text.substring(0, comma)),
        Double.parseDouble(text.substring(comma + 1, at)),
        Datum.parse(text.substring(at + 1)));
  }

  @Override
  public String toString() {
    return lonDegrees + "," + latDegrees + "@" + datum;
  }
}
