package io.gridgov.geo.internal.raster;

import java.util.Arrays;

/**
 * What lies in the 8 by 8 specks of each cell that edges cross: most specks no edge meets, and a
 * point there is answered without looking at an edge.
 *
 * <p>A cell takes four words: {@link Slots} of two bits and four ints, which are owners as id and
 * 1, or 0 for nobody; the last is the value of the whole cell.
 */
final class Specks {
  /** The binary logarithm of how many lie along the side of a cell. */
  static final int SHIFT = 3;

  static final int ALONG = 1 << SHIFT;
  static final int MASK = ALONG - 1;

  private static final int WORDS = 4;
  private static final int SLOTS = 2;

  /** Lets the words of a cell lie in one line of the cache where the array is large. */
  private static final int LEAD = 2;

  private static final int OWNERS = 3;
  private static final long WEST_COLUMN = 0x0101010101010101L;
  private static final long EAST_COLUMN = WEST_COLUMN << MASK;

  private final Pool pool;
  private final double slack;
  private long[] words = new long[LEAD];
  private int size;

  /** Takes the slack of the window that the cells lie in. */
  Specks(Pool pool, double slack) {
    this.pool = pool;
    this.slack = slack;
  }

  /** What a speck of a cell holds; below 0 if edges meet it. */
  int at(int cell, int column, int row) {
    int at = LEAD + cell * WORDS;
    int speck = ((row & MASK) << SHIFT) + (column & MASK);
    return Slots.get(words, at + SLOTS, Slots.ofTwo(words, at, speck));
  }

  /** Answers all points of a batch but those whose specks edges meet; their cells' values stay. */
  void open(Batch batch) {
    int kept = 0;
    for (int i = 0; i < batch.size(); i++) {
      int item = batch.items[i];
      int value = at(batch.values[i], batch.columns[i], batch.rows[i]);
      batch.owners[item] = value - 1;
      batch.items[kept] = item;
      batch.values[kept] = value;
      kept += value >>> 31;
    }
    batch.cut(kept);
  }

  /** The value of a whole cell. */
  int cell(int cell) {
    return Slots.get(words, LEAD + cell * WORDS + SLOTS, OWNERS);
  }

  long bytes() {
    return 8L * words.length;
  }

  int size() {
    return size;
  }

  /** Adds a cell that no edge crosses. */
  void add(int value) {
    add(0, 0, new int[] {value, 0, 0, value});
  }

  /** Adds a cell that edges cross; the window is that of its specks. */
  void add(int value, Window specks) {
    int[] slots = {0, 0, 0, value};
    long met = met(~value, specks);
    long low = met;
    long high = met;
    int owners = 0;
    long left = ~met;
    while (left != 0) {
      int speck = Long.numberOfTrailingZeros(left);
      long region = spread(1L << speck, left);
      left &= ~region;
      int number = Slots.numberOf(holds(~value, specks, speck), slots, owners);
      owners = Math.max(owners, Math.min(OWNERS, number + 1));
      low |= (number & 1) == 0 ? 0 : region;
      high |= (number & 2) == 0 ? 0 : region;
    }
    add(low, high, slots);
  }

  private void add(long low, long high, int[] slots) {
    int at = LEAD + size++ * WORDS;
    if (at + WORDS > words.length) {
      words = Arrays.copyOf(words, at + Math.max(WORDS, at / 2));
    }
    words[at] = low;
    words[at + 1] = high;
    Slots.put(words, at + SLOTS, slots);
  }

  /** Gives back the room that was made for more cells. */
  void trim() {
    words = Arrays.copyOf(words, LEAD + size * WORDS);
  }

  /** Which specks edges meet, or nearly. */
  private long met(int place, Window specks) {
    long[] met = {0};
    Window.RowVisitor mark =
        (row, from, to) -> met[0] |= ((2L << to) - (1L << from)) << (row << SHIFT);
    pool.visit(place, (ax, ay, bx, by, left, right) -> specks.visit(ax, ay, bx, by, slack, mark));
    return met[0];
  }

  /** What the middle of a speck that no edge meets holds, as all of its region does. */
  private int holds(int place, Window specks, int speck) {
    double x = specks.west() + ((speck & MASK) + 0.5) * specks.side();
    double y = specks.south() + ((speck >> SHIFT) + 0.5) * specks.side();
    return pool.find(place, x, y) + 1;
  }

  /** The specks of a set that are reached from one, side by side. */
  static long spread(long from, long set) {
    long region = from;
    long before;
    do {
      before = region;
      region |= (((region & ~EAST_COLUMN) << 1) | ((region & ~WEST_COLUMN) >>> 1)) & set;
      region |= ((region << ALONG) | (region >>> ALONG)) & set;
    } while (region != before);
    return region;
  }
}
