package io.gridgov.examples.cli;

import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import io.gridgov.geo.locate.TerritoryMap;
import org.locationtech.jts.geom.Envelope;

/**
 * Whether a point that lies inside a map after its coordinates change places has them exchanged.
 *
 * <p>It has where the map and its mirror image share no point, as for any city of China; for a map
 * on the diagonal nothing can be said.
 */
record Exchange(boolean isTelling) {
  static Exchange of(TerritoryMap map) {
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
    return new Exchange(!box.intersects(mirrored));
  }

  private static void include(Ring ring, Envelope box) {
    for (int i = 0; i < ring.size(); i++) {
      box.expandToInclude(ring.lonDegrees(i), ring.latDegrees(i));
    }
  }
}
