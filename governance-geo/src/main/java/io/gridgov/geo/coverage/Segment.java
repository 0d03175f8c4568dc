package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** One edge that no neighbour has, its land on the left. */
record Segment(int owner, Coordinate a, Coordinate b) {
  Envelope box() {
    return new Envelope(a, b);
  }

  double distance(Coordinate point) {
    return Distance.pointToSegment(point, a, b);
  }

  LineString line() {
    return Shapes.FACTORY.createLineString(new Coordinate[] {a, b});
  }

  /**
   * Tells whether another edge runs along this one, its land on the other side: over more than the
   * tolerance, and never farther away than it.
   */
  boolean runsAlong(Segment other, double toleranceMetres) {
    double east = EarthArea.metresPerLon(farthestFromPole(other));
    double north = EarthArea.metresPerLat(a.y);
    double x = (b.x - a.x) * east;
    double y = (b.y - a.y) * north;
    double length = Math.hypot(x, y);
    double u1 = ((other.a.x - a.x) * east * x + (other.a.y - a.y) * north * y) / length;
    double u2 = ((other.b.x - a.x) * east * x + (other.b.y - a.y) * north * y) / length;
    double v1 = ((other.a.y - a.y) * north * x - (other.a.x - a.x) * east * y) / length;
    double v2 = ((other.b.y - a.y) * north * x - (other.b.x - a.x) * east * y) / length;
    double from = Math.max(0, u2);
    double to = Math.min(length, u1);
    if (to - from <= toleranceMetres) {
      return false;
    }
    double slope = (v2 - v1) / (u2 - u1);
    return Math.abs(v1 + slope * (from - u1)) <= toleranceMetres
        && Math.abs(v1 + slope * (to - u1)) <= toleranceMetres;
  }

  /** Where a degree of longitude is longest: near a pole, what is apart must not seem near. */
  private double farthestFromPole(Segment other) {
    double mine = Math.min(Math.abs(a.y), Math.abs(b.y));
    return Math.min(mine, Math.min(Math.abs(other.a.y), Math.abs(other.b.y)));
  }
}
