package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Small pieces of land inside a cell that belong to another grid of the same community: some are
 * grids of their own (enclaves, 飞地), the others a second part of a neighbour.
 */
final class Islands {

  private final Honeycomb comb;
  private final Divisions.Layer grids;
  private final long seed;
  private final Set<Integer> hosts = new HashSet<>();
  private final List<Island> islands = new ArrayList<>();

  /**
   * One island.
   *
   * @param host the cell around it
   * @param owner the grid it is a second part of, by its number in the layer; −1 if it is a grid
   */
  record Island(int host, int owner) {}

  private Islands(Honeycomb comb, Divisions.Layer grids, long seed) {
    this.comb = comb;
    this.grids = grids;
    this.seed = seed;
  }

  static List<Island> of(
      Honeycomb comb, Divisions.Layer grids, Proportions proportions, long seed) {
    Islands islands = new Islands(comb, grids, seed);
    islands.place(proportions);
    return islands.islands;
  }

  private void place(Proportions proportions) {
    Dice dice = Dice.of(seed, "islands", 0);
    while (islands.size() < proportions.enclaves()) {
      int host = dice.below(comb.cells());
      if (hosts.add(host)) {
        islands.add(new Island(host, -1));
      }
    }
    while (islands.size() < proportions.enclaves() + proportions.exclaves()) {
      int host = dice.below(comb.cells());
      int grid = grids.holder(host);
      int owner = sibling(grid, dice);
      if (owner != grid && hosts.add(host)) {
        islands.add(new Island(host, owner));
      }
    }
  }

  private int sibling(int grid, Dice dice) {
    int first = grid;
    while (first > 0 && grids.parent(first - 1) == grids.parent(grid)) {
      first--;
    }
    int end = grid + 1;
    while (end < grids.size() && grids.parent(end) == grids.parent(grid)) {
      end++;
    }
    return first + dice.below(end - first);
  }

  /** Returns the ring of an island: anticlockwise, closed, star-shaped about the cell's middle. */
  static Ring ring(Lattice lattice, int host, long seed) {
    Dice dice = Dice.of(seed, "island", host);
    double[] middle = lattice.middle(host);
    double size = lattice.islandSize(dice);
    int[] near = lattice.corner(host, 0);
    double reach = Math.abs(near[0] - middle[0]) + Math.abs(near[1] - middle[1]);
    int most = (int) Math.max(6, 6 * reach * size * 0.5 / Border.MIN_STEP);
    int points = Math.min(most, 24 + dice.below(40));
    int[] ring = new int[2 * points + 2];
    for (int i = 0; i < points; i++) {
      double[] rim = rim(lattice, host, (double) Honeycomb.SIDES * i / points);
      double out = size * dice.between(0.75, 1.0);
      ring[2 * i] = (int) Math.round(middle[0] + out * (rim[0] - middle[0]));
      ring[2 * i + 1] = (int) Math.round(middle[1] + out * (rim[1] - middle[1]));
    }
    ring[2 * points] = ring[0];
    ring[2 * points + 1] = ring[1];
    return new Ring(ring);
  }

  /** Returns the point on the straight outline of a cell, from 0 to 6 once around. */
  static double[] rim(Lattice lattice, int cell, double turn) {
    int side = (int) turn;
    int[] from = lattice.corner(cell, side);
    int[] to = lattice.corner(cell, side + 1);
    double part = turn - side;
    return new double[] {from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])};
  }
}
