package io.gridgov.geo.internal.raster;

/** The smallest rectangle around all edges. */
record Box(double west, double south, double east, double north) {
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
}
