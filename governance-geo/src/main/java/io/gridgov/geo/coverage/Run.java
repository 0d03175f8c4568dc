package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/** Successive edges of one ring that no other territory has, the land on their left. */
record Run(int owner, LineString line) {
  static Run of(int owner, Coordinate[] positions) {
    return new Run(owner, Shapes.FACTORY.createLineString(positions));
  }
}
