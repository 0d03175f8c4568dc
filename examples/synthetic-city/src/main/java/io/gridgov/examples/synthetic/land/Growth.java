package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Divides a contiguous set of cells into contiguous parts that grow from seeds.
 *
 * <p>The part that lags most behind its weight grows next, by the free neighbour nearest to its
 * seed; so parts stay compact and none is left empty. Cost: n log n in the number of cells.
 */
final class Growth {

  private static final int CANDIDATES = 6;

  private final Honeycomb comb;
  private final int[] part;

  /** Prepares a division of the comb; the scratch space is used again by each call. */
  Growth(Honeycomb comb) {
    this.comb = comb;
    this.part = new int[comb.cells()];
  }

  /**
   * Returns the parts, each with its cells in ascending order; their number is at most the cells'.
   */
  List<int[]> divide(int[] cells, int parts, Dice dice) {
    if (parts == 1) {
      return List.of(cells);
    }
    Arrays.fill(part, -2);
    for (int cell : cells) {
      part[cell] = -1;
    }
    grow(seeds(cells, parts, dice), dice);
    return collect(cells, parts);
  }

  private List<int[]> collect(int[] cells, int parts) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      lists.add(new ArrayList<>());
    }
    for (int cell : cells) {
      lists.get(part[cell]).add(cell);
    }
    List<int[]> result = new ArrayList<>();
    for (List<Integer> list : lists) {
      result.add(list.stream().mapToInt(Integer::intValue).toArray());
    }
    return result;
  }

  private int[] seeds(int[] cells, int parts, Dice dice) {
    int[] seeds = new int[parts];
    boolean[] taken = new boolean[cells.length];
    for (int i = 0; i < parts; i++) {
      int best = -1;
      double farthest = -1;
      for (int k = 0; k < CANDIDATES; k++) {
        int candidate = freeFrom(dice.below(cells.length), taken);
        double distance = nearest(cells[candidate], seeds, i);
        if (distance > farthest) {
          farthest = distance;
          best = candidate;
        }
      }
      taken[best] = true;
      seeds[i] = cells[best];
    }
    return seeds;
  }

  private static int freeFrom(int start, boolean[] taken) {
    int at = start;
    while (taken[at]) {
      at = (at + 1) % taken.length;
    }
    return at;
  }

  private double nearest(int cell, int[] seeds, int count) {
    double least = Double.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, distance(cell, seeds[i]));
    }
    return least;
  }

  private double distance(int a, int b) {
    double dx = comb.cellX(a) - comb.cellX(b);
    double dy = comb.cellY(a) - comb.cellY(b);
    return Math.sqrt(dx * dx + dy * dy);
  }

  private void grow(int[] seeds, Dice dice) {
    PriorityQueue<Part> queue = new PriorityQueue<>();
    for (int i = 0; i < seeds.length; i++) {
      Part start = new Part(i, seeds[i], dice.between(0.5, 1.8));
      start.frontier.add((long) seeds[i]);
      queue.add(start);
    }
    for (int seed = 0; seed < seeds.length; seed++) {
      part[seeds[seed]] = seed;
    }
    while (!queue.isEmpty()) {
      Part next = queue.remove();
      if (next.takeNearest(dice)) {
        queue.add(next);
      }
    }
  }

  /** One part while it grows; ordered by how far it lags behind its weight. */
  private final class Part implements Comparable<Part> {
    private final int id;
    private final int seed;
    private final double weight;
    private final PriorityQueue<Long> frontier = new PriorityQueue<>();
    private int size;

    Part(int id, int seed, double weight) {
      this.id = id;
      this.seed = seed;
      this.weight = weight;
    }

    boolean takeNearest(Dice dice) {
      while (!frontier.isEmpty()) {
        int cell = (int) (frontier.remove() & 0xFFFFF);
        if (part[cell] == -1 || (cell == seed && size == 0)) {
          part[cell] = id;
          size++;
          offerNeighbours(cell, dice);
          return true;
        }
      }
      return false;
    }

    private void offerNeighbours(int cell, Dice dice) {
      for (int direction = 0; direction < Honeycomb.SIDES; direction++) {
        int neighbour = comb.neighbour(cell, direction);
        if (neighbour >= 0 && part[neighbour] == -1) {
          double key = distance(seed, neighbour) + dice.between(0, 1.2);
          frontier.add((Math.round(key * 1024) << 20) | neighbour);
        }
      }
    }

    @Override
    public int compareTo(Part other) {
      int byLag = Double.compare(size / weight, other.size / other.weight);
      return byLag != 0 ? byLag : Integer.compare(id, other.id);
    }
  }
}
