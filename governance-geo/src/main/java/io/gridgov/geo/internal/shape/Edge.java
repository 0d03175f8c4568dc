package io.gridgov.geo.internal.shape;

import org.locationtech.jts.geom.Coordinate;

/** An edge without direction. */
public record Edge(Coordinate low, Coordinate high) {
  public static Edge of(Coordinate a, Coordinate b) {
    return a.compareTo(b) <= 0 ? new Edge(a, b) : new Edge(b, a);
  }
}
