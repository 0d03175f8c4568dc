package io.gridgov.geo.internal.raster;

/**
 * The cells of a window in tiles of 8 by 8: a tile whose cells all hold the same is one number.
 *
 * <p>The tiles stay in a near cache, so that a point at sea, or deep inside a large territory,
 * costs no more than a look at them.
 */
final class Tiles {
  private static final int SHIFT = 3;
  private static final int EDGE = 1 << SHIFT;
  private static final int MASK = EDGE - 1;
  private static final int MIXED = -1;

  private final int across;
  private final int[] tiles;
  private final int[] cells;

  private Tiles(int across, int[] tiles, int[] cells) {
    this.across = across;
    this.tiles = tiles;
    this.cells = cells;
  }

  /** Packs cells that stand row by row. */
  static Tiles of(int[] cells, int columns, int rows) {
    int across = (columns + MASK) >> SHIFT;
    int[] tiles = new int[across * ((rows + MASK) >> SHIFT)];
    int mixed = 0;
    for (int tile = 0; tile < tiles.length; tile++) {
      int only = only(cells, columns, rows, tile % across, tile / across);
      tiles[tile] = only >= 0 ? only : ~mixed++;
    }
    int[] packed = new int[mixed << (2 * SHIFT)];
    Tiles all = new Tiles(across, tiles, packed);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int tile = tiles[all.tile(column, row)];
        if (tile < 0) {
          packed[place(tile, column, row)] = cells[row * columns + column];
        }
      }
    }
    return all;
  }

  /** What all cells of a tile hold; below 0 if they differ, or edges cross them. */
  private static int only(int[] cells, int columns, int rows, int tileColumn, int tileRow) {
    int toRow = Math.min(rows, (tileRow + 1) << SHIFT);
    int toColumn = Math.min(columns, (tileColumn + 1) << SHIFT);
    int only = cells[(tileRow << SHIFT) * columns + (tileColumn << SHIFT)];
    for (int row = tileRow << SHIFT; row < toRow; row++) {
      for (int column = tileColumn << SHIFT; column < toColumn; column++) {
        if (cells[row * columns + column] != only) {
          return MIXED;
        }
      }
    }
    return only;
  }

  private int tile(int column, int row) {
    return (row >> SHIFT) * across + (column >> SHIFT);
  }

  private static int place(int tile, int column, int row) {
    return (~tile << (2 * SHIFT)) + ((row & MASK) << SHIFT) + (column & MASK);
  }

  /** The value of a cell. */
  int at(int column, int row) {
    int tile = tiles[tile(column, row)];
    return tile >= 0 ? tile : cells[place(tile, column, row)];
  }

  long bytes() {
    return 4L * (tiles.length + cells.length);
  }
}
