package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;

/**
 * The line between two cells: a fractal that goes from corner to corner and is the same for both.
 *
 * <p>Each line is a function over its chord and stays within 0.45 of the height of the triangles
 * that the chord makes with the middles of the two cells. Such triangles of different edges do not
 * meet, so lines never cross, and the inner half of every cell stays free for an island.
 */
final class Border {

  /** Share of the triangle's height that a line may use. */
  static final double REACH = 0.45;

  /** Shortest step along a chord, in coordinate units, that rounding cannot turn back. */
  static final double MIN_STEP = 12;

  private static final double STEEPEST = 0.8;
  private static final double ROUGHNESS = 0.62;

  private final int[] from;
  private final double alongX;
  private final double alongY;
  private final double length;
  private final Slope left;
  private final Slope right;

  private record Slope(double atStart, double atEnd) {}

  /**
   * Prepares the line between two corners.
   *
   * @param from where it begins
   * @param to where it ends
   * @param leftMiddle middle of the cell to the left
   * @param rightMiddle middle of the cell to the right
   */
  Border(int[] from, int[] to, double[] leftMiddle, double[] rightMiddle) {
    this.from = from;
    this.alongX = to[0] - from[0];
    this.alongY = to[1] - from[1];
    this.length = Math.sqrt(alongX * alongX + alongY * alongY);
    this.left = slope(leftMiddle);
    this.right = slope(rightMiddle);
  }

  private Slope slope(double[] middle) {
    double dx = middle[0] - from[0];
    double dy = middle[1] - from[1];
    double foot = (dx * alongX + dy * alongY) / (length * length);
    double height = Math.abs(alongX * dy - alongY * dx) / length;
    double steepest = STEEPEST * length;
    return new Slope(
        foot > 0.05 ? Math.min(steepest, height / foot) : steepest,
        foot < 0.95 ? Math.min(steepest, height / (1 - foot)) : steepest);
  }

  /** Returns the line's points, both ends included, as longitude, latitude, longitude, … */
  int[] draw(int wantedSteps, Dice dice) {
    int steps = (int) Math.max(1, Math.min(wantedSteps, length / MIN_STEP));
    double[] sway = new double[steps + 1];
    sway[0] = dice.between(-0.7, 0.7);
    sway[steps] = dice.between(-0.7, 0.7);
    displace(sway, 0, steps, 0.9, dice);
    int[] points = new int[2 * (steps + 1)];
    for (int i = 0; i <= steps; i++) {
      double stagger = i == 0 || i == steps ? 0 : dice.between(-0.3, 0.3);
      double t = (i + stagger) / steps;
      double height = height(t, sway[i]) / length;
      points[2 * i] = (int) Math.round(from[0] + t * alongX - height * alongY);
      points[2 * i + 1] = (int) Math.round(from[1] + t * alongY + height * alongX);
    }
    return points;
  }

  private double height(double t, double sway) {
    Slope side = sway > 0 ? left : right;
    double most = Math.min(t * side.atStart(), (1 - t) * side.atEnd());
    return REACH * most * Math.max(-1, Math.min(1, sway));
  }

  private static void displace(double[] sway, int low, int high, double scale, Dice dice) {
    if (high - low < 2) {
      return;
    }
    int mid = (low + high) >>> 1;
    sway[mid] = (sway[low] + sway[high]) / 2 + scale * dice.between(-1, 1);
    displace(sway, low, mid, scale * ROUGHNESS, dice);
    displace(sway, mid, high, scale * ROUGHNESS, dice);
  }
}
