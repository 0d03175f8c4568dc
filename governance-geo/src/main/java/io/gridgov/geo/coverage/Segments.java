package io.gridgov.geo.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The edges that no neighbour has, by place. */
final class Segments {
  private final HPRtree index = new HPRtree();
  private final List<Segment> all = new ArrayList<>();

  Segments(List<Run> runs) {
    for (Run run : runs) {
      for (int i = 1; i < run.line().getNumPoints(); i++) {
        Segment segment =
            new Segment(
                run.owner(), run.line().getCoordinateN(i - 1), run.line().getCoordinateN(i));
        all.add(segment);
        index.insert(segment.box(), segment);
      }
    }
  }

  List<Segment> all() {
    return all;
  }

  List<Segment> meeting(Envelope box) {
    List<Segment> found = new ArrayList<>();
    for (Object segment : index.query(box)) {
      found.add((Segment) segment);
    }
    return found;
  }

  /** Returns a box around an edge, larger by so many metres on each side. */
  static Envelope around(Coordinate a, Coordinate b, double metres) {
    Envelope box = new Envelope(a, b);
    double lon = Math.max(1, EarthArea.metresPerLon(a.y)); // near a pole the box grows wide
    box.expandBy(metres / lon, metres / EarthArea.metresPerLat(a.y));
    return box;
  }
}
