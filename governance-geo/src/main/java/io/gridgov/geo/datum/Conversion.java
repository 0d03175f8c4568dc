package io.gridgov.geo.datum;

import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes coordinates from one datum to another (坐标转换).
 *
 * <p><b>WGS 84 and CGCS2000</b> are taken as one: their ellipsoids differ by a tenth of a
 * millimetre, their frames by the drift of the plates since 2000 (some decimetres), which no city
 * map shows. Zones are transverse Mercator of CGCS2000.
 *
 * <p><b>GCJ-02 and BD-09</b> are shifted inside a coarse outline of mainland China only, asked of
 * the WGS 84 point. It is generous by up to 60 km beyond the land border and runs at sea along the
 * coast; Hong Kong, Macau and Taiwan lie outside it. Outside, a point keeps its coordinates in all
 * four datums. The forward shift is the reckoning in common use since 2010; the inverse finds, by
 * iteration, the point that this forward shift takes to the given one, within 1e-9 degrees. Along
 * the outline, in a strip as wide as the shift (under a kilometre, or two for BD-09), a shifted
 * coordinate may have no origin or two; then the one that would lie inside is taken.
 *
 * <p><b>Law.</b> Maps published in China need approval, and undoing the shift of an official map
 * may break the law whoever has the formula: see {@code docs/datums.md}.
 *
 * <p><b>Cost.</b> A microsecond or a few; the inverse shifts some ten times as much. The same
 * digits on every machine. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Conversion {
  private final Datum from;
  private final Datum to;
  private final Step in;
  private final Step out;
  private final boolean same;

  /** One half of a conversion: to or from WGS 84. */
  private interface Step {
    Xy apply(double x, double y);
  }

  private Conversion(Datum from, Datum to) {
    this.from = Objects.requireNonNull(from, "from");
    this.to = Objects.requireNonNull(to, "to");
    this.in = toWgs84(from);
    this.out = fromWgs84(to);
    this.same = from.equals(to);
  }

  /**
   * Returns the conversion between two datums.
   *
   * @param from the datum of the input
   * @param to the datum of the output; the same one leaves coordinates as they are
   * @return the conversion
   */
  public static Conversion between(Datum from, Datum to) {
    return new Conversion(from, to);
  }

  /**
   * Returns the datum of the input.
   *
   * @return the datum
   */
  public Datum from() {
    return from;
  }

  /**
   * Returns the datum of the output.
   *
   * @return the datum
   */
  public Datum to() {
    return to;
  }

  /**
   * Converts bare numbers, for files and arrays.
   *
   * @param x longitude in [-180, 180] degrees, or easting in metres, as {@link #from} has it
   * @param y latitude in [-90, 90] degrees, or northing in metres
   * @return longitude and latitude, or easting and northing, in {@link #to}
   * @throws IllegalArgumentException if a coordinate is not finite or out of range, or the place is
   *     too far from a zone's meridian
   */
  public Xy apply(double x, double y) {
    requireRange(from, x, y);
    if (same) {
      return new Xy(x, y);
    }
    Xy wgs84 = in.apply(x, y);
    boolean unmoved =
        from.isGeographic()
            && !MainlandOutline.contains(wgs84.x(), wgs84.y())
            && !MainlandOutline.contains(x, y);
    return unmoved ? out.apply(x, y) : out.apply(wgs84.x(), wgs84.y());
  }

  /**
   * Converts bare numbers where they can be converted.
   *
   * @param x longitude or easting
   * @param y latitude or northing
   * @return what {@link #apply} returns; empty where it throws
   */
  public Optional<Xy> find(double x, double y) {
    try {
      return Optional.of(apply(x, y));
    } catch (IllegalArgumentException outOfRange) {
      return Optional.empty();
    }
  }

  /**
   * Converts a point in degrees to another datum in degrees.
   *
   * @param point in {@link #from}
   * @return the same place in {@link #to}
   * @throws IllegalArgumentException if the point is in another datum, or the output in metres
   */
  public GeoPoint degrees(GeoPoint point) {
    Xy result = toDegrees(point.lonDegrees(), point.latDegrees(), point.datum());
    return GeoPoint.ofDegrees(result.x(), result.y(), to);
  }

  /**
   * Converts a point in metres to a datum in degrees.
   *
   * @param point in {@link #from}
   * @return the same place in {@link #to}
   * @throws IllegalArgumentException if the point is in another datum, or the output in metres
   */
  public GeoPoint degrees(PlanePoint point) {
    Xy result = toDegrees(point.eastingMetres(), point.northingMetres(), point.datum());
    return GeoPoint.ofDegrees(result.x(), result.y(), to);
  }

  /**
   * Projects a point in degrees into a zone.
   *
   * @param point in {@link #from}
   * @return the same place in {@link #to}
   * @throws IllegalArgumentException if the point is in another datum or too far from the zone, or
   *     the output is in degrees
   */
  public PlanePoint metres(GeoPoint point) {
    Xy result = toMetres(point.lonDegrees(), point.latDegrees(), point.datum());
    return PlanePoint.ofMetres(result.x(), result.y(), to);
  }

  /**
   * Takes a point from one zone to another.
   *
   * @param point in {@link #from}
   * @return the same place in {@link #to}
   * @throws IllegalArgumentException if the point is in another datum or too far from the zone, or
   *     the output is in degrees
   */
  public PlanePoint metres(PlanePoint point) {
    Xy result = toMetres(point.eastingMetres(), point.northingMetres(), point.datum());
    return PlanePoint.ofMetres(result.x(), result.y(), to);
  }

  private Xy toDegrees(double x, double y, Datum stated) {
    if (!to.isGeographic()) {
      throw new IllegalArgumentException("datum of the result must be in degrees: " + to);
    }
    return apply(x, y, stated);
  }

  private Xy toMetres(double x, double y, Datum stated) {
    if (to.isGeographic()) {
      throw new IllegalArgumentException("datum of the result must be in metres: " + to);
    }
    return apply(x, y, stated);
  }

  private Xy apply(double x, double y, Datum stated) {
    if (!stated.equals(from)) {
      throw new IllegalArgumentException("datum of the point must be " + from + ": " + stated);
    }
    return apply(x, y);
  }

  private static void requireRange(Datum datum, double x, double y) {
    if (!datum.isGeographic()) {
      GaussKrueger.of(datum).require(x, y);
    } else if (!(StrictMath.abs(x) <= 180 && StrictMath.abs(y) <= 90)) {
      throw new IllegalArgumentException(
          "longitude must be in [-180, 180] and latitude in [-90, 90] degrees: " + x + ", " + y);
    }
  }

  private static Step toWgs84(Datum datum) {
    if (!datum.isGeographic()) {
      return GaussKrueger.of(datum)::unproject;
    }
    return switch (datum.name()) {
      case "gcj02" -> Gcj02::unshifted;
      case "bd09" ->
          (x, y) -> {
            Xy gcj02 = Bd09.unshifted(x, y);
            return Gcj02.unshifted(gcj02.x(), gcj02.y());
          };
      default -> Xy::new;
    };
  }

  private static Step fromWgs84(Datum datum) {
    if (!datum.isGeographic()) {
      return GaussKrueger.of(datum)::project;
    }
    return switch (datum.name()) {
      case "gcj02" -> (x, y) -> MainlandOutline.contains(x, y) ? Gcj02.shifted(x, y) : new Xy(x, y);
      case "bd09" ->
          (x, y) -> {
            if (!MainlandOutline.contains(x, y)) {
              return new Xy(x, y);
            }
            Xy gcj02 = Gcj02.shifted(x, y);
            return Bd09.shifted(gcj02.x(), gcj02.y());
          };
      default -> Xy::new;
    };
  }
}
