package io.gridgov.geo.redraw;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import java.util.List;
import java.util.Objects;

/**
 * An area drawn on a map (圈定范围): what changes hands, or an exclusive grid.
 *
 * <p>Whether its polygons are valid is judged when it is used. {@link io.gridgov.geo.io.Wkt} and
 * {@link io.gridgov.geo.io.Wkb} read the polygons of other systems. Immutable and thread-safe.
 *
 * @param datum the datum of its positions
 * @param polygons the shell first, then the holes, of each
 * @since 0.1.0
 */
public record Area(Datum datum, List<Polygon> polygons) {
  /** Copies the list. */
  public Area {
    Objects.requireNonNull(datum, "datum");
    polygons = List.copyOf(polygons);
  }

  /**
   * Returns the area of one or more polygons.
   *
   * @param datum the datum of the positions
   * @param polygons the polygons
   * @return the area
   */
  public static Area of(Datum datum, Polygon... polygons) {
    return new Area(datum, List.of(polygons));
  }
}
