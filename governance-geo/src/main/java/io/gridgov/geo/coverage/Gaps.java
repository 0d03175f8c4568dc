package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Enclosed land that no territory holds: gaps, and slivers where it is narrow. */
final class Gaps {
  /** A tenth of a millimetre: what robust overlays may have moved. */
  private static final double TOUCHING_DEGREES = 1e-9;

  private final Lands lands;
  private final Segments segments;
  private final Tolerances tolerances;

  Gaps(Lands lands, Segments segments, Tolerances tolerances) {
    this.lands = lands;
    this.segments = segments;
    this.tolerances = tolerances;
  }

  List<Finding> in(List<Polygon> empty) {
    List<Finding> findings = new ArrayList<>();
    for (Polygon area : empty) {
      double size = EarthArea.squareMetres(area);
      if (size > 0) {
        boolean thin = EarthArea.widthMetres(area) < tolerances.sliverMetres();
        findings.add(
            new Finding(
                thin ? FindingKind.SLIVER : FindingKind.GAP,
                around(area),
                size,
                size < tolerances.noiseSquareMetres(),
                Figure.of(area)));
      }
    }
    return findings;
  }

  private List<GridCode> around(Polygon area) {
    return lands.codes(neighbours(area).keySet());
  }

  /** Returns the territory with the longest border along an area; −1 if there is none. */
  int longestNeighbour(Polygon area) {
    int longest = -1;
    double most = 0;
    for (Map.Entry<Integer, Double> each : neighbours(area).entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        longest = each.getKey();
      }
    }
    return longest;
  }

  /** Returns the territories around an area, each with the length of its border along it. */
  private Map<Integer, Double> neighbours(Polygon area) {
    Map<Integer, Double> lengths = new TreeMap<>();
    addNeighbours(area.getExteriorRing(), lengths);
    for (int i = 0; i < area.getNumInteriorRing(); i++) {
      addNeighbours(area.getInteriorRingN(i), lengths);
    }
    return lengths;
  }

  private void addNeighbours(LineString ring, Map<Integer, Double> lengths) {
    for (int i = 1; i < ring.getNumPoints(); i++) {
      Coordinate a = ring.getCoordinateN(i - 1);
      Coordinate b = ring.getCoordinateN(i);
      Coordinate middle = new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
      Envelope box = new Envelope(middle);
      box.expandBy(TOUCHING_DEGREES);
      for (Segment segment : segments.meeting(box)) {
        if (segment.distance(middle) <= TOUCHING_DEGREES) {
          lengths.merge(segment.owner(), a.distance(b), Double::sum);
        }
      }
    }
  }
}
