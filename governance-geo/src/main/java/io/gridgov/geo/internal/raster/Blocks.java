package io.gridgov.geo.internal.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells of a raster have edges, in blocks of 8 by 8, blocks of blocks, and so on: one bit
 * each.
 */
final class Blocks {
  private static final int EDGE = 8;

  /** The blocks of one size, row by row. */
  private static final class Level {
    private final int columns;
    private final int rows;
    private final long[] bits;

    Level(int below, int rowsBelow) {
      columns = (below + EDGE - 1) / EDGE;
      rows = (rowsBelow + EDGE - 1) / EDGE;
      bits = new long[columns * rows];
    }

    void set(int column, int row) {
      bits[row / EDGE * columns + column / EDGE] |= 1L << (row % EDGE * EDGE + column % EDGE);
    }
  }

  /** Takes the place of something at a level. */
  interface Visitor {
    void visit(int column, int row);
  }

  private final List<Level> levels = new ArrayList<>();

  private Blocks() {}

  static Blocks of(int[] cells, int columns, int rows) {
    Blocks blocks = new Blocks();
    Level lowest = new Level(columns, rows);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (cells[row * columns + column] < 0) {
          lowest.set(column, row);
        }
      }
    }
    blocks.levels.add(lowest);
    while (blocks.top().bits.length > 1) {
      blocks.levels.add(above(blocks.top()));
    }
    return blocks;
  }

  private Level top() {
    return levels.get(levels.size() - 1);
  }

  private static Level above(Level lower) {
    Level upper = new Level(lower.columns, lower.rows);
    for (int row = 0; row < lower.rows; row++) {
      for (int column = 0; column < lower.columns; column++) {
        if (lower.bits[row * lower.columns + column] != 0) {
          upper.set(column, row);
        }
      }
    }
    return upper;
  }

  /** How many levels there are; on the highest stands one block. */
  int height() {
    return levels.size();
  }

  /** Cells along the side of a block of a level from 1; of level 0, which are cells, 1. */
  static int cellsAlong(int level) {
    return 1 << (3 * level);
  }

  /** Visits what a block of a level from 1 holds: blocks of the level below, or cells. */
  void visit(int level, int column, int row, Visitor visitor) {
    Level at = levels.get(level - 1);
    long bits = at.bits[row * at.columns + column];
    while (bits != 0) {
      int bit = Long.numberOfTrailingZeros(bits);
      visitor.visit(column * EDGE + bit % EDGE, row * EDGE + bit / EDGE);
      bits &= bits - 1;
    }
  }

  long bytes() {
    return levels.stream().mapToLong(level -> 8L * level.bits.length).sum();
  }
}
