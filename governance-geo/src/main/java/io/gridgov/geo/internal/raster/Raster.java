package io.gridgov.geo.internal.raster;

import java.util.Arrays;
import java.util.List;

/**
 * The finished index (栅格索引): which owners' land contains a point.
 *
 * <p>Answers are for the point moved by (ε, ε²), ε → 0⁺. Immutable and thread-safe; look-ups of
 * single owners allocate nothing.
 *
 * @since 0.1.0
 */
public final class Raster {
  /** Nobody's land. */
  public static final int NONE = -1;

  private static final int SEVERAL = -2;
  private static final int BLOCK = 64;

  private final Window window;
  private final Box box;
  private final double west;
  private final double south;
  private final double perSide;
  private final Tiles tiles;
  private final int[] parts;
  private final long[] pool;
  private final Blocks blocks;

  /** Takes the cells of the window row by row, then those within divided cells. */
  Raster(Window window, Box box, int[] cells, long[] pool) {
    this.window = window;
    this.box = box;
    this.west = window.west();
    this.south = window.south();
    this.perSide = 1 / window.side();
    this.tiles = Tiles.of(cells, window.columns(), window.rows());
    this.parts = Arrays.copyOfRange(cells, window.cells(), cells.length);
    this.pool = pool;
    this.blocks = Blocks.of(cells, window.columns(), window.rows());
  }

  /**
   * Builds the index.
   *
   * @param edges the borders of all owners
   * @return the index
   */
  public static Raster of(Edges edges) {
    return RasterBuilder.build(edges);
  }

  /**
   * Returns the owner of a point.
   *
   * @param x the point
   * @param y the point
   * @return the lowest id of those whose land contains the moved point; if none does, of those on
   *     whose edges the point lies; else {@link #NONE}
   */
  public int find(double x, double y) {
    if (!isInBox(x, y)) {
      return NONE;
    }
    int value = rootCell(x, y);
    return value >= 0 ? value - 1 : crossedOrTouched(~value, x, y);
  }

  /**
   * Returns the owners of many points; fastest if neighbours in the arrays are neighbours on the
   * map.
   *
   * @param xs the points
   * @param ys the points
   * @param from index of the first point
   * @param to index after the last point
   * @param owners where the answers are put, at the same indices
   */
  public void findAll(double[] xs, double[] ys, int from, int to, int[] owners) {
    for (int start = from; start < to; start += BLOCK) {
      int end = Math.min(to, start + BLOCK);
      for (int i = start; i < end; i++) {
        owners[i] = isInBox(xs[i], ys[i]) ? rootCell(xs[i], ys[i]) : 0;
      }
      for (int i = start; i < end; i++) {
        int value = owners[i];
        owners[i] = value >= 0 ? value - 1 : crossedOrTouched(~value, xs[i], ys[i]);
      }
    }
  }

  /**
   * Returns all whose land contains a point.
   *
   * @param x the point
   * @param y the point
   * @return their ids, ascending, each once
   */
  public int[] all(double x, double y) {
    int value = isInBox(x, y) ? innermost(rootCell(x, y), x, y) : 0;
    if (value < 0) {
      return new CellReader(pool, ~value).owners(x, y);
    }
    return value == 0 ? new int[0] : new int[] {value - 1};
  }

  /**
   * Returns the lowest id of those on whose edges a point lies.
   *
   * @param x the point
   * @param y the point
   * @return the id, or {@link #NONE}
   */
  public int touching(double x, double y) {
    int value = isInBox(x, y) ? innermost(rootCell(x, y), x, y) : 0;
    return value < 0 ? CellReader.touching(pool, ~value, x, y) : NONE;
  }

  /**
   * Returns what the index holds.
   *
   * @return bytes of its arrays
   */
  public long bytes() {
    return tiles.bytes() + 4L * parts.length + 8L * pool.length + blocks.bytes();
  }

  /**
   * Returns the edges of the border nearest to a point, where x and y are degrees.
   *
   * @param x the point
   * @param y the point
   * @param mostMetres edges farther away are not looked for
   * @return edges equally near but for a millimetre, nearest first; empty if none is near enough
   */
  public List<NearEdge> nearest(double x, double y, double mostMetres) {
    return pool.length == 0 ? List.of() : new BorderSearch(this, x, y, mostMetres).nearest();
  }

