package io.gridgov.examples.cli.atlas;

/**
 * From degrees to the whole numbers of a drawing: equirectangular, true to scale in the middle.
 *
 * @param west the left edge, in degrees
 * @param north the upper edge, in degrees
 * @param perLon units a degree of longitude
 * @param perLat units a degree of latitude
 * @param width units
 * @param height units
 */
record Frame(double west, double north, double perLon, double perLat, int width, int height) {
  /** Far outside any picture; keeps lines that leave it short. */
  private static final double FARTHEST = 1e6;

  /** A dot of a map is shown with a hundred metres around it. */
  private static final double LEAST_DEGREES = 0.0005;

  /** Returns a frame around a box, with a margin, whose longer side has the given size. */
  static Frame around(double[] box, double margin, int size) {
    double stretch = Math.max(0.05, Math.cos(Math.toRadians((box[1] + box[3]) / 2)));
    double wide = (box[2] - box[0]) * stretch * (1 + 2 * margin);
    double high = (box[3] - box[1]) * (1 + 2 * margin);
    double side = wide + high > 0 ? Math.max(wide, high) : LEAST_DEGREES;
    wide = Math.max(wide, side / 3);
    high = Math.max(high, side / 3);
    double scale = size / side;
    double west = (box[0] + box[2]) / 2 - wide / stretch / 2;
    double north = (box[1] + box[3]) / 2 + high / 2;
    return new Frame(
        west,
        north,
        scale * stretch,
        scale,
        (int) Math.ceil(wide * scale),
        (int) Math.ceil(high * scale));
  }

  long x(double lon) {
    return Math.round(clamped((lon - west) * perLon));
  }

  long y(double lat) {
    return Math.round(clamped((north - lat) * perLat));
  }

  private static double clamped(double units) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, units));
  }

  /** Returns closed rings as the path of an SVG, in steps of so many units at least. */
  String path(Shape shape, int leastStep) {
    StringBuilder path = new StringBuilder();
    for (double[] ring : shape.rings()) {
      append(ring, leastStep, path);
    }
    return path.toString();
  }

  private void append(double[] ring, int leastStep, StringBuilder path) {
    long x = 0;
    long y = 0;
    for (int i = 0; i + 1 < ring.length; i += 2) {
      long nextX = x(ring[i]);
      long nextY = y(ring[i + 1]);
      if (i == 0) {
        path.append('M').append(nextX).append(' ').append(nextY);
      } else if (Math.abs(nextX - x) + Math.abs(nextY - y) < leastStep
          || isOutside(x, y, nextX, nextY, ring, i + 2)) {
        continue;
      } else {
        path.append('l').append(nextX - x).append(' ').append(nextY - y);
      }
      x = nextX;
      y = nextY;
    }
    path.append(ring.length == 0 ? "" : "z");
  }

  /** Tells whether a position and both its neighbours lie beyond the same side of the picture. */
  private boolean isOutside(long x, long y, long nextX, long nextY, double[] ring, int after) {
    return after + 1 < ring.length
        && (side(x, y) & side(nextX, nextY) & side(x(ring[after]), y(ring[after + 1]))) != 0;
  }

  private int side(long x, long y) {
    return (x < -width ? 1 : 0)
        | (x > 2L * width ? 2 : 0)
        | (y < -height ? 4 : 0)
        | (y > 2L * height ? 8 : 0);
  }
}
