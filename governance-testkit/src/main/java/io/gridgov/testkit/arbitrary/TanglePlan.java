package io.gridgov.testkit.arbitrary;

import io.gridgov.core.place.Datum;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices from which a map of any shape is built: rings of any number of positions on a small
 * lattice, so that they often cross, touch, run back or collapse.
 *
 * @param anchor where on earth; the lattice is centred on it
 * @param fine true for a lattice whose steps are no dyadic numbers
 * @param territories by owner: polygons, rings, positions as index into the lattice
 */
record TanglePlan(Anchor anchor, boolean fine, List<List<List<List<Integer>>>> territories) {
  /** Positions along one side of the lattice. */
  static final int SIDE = 7;

  TerritoryMap map() {
    List<Territory> built = new ArrayList<>();
    for (List<List<List<Integer>>> polygons : territories) {
      built.add(
          Territory.of(Codes.of(built.size()), polygons.stream().map(this::polygon).toList()));
    }
    return TerritoryMap.of(Datum.WGS84, built);
  }

  private Polygon polygon(List<List<Integer>> rings) {
    return new Polygon(rings.stream().map(this::ring).toList());
  }

  private Ring ring(List<Integer> positions) {
    double[] lonLat = new double[2 * positions.size()];
    for (int i = 0; i < positions.size(); i++) {
      lonLat[2 * i] = lon(positions.get(i) % SIDE);
      lonLat[2 * i + 1] = lat(positions.get(i) / SIDE);
    }
    return Ring.ofDegrees(lonLat);
  }

  private double lon(int step) {
    double lon = anchor.lonDegrees() + (step - SIDE / 2) * stepDegrees();
    return lon > 180 ? lon - 360 : lon;
  }

  private double lat(int step) {
    double lat = anchor.latDegrees() + (step - SIDE / 2) * stepDegrees();
    return lat > 90 ? 180 - lat : lat;
  }

  private double stepDegrees() {
    return fine ? 0.1 : 0.0625;
  }
}
