package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.LineString;

/** Borders of two territories that run along each other, but have other vertices. */
final class Mismatches {
  private final Lands lands;
  private final Segments segments;
  private final Tolerances tolerances;

  Mismatches(Lands lands, Segments segments, Tolerances tolerances) {
    this.lands = lands;
    this.segments = segments;
    this.tolerances = tolerances;
  }

  List<Finding> find() {
    Map<Long, List<LineString>> lines = new TreeMap<>();
    for (Segment segment : segments.all()) {
      var box = Segments.around(segment.a(), segment.b(), tolerances.snapMetres());
      for (Segment other : segments.meeting(box)) {
        if (other.owner() > segment.owner() && segment.runsAlong(other, tolerances.snapMetres())) {
          long pair = (long) segment.owner() << 32 | other.owner();
          List<LineString> known = lines.computeIfAbsent(pair, key -> new ArrayList<>());
          if (known.isEmpty() || !known.get(known.size() - 1).equals(segment.line())) {
            known.add(segment.line());
          }
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    lines.forEach((pair, found) -> findings.add(finding(pair, found)));
    return findings;
  }

  private Finding finding(long pair, List<LineString> lines) {
    return new Finding(
        FindingKind.MISMATCH,
        lands.codes(List.of((int) (pair >>> 32), (int) pair)),
        0,
        false,
        Figure.of(Shapes.FACTORY.createMultiLineString(lines.toArray(LineString[]::new))));
  }
}
