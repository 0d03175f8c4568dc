package io.gridgov.geo.datum;

import io.gridgov.core.place.Datum;
import java.util.Objects;

/**
 * A point in a Gauss–Krüger zone, in metres, with its datum (平面坐标点).
 *
 * <p>It is no {@link io.gridgov.core.place.GeoPoint}: what expects degrees does not take it.
 * Immutable and thread-safe. Chinese surveyors write the northing as x; here x is the easting, as
 * in the EPSG data set's map axes of GIS programs.
 *
 * @param eastingMetres metres to the east, false easting included, and the zone's number in front
 *     where the datum has it
 * @param northingMetres metres north of the equator
 * @param datum a zone, {@code epsg:4491} to {@code epsg:4554}
 * @since 0.1.0
 */
public record PlanePoint(double eastingMetres, double northingMetres, Datum datum) {
  /** Checks that the coordinates lie in the zone's range. */
  public PlanePoint {
    Objects.requireNonNull(datum, "datum");
    GaussKrueger.of(datum).require(eastingMetres, northingMetres);
  }

  /**
   * Returns a point.
   *
   * @param eastingMetres within 500 km of the zone's false easting
   * @param northingMetres within 10,002 km of the equator
   * @param datum a zone
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not finite or out of the zone's range, or
   *     the datum is in degrees
   */
  public static PlanePoint ofMetres(double eastingMetres, double northingMetres, Datum datum) {
    return new PlanePoint(eastingMetres, northingMetres, datum);
  }

  @Override
  public String toString() {
    return eastingMetres + "," + northingMetres + "@" + datum;
  }
}
