package io.gridgov.geo.internal.raster;

/** A rectangle with its border. */
record Box(double west, double south, double east, double north) {
  /** The smallest around all edges. */
  static Box around(Edges edges) {
    double west = Double.POSITIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int edge = 0; edge < edges.size(); edge++) {
      west = Math.min(west, edges.ax(edge));
      east = Math.max(east, edges.bx(edge));
      south = Math.min(south, Math.min(edges.ay(edge), edges.by(edge)));
      north = Math.max(north, Math.max(edges.ay(edge), edges.by(edge)));
    }
    return new Box(west, south, east, north);
  }

  /** Not a point of which a coordinate is not a number. */
  boolean contains(double x, double y) {
    return x >= west && x <= east && y >= south && y <= north;
  }

  /** What two have in common. */
  Box within(Box other) {
    return new Box(
        Math.max(west, other.west),
        Math.max(south, other.south),
        Math.min(east, other.east),
        Math.min(north, other.north));
  }
}
