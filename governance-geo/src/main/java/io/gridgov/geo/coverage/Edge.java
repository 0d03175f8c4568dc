package io.gridgov.geo.coverage;

import org.locationtech.jts.geom.Coordinate;

/** An edge without direction. */
record Edge(Coordinate low, Coordinate high) {
  static Edge of(Coordinate a, Coordinate b) {
    return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
  }
}
