package io.gridgov.geo.internal.raster;

/** Packs the cells of a window, which stand row by row, into tiles. */
final class TilesBuilder {
  private static final int MIXED = -1;

  /** Squares of so many tiles along the side, as a binary logarithm, are wide. */
  private static final int WIDE_LEVEL = 2;

  private final Window window;
  private final int[] cells;
  private final int across;
  private final int[] tiles;
  private final byte[] levels;
  private final Specks specks;

  private TilesBuilder(Window window, int[] cells, Pool pool) {
    this.window = window;
    this.cells = cells;
    this.across = (window.columns() + Tiles.MASK) >> Tiles.SHIFT;
    this.tiles = new int[across * ((window.rows() + Tiles.MASK) >> Tiles.SHIFT)];
    this.levels = new byte[tiles.length];
    this.specks = new Specks(pool, window.slack());
  }

  static Tiles build(Window window, int[] cells, Pool pool) {
    return new TilesBuilder(window, cells, pool).built();
  }

  private Tiles built() {
    int mixed = 0;
    for (int tile = 0; tile < tiles.length; tile++) {
      int only = only(tile % across, tile / across);
      tiles[tile] = only >= 0 ? only : ~mixed++;
    }
    long[] words = new long[Tiles.LEAD + mixed * Tiles.WORDS];
    int at = Tiles.LEAD;
    for (int tile = 0; tile < tiles.length; tile++) {
      if (tiles[tile] < 0) {
        fill(words, at, tile % across, tile / across);
        at += Tiles.WORDS;
      }
    }
    specks.trim();
    for (int level = 1; 1 << level <= across; level++) {
      widen(level);
    }
    return new Tiles(window, tiles, levels, words, specks);
  }

  /** What all cells of a tile hold; below 0 if they differ, or edges cross them. */
  private int only(int tileColumn, int tileRow) {
    int toRow = Math.min(window.rows(), (tileRow + 1) << Tiles.SHIFT);
    int toColumn = Math.min(window.columns(), (tileColumn + 1) << Tiles.SHIFT);
    int only = cells[(tileRow << Tiles.SHIFT) * window.columns() + (tileColumn << Tiles.SHIFT)];
    for (int row = tileRow << Tiles.SHIFT; row < toRow; row++) {
      for (int column = tileColumn << Tiles.SHIFT; column < toColumn; column++) {
        if (cells[row * window.columns() + column] != only) {
          return MIXED;
        }
      }
    }
    return only;
  }

  private void fill(long[] words, int at, int tileColumn, int tileRow) {
    int[] slots = new int[Tiles.OWNERS + 1];
    slots[Tiles.OWNERS] = specks.size();
    int owners = 0;
    for (int cell = 0; cell < Tiles.ALONG * Tiles.ALONG; cell++) {
      int column = (tileColumn << Tiles.SHIFT) + (cell & Tiles.MASK);
      int row = (tileRow << Tiles.SHIFT) + (cell >> Tiles.SHIFT);
      if (column < window.columns() && row < window.rows()) {
        int value = cells[row * window.columns() + column];
        int number = value < 0 ? Tiles.OWNERS : Slots.numberOf(value, slots, owners);
        owners = Math.max(owners, number < Tiles.OWNERS ? number + 1 : 0);
        if (number == Tiles.OWNERS) {
          addSpecks(value, column, row);
        }
        for (int bit = 0; bit < Tiles.SLOTS; bit++) {
          words[at + bit] |= (long) ((number >> bit) & 1) << cell;
        }
      }
    }
    Slots.put(words, at + Tiles.SLOTS, slots);
  }

  private void addSpecks(int value, int column, int row) {
    if (value < 0) {
      specks.add(value, window.specks(column, row));
    } else {
      specks.add(value);
    }
  }

  /** Finds the squares of tiles that hold the same, of a side twice that of the level below. */
  private void widen(int level) {
    int side = 1 << level;
    int half = side >> 1;
    for (int row = 0; row + side <= tiles.length / across; row += side) {
      for (int column = 0; column + side <= across; column += side) {
        int at = row * across + column;
        int above = at + half * across;
        if (areOne(level - 1, at, at + half, above, above + half)) {
          mark(at, side, level);
        }
      }
    }
  }

  private boolean areOne(int level, int... quarters) {
    int value = tiles[quarters[0]];
    for (int quarter : quarters) {
      if (levels[quarter] != level || tiles[quarter] != value) {
        return false;
      }
    }
    return value >= 0;
  }

  private void mark(int at, int side, int level) {
    for (int row = at; row < at + side * across; row += across) {
      for (int tile = row; tile < row + side; tile++) {
        levels[tile] = (byte) level;
        tiles[tile] |= level >= WIDE_LEVEL ? Tiles.WIDE : 0;
      }
    }
  }
}
