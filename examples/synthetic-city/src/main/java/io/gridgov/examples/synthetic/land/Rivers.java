package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;

/**
 * Which borders follow a river or an old lane, and so have many more points than the others.
 *
 * <p>A river is a wavy line across the disc; a border follows it if its two cells lie on different
 * banks. The number of rivers grows with the square root of the number of cells, so that they touch
 * about the same share of the grids in a city of any size.
 */
final class Rivers {

  private static final double LANE = 0.004;

  private final Honeycomb comb;
  private final Lattice lattice;
  private final double[][] rivers;

  Rivers(Honeycomb comb, Lattice lattice, long seed) {
    this.comb = comb;
    this.lattice = lattice;
    int count = (int) Math.max(1, Math.round(Math.sqrt(comb.cells()) / 26));
    this.rivers = new double[count][];
    for (int i = 0; i < count; i++) {
      Dice dice = Dice.of(seed, "river", i);
      double angle = dice.between(0, 3.14159);
      rivers[i] =
          new double[] {
            StrictMath.cos(angle),
            StrictMath.sin(angle),
            dice.between(-0.5, 0.5),
            dice.between(4, 11),
            dice.between(0, 6.28)
          };
    }
  }

  /** Returns how many steps the border of a cell in a direction is wanted to have. */
  int steps(int cell, int direction, Dice dice) {
    int neighbour = comb.neighbour(cell, direction);
    boolean river = neighbour >= 0 && separates(cell, neighbour);
    if (river || dice.chance(LANE)) {
      return 64 + dice.below(72);
    }
    return 2 + dice.below(4) + dice.below(4);
  }

  private boolean separates(int cell, int neighbour) {
    for (double[] river : rivers) {
      if (bank(river, lattice.plan(cell)) != bank(river, lattice.plan(neighbour))) {
        return true;
      }
    }
    return false;
  }

  private static boolean bank(double[] river, double[] at) {
    double across = river[0] * at[0] + river[1] * at[1];
    double along = river[0] * at[1] - river[1] * at[0];
    return across - river[2] + 0.07 * StrictMath.sin(river[3] * along + river[4]) > 0;
  }
}
