package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import io.gridgov.geo.internal.raster.Patchwork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Maps for tests. */
final class Maps {
  private Maps() {}

  static Ring box(double west, double south, double east, double north) {
    return Ring.ofDegrees(west, south, east, south, east, north, west, north, west, south);
  }

  static Territory territory(String code, Ring... rings) {
    return Territory.of(GridCode.of(code), List.of(Polygon.of(rings)));
  }

  static TerritoryMap map(Territory... territories) {
    return TerritoryMap.of(Datum.WGS84, List.of(territories));
  }

  /** A patchwork; codes are in the order of its owners. */
  static TerritoryMap patchwork(long seed, double west, double south, double side, int n) {
    Map<Integer, List<Polygon>> polygons = new TreeMap<>();
    for (Patchwork.Patch patch : new Patchwork(seed, west, south, side, n).patches()) {
      polygons
          .computeIfAbsent(patch.owner(), owner -> new ArrayList<>())
          .add(new Polygon(patch.rings().stream().map(Ring::ofDegrees).toList()));
    }
    List<Territory> territories = new ArrayList<>();
    polygons.forEach(
        (owner, own) ->
            territories.add(
                Territory.of(GridCode.of(String.format(Locale.ROOT, "%08d", owner)), own)));
    return TerritoryMap.of(Datum.WGS84, territories);
  }
}
