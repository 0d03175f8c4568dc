package io.gridgov.examples.cli.points;

import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.geo.locate.MapLocator;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import org.locationtech.jts.geom.Envelope;

/**
 * Checks the points of a file against the earth and against a map (坐标检查).
 *
 * <p>That a point lies in the map once its coordinates change places tells something where the map
 * and its mirror image share no point, as for any city of China; for a map on the diagonal nothing
 * can be said. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PointCheck {
  /**
   * What the numbers alone say (取值判断).
   *
   * @since 0.1.0
   */
  public enum Range {
    /** Longitude and latitude may be so. */
    SOUND,
    /** No place on earth. */
    OUTSIDE,
    /** A place on earth once the two change places. */
    SWAPPED
  }

  private final Locator locator;
  private final boolean telling;

  private PointCheck(Locator locator, boolean telling) {
    this.locator = locator;
    this.telling = telling;
  }

  /**
   * Returns a check against a map.
   *
   * @param map the map
   * @param locator answers for the map
   * @return the check
   */
  public static PointCheck of(TerritoryMap map, Locator locator) {
    Envelope box = new Envelope();
    for (Territory territory : map.territories()) {
      for (Polygon polygon : territory.polygons()) {
        polygon.rings().forEach(ring -> include(ring, box));
      }
    }
    Envelope mirrored =
        box.isNull()
            ? box
            : new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
    return new PointCheck(locator, !box.intersects(mirrored));
  }

  /**
   * Returns a check against a map.
   *
   * @param map the map
   * @return the check
   */
  public static PointCheck of(TerritoryMap map) {
    return of(map, MapLocator.of(map));
  }

  private static void include(Ring ring, Envelope box) {
    for (int i = 0; i < ring.size(); i++) {
      box.expandToInclude(ring.lonDegrees(i), ring.latDegrees(i));
    }
  }

  /**
   * Judges the numbers alone.
   *
   * @param lonDegrees longitude, finite
   * @param latDegrees latitude, finite
   * @return whether they are a place on earth
   */
  public static Range range(double lonDegrees, double latDegrees) {
    if (Math.abs(lonDegrees) <= 180 && Math.abs(latDegrees) <= 90) {
      return Range.SOUND;
    }
    return Math.abs(lonDegrees) <= 90 && Math.abs(latDegrees) <= 180
        ? Range.SWAPPED
        : Range.OUTSIDE;
  }

  /**
   * Tells whether a place on earth lies outside the map and inside it once its coordinates change
   * places.
   *
   * @param lonDegrees longitude in [-180, 180]
   * @param latDegrees latitude in [-90, 90]
   * @return true if the two are probably exchanged
   */
  public boolean isExchanged(double lonDegrees, double latDegrees) {
    return telling
        && Math.abs(lonDegrees) <= 90
        && !lies(lonDegrees, latDegrees)
        && lies(/* lonDegrees= */ latDegrees, /* latDegrees= */ lonDegrees);
  }

  private boolean lies(double lonDegrees, double latDegrees) {
    GeoPoint point = GeoPoint.ofDegrees(lonDegrees, latDegrees, locator.datum());
    return !locator.locate(point).candidates().isEmpty();
  }
}