  private boolean isInBox(double x, double y) {
    return x >= box.west() && x <= box.east() && y >= box.south() && y <= box.north();
  }

  private int rootCell(double x, double y) {
    return tiles.at((int) ((x - west) * perSide), (int) ((y - south) * perSide));
  }

  Window window() {
    return window;
  }

  Blocks blocks() {
    return blocks;
  }

  long[] pool() {
    return pool;
  }

  int cell(int column, int row) {
    return tiles.at(column, row);
  }

  /** What a cell within a divided cell holds. */
  int part(int cell) {
    return parts[cell];
  }

  boolean isDivided(int place) {
    return kind(place) == Cells.DIVIDED;
  }

  int firstCell(int place) {
    return (int) pool[place];
  }

  /** The window over the parts of a divided cell. */
  Window partOf(int place) {
    int n = (int) (pool[place] >>> 32) & Cells.COUNT_MASK;
    return new Window(number(place + 1), number(place + 2), number(place + 3), n, n);
  }

  /** Of a cell's value and a point in it, the value of the innermost cell that holds the point. */
  private int innermost(int cell, double x, double y) {
    int value = cell;
    while (value < 0 && isDivided(~value)) {
      value = dividedCell(~value, x, y);
    }
    return value;
  }

  private int kind(int place) {
    return (int) (pool[place] >>> 62);
  }

  private int crossedOrTouched(int place, double x, double y) {
    int value = innermost(~place, x, y);
    if (value >= 0) {
      return value - 1;
    }
    int owner = crossed(~value, x, y);
    return owner == NONE ? CellReader.touching(pool, ~value, x, y) : owner;
  }

  private int crossed(int at, double x, double y) {
    if (kind(at) == Cells.GROUPS) {
      return grouped(at, x, y);
    }
    int owner = plain(at, x, y);
    return owner == SEVERAL ? new CellReader(pool, at).lowest(x, y) : owner;
  }

  private int dividedCell(int place, double x, double y) {
    int n = (int) (pool[place] >>> 32) & Cells.COUNT_MASK;
    double perPart = 1 / number(place + 3);
    int column = Math.min(n - 1, (int) ((x - number(place + 1)) * perPart));
    int row = Math.min(n - 1, (int) ((y - number(place + 2)) * perPart));
    return parts[(int) pool[place] + row * n + column];
  }

  private double number(int at) {
    return Double.longBitsToDouble(pool[at]);
  }

  /** Counts owners and adds up their ids: if one is left, the sum is its id. */
  private int plain(int place, double x, double y) {
    long head = pool[place];
    int count = (int) (head >>> 32) & Cells.COUNT_MASK;
    long sum = counted(head & 0xffffffffL);
    int at = place + 1;
    for (int i = 0; i < count; i++, at += Cells.EDGE_WORDS) {
      long tail = pool[at + 4];
      int crossing = crossing(at, (int) (tail >>> (2 * Cells.SIDE_BITS)), x, y);
      if (crossing != 0) {
        long turn =
            counted(tail & Cells.SIDE_MASK) - counted((tail >>> Cells.SIDE_BITS) & Cells.SIDE_MASK);
        sum += crossing > 0 ? turn : -turn;
      }
    }
    int owners = (int) (sum >> 32);
    return owners == 0 || owners == 1 ? (int) sum - 1 : SEVERAL;
  }

  private static long counted(long key) {
    return key == 0 ? 0 : (1L << 32) + key;
  }

  private int crossing(int at, int bits, double x, double y) {
    return Crossing.of(bits, number(at), number(at + 1), number(at + 2), number(at + 3), x, y);
  }

  private int grouped(int place, double x, double y) {
    int groups = (int) (pool[place] >>> 32) & Cells.COUNT_MASK;
    int at = place + 1;
    for (int group = 0; group < groups; group++) {
      long head = pool[at++];
      boolean odd = head < 0;
      int count = (int) (head >>> 32) & Integer.MAX_VALUE;
      for (int i = 0; i < count; i++, at += Cells.EDGE_WORDS) {
        int bits = (int) (pool[at + 4] >>> (2 * Cells.SIDE_BITS));
        odd ^= crossing(at, bits, x, y) != 0;
      }
      if (odd) {
        return (int) head;
      }
    }
    return NONE;
  }
}
