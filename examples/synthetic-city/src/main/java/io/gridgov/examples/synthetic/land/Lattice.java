package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;

/**
 * Where the honeycomb's corners and cells lie on the earth, in units of 10<sup>−7</sup> degrees.
 *
 * <p>The disc is drawn together towards its middle: a cell at the rim is about 130 times as large
 * as one at the centre. Corners are jittered and rounded, then fixed; whatever is computed from
 * them later uses the rounded values.
 */
final class Lattice {

  /** Units of a coordinate in a degree. */
  static final double UNITS = 1e7;

  private static final double CENTRE_LON = 113.6;
  private static final double CENTRE_LAT = 34.75;
  private static final double HALF_WIDTH = 0.45;
  private static final double DENSITY = 0.12;
  private static final double JITTER = 0.2;
  private static final double LARGEST_ISLAND = 0.35;

  private final Honeycomb comb;
  private final long seed;
  private final double radius;
  private final int[] lons;
  private final int[] lats;

  Lattice(Honeycomb comb, long seed) {
    this.comb = comb;
    this.seed = seed;
    this.radius = comb.radius();
    this.lons = new int[comb.cornerIds()];
    this.lats = new int[comb.cornerIds()];
    for (int cell = 0; cell < comb.cells(); cell++) {
      for (int direction = 0; direction < Honeycomb.SIDES; direction++) {
        int corner = comb.corner(cell, direction);
        if (lons[corner] == 0) {
          place(corner);
        }
      }
    }
  }

  private void place(int corner) {
    Dice dice = Dice.of(seed, "corner", corner);
    double x = (comb.cornerX(corner) + dice.between(-JITTER, JITTER)) / radius;
    double y = (comb.cornerY(corner) + dice.between(-JITTER, JITTER)) / radius;
    double pull = DENSITY + (1 - DENSITY) * Math.sqrt(x * x + y * y);
    lons[corner] = (int) Math.round((CENTRE_LON + HALF_WIDTH * x * pull) * UNITS);
    lats[corner] = (int) Math.round((CENTRE_LAT + HALF_WIDTH * y * pull) * UNITS);
  }

  /** Returns longitude and latitude of the corner at which the side of a cell begins. */
  int[] corner(int cell, int direction) {
    int corner = comb.corner(cell, direction % Honeycomb.SIDES);
    return new int[] {lons[corner], lats[corner]};
  }

  /** Returns the mean of a cell's corners. */
  double[] middle(int cell) {
    double[] sum = new double[2];
    for (int direction = 0; direction < Honeycomb.SIDES; direction++) {
      int[] corner = corner(cell, direction);
      sum[0] += corner[0];
      sum[1] += corner[1];
    }
    return new double[] {sum[0] / Honeycomb.SIDES, sum[1] / Honeycomb.SIDES};
  }

  /**
   * Returns the size of an island, as a fraction of the cell around it. Cells of a small city are
   * large, so its islands must be smaller to be as small as a yard.
   */
  double islandSize(Dice dice) {
    double smallest = comb.cells() < 5_000 ? 0.04 : 0.14;
    double skewed = dice.next();
    return smallest + (LARGEST_ISLAND - smallest) * skewed * skewed;
  }

  /**
   * Returns the centre of a cell as a fraction of the disc's radius, before the drawing together.
   */
  double[] plan(int cell) {
    return new double[] {comb.cellX(cell) / radius, comb.cellY(cell) / radius};
  }
}
