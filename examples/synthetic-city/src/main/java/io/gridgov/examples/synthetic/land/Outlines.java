package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The rings around sets of cells, put together from the one line that each border has.
 *
 * <p>Lines are drawn once, at construction: memory 8 bytes a vertex. Safe for threads afterwards.
 */
final class Outlines {

  private final Honeycomb comb;
  private final int[][] lines;

  Outlines(Honeycomb comb, Lattice lattice, long seed) {
    this.comb = comb;
    this.lines = new int[comb.edgeIds()][];
    Rivers rivers = new Rivers(comb, lattice, seed);
    for (int cell = 0; cell < comb.cells(); cell++) {
      for (int direction = 0; direction < Honeycomb.SIDES; direction++) {
        int edge = comb.edge(cell, direction);
        if (lines[edge] == null) {
          Dice dice = Dice.of(seed, "border", edge);
          int steps = rivers.steps(cell, direction, dice);
          lines[edge] = line(lattice, cell, direction, steps, dice);
        }
      }
    }
  }

  /** Draws a line in the direction in which the owner of the edge goes around it. */
  private int[] line(Lattice lattice, int cell, int direction, int steps, Dice dice) {
    int[] from = lattice.corner(cell, direction);
    int[] to = lattice.corner(cell, direction + 1);
    double[] inside = lattice.middle(cell);
    int neighbour = comb.neighbour(cell, direction);
    double[] outside =
        neighbour >= 0
            ? lattice.middle(neighbour)
            : new double[] {from[0] + to[0] - inside[0], from[1] + to[1] - inside[1]};
    Border border =
        direction < 3
            ? new Border(from, to, inside, outside)
            : new Border(to, from, outside, inside);
    return border.draw(steps, dice);
  }

  /**
   * Returns the rings of the union of a contiguous set of cells, one anticlockwise and any number
   * clockwise.
   *
   * @param layer the territories of one tier
   * @param number the territory
   */
  List<Ring> trace(Divisions.Layer layer, int number) {
    Set<Integer> open = new LinkedHashSet<>();
    for (int cell : layer.cells(number)) {
      for (int direction = 0; direction < Honeycomb.SIDES; direction++) {
        if (layer.holder(comb.neighbour(cell, direction)) != number) {
          open.add(cell * Honeycomb.SIDES + direction);
        }
      }
    }
    List<Ring> rings = new ArrayList<>();
    while (!open.isEmpty()) {
      rings.add(walk(open, layer, number));
    }
    return rings;
  }

  private Ring walk(Set<Integer> open, Divisions.Layer layer, int number) {
    int first = open.iterator().next();
    int cell = first / Honeycomb.SIDES;
    int direction = first % Honeycomb.SIDES;
    IntList points = new IntList();
    do {
      open.remove(cell * Honeycomb.SIDES + direction);
      append(points, cell, direction);
      int turn = (direction + 1) % Honeycomb.SIDES;
      int beyond = comb.neighbour(cell, turn);
      if (layer.holder(beyond) == number) {
        cell = beyond;
        direction = (direction + 5) % Honeycomb.SIDES;
      } else {
        direction = turn;
      }
    } while (cell * Honeycomb.SIDES + direction != first);
    return points.closed();
  }

  /** Appends a border's points without the last one, in the direction of the cell. */
  private void append(IntList points, int cell, int direction) {
    int[] line = lines[comb.edge(cell, direction)];
    int count = line.length / 2 - 1;
    for (int i = 0; i < count; i++) {
      int at = direction < 3 ? i : count - i;
      points.add(line[2 * at], line[2 * at + 1]);
    }
  }

  /** A growing list of coordinates. */
  private static final class IntList {
    private int[] values = new int[128];
    private int size;

    void add(int x, int y) {
      if (size + 4 > values.length) {
        values = Arrays.copyOf(values, values.length * 2);
      }
      values[size++] = x;
      values[size++] = y;
    }

    Ring closed() {
      add(values[0], values[1]);
      return new Ring(Arrays.copyOf(values, size));
    }
  }
}
