package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Overlay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Land that two territories hold, pair by pair. */
final class Overlaps {
  private final Lands lands;
  private final Tolerances tolerances;

  private record Pair(int one, int other) {}

  Overlaps(Lands lands, Tolerances tolerances) {
    this.lands = lands;
    this.tolerances = tolerances;
  }

  /** Looks at every pair that may have land in one of the areas that more than one holds. */
  List<Finding> in(List<Polygon> crowded) {
    Set<Pair> seen = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (Polygon area : crowded) {
      Envelope box = area.getEnvelopeInternal();
      for (int one : lands.meeting(box)) {
        Envelope there = lands.land(one).getEnvelopeInternal().intersection(box);
        for (int other : lands.meeting(there)) {
          if (other > one && seen.add(new Pair(one, other))) {
            compare(one, other, findings);
          }
        }
      }
    }
    return findings;
  }

  private void compare(int one, int other, List<Finding> findings) {
    Geometry common = Overlay.common(lands.land(one), lands.land(other));
    double size = EarthArea.squareMetres(common);
    if (size > 0) {
      findings.add(
          new Finding(
              FindingKind.OVERLAP,
              lands.codes(List.of(one, other)),
              size,
              size < tolerances.noiseSquareMetres(),
              Figure.of(common)));
    }
  }
}
