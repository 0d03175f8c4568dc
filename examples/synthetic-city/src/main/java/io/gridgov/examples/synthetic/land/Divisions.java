package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The cells shared out: which territory of each tier holds each cell, from the city down.
 *
 * <p>Every territory here is one contiguous set of cells. Children are numbered from north to south
 * and, in one band, from west to east.
 */
final class Divisions {

  /** The cells of the territories of one tier, and the number of each one's parent. */
  static final class Layer {
    private final List<int[]> cells;
    private final int[] parents;
    private final int[] holders;

    Layer(List<int[]> cells, int[] parents, int[] holders) {
      this.cells = cells;
      this.parents = parents;
      this.holders = holders;
    }

    /** Returns the number of territories. */
    int size() {
      return cells.size();
    }

    /** Returns the cells of a territory. */
    int[] cells(int territory) {
      return cells.get(territory);
    }

    /** Returns the number of a territory's parent in the layer above. */
    int parent(int territory) {
      return parents[territory];
    }

    /** Returns the territory that holds a cell; none for −1, the cell outside. */
    int holder(int cell) {
      return cell < 0 ? -1 : holders[cell];
    }
  }

  private final Honeycomb comb;
  private final Growth growth;
  private final long seed;
  private final Map<Tier, Layer> layers = new EnumMap<>(Tier.class);

  private Divisions(Honeycomb comb, long seed) {
    this.comb = comb;
    this.growth = new Growth(comb);
    this.seed = seed;
  }

  /** Returns one layer a tier; the last has the grids except the enclaves. */
  static Map<Tier, Layer> of(Honeycomb comb, Proportions proportions, long seed) {
    Divisions divisions = new Divisions(comb, seed);
    int[] all = new int[comb.cells()];
    for (int cell = 0; cell < all.length; cell++) {
      all[cell] = cell;
    }
    divisions.layers.put(Tier.CITY, new Layer(List.of(all), new int[] {-1}, new int[all.length]));
    divisions.divide(Tier.DISTRICT, proportions.districts());
    divisions.divide(Tier.STREET, proportions.streets());
    divisions.divide(Tier.COMMUNITY, proportions.communities());
    divisions.divide(Tier.GRID, proportions.grids() - proportions.enclaves());
    return divisions.layers;
  }

  /** Returns the layer of a tier, which must have been made. */
  static Layer layer(Map<Tier, Layer> layers, Tier tier) {
    return Objects.requireNonNull(layers.get(tier), "layer");
  }

  private void divide(Tier tier, int count) {
    List<int[]> above = layer(layers, tier.above()).cells;
    int[] shares = share(above, count);
    List<int[]> parts = new ArrayList<>();
    int[] parents = new int[count];
    int[] holders = new int[comb.cells()];
    for (int parent = 0; parent < above.size(); parent++) {
      Dice dice = Dice.of(seed, "growth " + tier.level(), parent);
      List<int[]> children =
          new ArrayList<>(growth.divide(above.get(parent), shares[parent], dice));
      children.sort(Comparator.comparingLong(this::position));
      for (int[] child : children) {
        for (int cell : child) {
          holders[cell] = parts.size();
        }
        parents[parts.size()] = parent;
        parts.add(child);
      }
    }
    layers.put(tier, new Layer(parts, parents, holders));
  }

  /** Shares a number out in proportion to cells: at least 1 and at most its cells to each. */
  private int[] share(List<int[]> above, int count) {
    int[] shares = new int[above.size()];
    int left = count;
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (int) Math.max(1, (long) count * above.get(i).length / comb.cells());
      left -= shares[i];
    }
    int step = left > 0 ? 1 : -1;
    while (left != 0) {
      for (int i = 0; i < shares.length && left != 0; i++) {
        int changed = shares[i] + step;
        if (changed >= 1 && changed <= above.get(i).length) {
          shares[i] = changed;
          left -= step;
        }
      }
    }
    return shares;
  }

  private long position(int[] cells) {
    double x = 0;
    double y = 0;
    for (int cell : cells) {
      x += comb.cellX(cell);
      y += comb.cellY(cell);
    }
    long band = Math.round(-y / cells.length / 4.0);
    return band * 10_000_000L + Math.round(x / cells.length * 100);
  }
}
