package io.gridgov.testkit.arbitrary;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.Objects;

/**
 * A map without gaps and overlaps (无缝地图), with the land that it covers.
 *
 * @param map the territories
 * @param outline what they cover together, by the even-odd rule
 * @since 0.1.0
 */
public record Coverage(TerritoryMap map, Polygon outline) {
  /** Checks for nulls. */
  public Coverage {
    Objects.requireNonNull(map, "map");
    Objects.requireNonNull(outline, "outline");
  }
}
