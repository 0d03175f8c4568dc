package io.gridgov.geo.internal.raster;

/**
 * The cells of a window in tiles of 8 by 8: a tile whose cells all hold the same is one number.
 *
 * <p>The tiles stay in a near cache, so that a point at sea, or deep inside a large territory,
 * costs no more than a look at them. A tile of different cells takes eight words: {@link Slots} of
 * three bits and eight ints, which are owners as id and 1, or 0 for nobody; the last stands for
 * cells that have {@link Specks}, and is the number of the tile's first. All columns and rows are
 * those of specks, unless they are said to be others'.
 */
final class Tiles {
  /** The binary logarithm of how many cells lie along the side of a tile. */
  static final int SHIFT = 3;

  static final int ALONG = 1 << SHIFT;
  static final int MASK = ALONG - 1;

  /** Added to what a tile holds if the tiles around hold the same; above all owners. */
  static final int WIDE = 1 << 30;

  static final int WORDS = 8;
  static final int SLOTS = 3;

  /** Lets the words of a tile lie in one line of the cache where the array is large. */
  static final int LEAD = 6;

  static final int OWNERS = 7;

  private static final int SPECKS_SHIFT = SHIFT + Specks.SHIFT;

  private final Window window;
  private final int across;
  private final int[] tiles;
  private final byte[] levels;
  private final long[] words;
  private final Specks specks;

  /**
   * Takes what each tile holds, row by row, and of how many tiles along the side a square around
   * each holds the same, as a binary logarithm.
   */
  Tiles(Window window, int[] tiles, byte[] levels, long[] words, Specks specks) {
    this.window = window;
    this.across = (window.columns() + MASK) >> SHIFT;
    this.tiles = tiles;
    this.levels = levels;
    this.words = words;
    this.specks = specks;
  }

  private int index(int column, int row) {
    return (row >> SPECKS_SHIFT) * across + (column >> SPECKS_SHIFT);
  }

  private static int at(int tile) {
    return LEAD + ~tile * WORDS;
  }

  /** The cell of a tile that a speck lies in. */
  private static int cellOf(int column, int row) {
    return (((row >> Specks.SHIFT) & MASK) << SHIFT) | ((column >> Specks.SHIFT) & MASK);
  }

  /** What the tile of a speck holds: below 0 if different things; {@link #WIDE} may be added. */
  int tile(int column, int row) {
    return tiles[index(column, row)];
  }

  /**
   * A rectangle around a speck of a tile that is one number: all points in it are answered so. It
   * begins with a square, and goes on eastwards over squares that are at least as large.
   */
  Box around(int column, int row) {
    int tile = index(column, row);
    int level = levels[tile];
    int first = ((column >> SPECKS_SHIFT) >> level) << level;
    int end = first + (1 << level);
    int beyond = tile - (column >> SPECKS_SHIFT);
    while (end < across && levels[beyond + end] >= level && tiles[beyond + end] == tiles[tile]) {
      end += 1 << levels[beyond + end];
    }
    double side = window.side() * ALONG;
    double slack = window.slack();
    int bottom = ((row >> SPECKS_SHIFT) >> level) << level;
    return new Box(
        window.west() + first * side + slack,
        window.south() + bottom * side + slack,
        window.west() + end * side - slack,
        window.south() + (bottom + (1 << level)) * side - slack);
  }

  /** What a speck holds; below 0 if edges meet it. */
  int speck(int column, int row) {
    int tile = tile(column, row);
    if (tile >= 0) {
      return tile & ~WIDE;
    }
    int cell = cellOf(column, row);
    int number = Slots.ofThree(words, at(tile), cell);
    return number < OWNERS
        ? Slots.get(words, at(tile) + SLOTS, number)
        : specks.at(specksOf(at(tile), cell), column, row);
  }

  /** The value of the whole cell that a speck lies in. */
  int cell(int column, int row) {
    int tile = tile(column, row);
    if (tile >= 0) {
      return tile & ~WIDE;
    }
    int cell = cellOf(column, row);
    int number = Slots.ofThree(words, at(tile), cell);
    return number < OWNERS
        ? Slots.get(words, at(tile) + SLOTS, number)
        : specks.cell(specksOf(at(tile), cell));
  }

  /** Answers all points of a batch but those whose specks edges meet; their cells' values stay. */
  void open(Batch batch) {
    int kept = 0;
    for (int i = 0; i < batch.size(); i++) {
      int item = batch.items[i];
      int column = batch.columns[i];
      int row = batch.rows[i];
      int at = at(batch.values[i]);
      int cell = cellOf(column, row);
      int number = Slots.ofThree(words, at, cell);
      batch.owners[item] = Slots.get(words, at + SLOTS, number) - 1;
      batch.items[kept] = item;
      batch.columns[kept] = column;
      batch.rows[kept] = row;
      batch.values[kept] = specksOf(at, cell);
      kept += (number + 1) >> SHIFT;
    }
    batch.cut(kept);
    specks.open(batch);
  }

  /** Which of the cells with specks a cell is. */
  private int specksOf(int at, int cell) {
    long before = words[at] & words[at + 1] & words[at + 2] & ((1L << cell) - 1);
    return Slots.get(words, at + SLOTS, OWNERS) + Long.bitCount(before);
  }

  long bytes() {
    return 4L * tiles.length + levels.length + 8L * words.length + specks.bytes();
  }
}
