package io.gridgov.geo.internal.raster;

import java.util.Arrays;

/**
 * Many points on their way through {@link Tiles}, {@link Specks} and the pool.
 *
 * <p>At each stage all are looked at, and those that need the next one move up: without a branch
 * that could be guessed wrongly, and with all their memory asked for at once. Points that follow
 * each other where far and wide is the same are answered together. Not thread-safe.
 */
final class Batch {
  private static final int SIZE = 256;

  /** A point of wide land that lies nearer to the one before may begin a run; in specks. */
  private static final int NEAR = 256;

  /** Where a point stands in the caller's arrays. */
  final int[] items;

  /** Its speck. */
  final int[] columns;

  final int[] rows;

  /** What the stage before found: a tile, a cell with specks, or a cell's value. */
  final int[] values;

  /** The answers, at the points' own places. */
  final int[] owners;

  private final Raster raster;
  private final double[] xs;
  private final double[] ys;
  private int size;

  /** The speck of the point before. */
  private int lastColumn = -NEAR;

  private int lastRow = -NEAR;

  Batch(Raster raster, double[] xs, double[] ys, int[] owners) {
    int room = Math.min(SIZE, xs.length);
    this.items = new int[room];
    this.columns = new int[room];
    this.rows = new int[room];
    this.values = new int[room];
    this.owners = owners;
    this.raster = raster;
    this.xs = xs;
    this.ys = ys;
  }

  /** Answers all points; returns how many lie outside the box of the map. */
  int answer() {
    Tiles tiles = raster.tiles();
    Box box = raster.box();
    double west = raster.window().west();
    double south = raster.window().south();
    double perSpeck = raster.perSpeck();
    int outside = 0;
    for (int i = 0; i < xs.length; i++) {
      double x = xs[i];
      double y = ys[i];
      if (!box.contains(x, y)) {
        owners[i] = Raster.NONE;
        outside++;
        continue;
      }
      int column = (int) ((x - west) * perSpeck);
      int row = (int) ((y - south) * perSpeck);
      int tile = tiles.tile(column, row);
      owners[i] = (tile & ~Tiles.WIDE) - 1;
      if (tile >= Tiles.WIDE && isNear(column, row)) {
        i = endOfRun(i, tiles.around(column, row).within(box));
      } else {
        put(i, column, row, tile, tile >>> 31);
      }
      lastColumn = column;
      lastRow = row;
    }
    open();
    return outside;
  }

  private boolean isNear(int column, int row) {
    return Math.abs(column - lastColumn) < NEAR && Math.abs(row - lastRow) < NEAR;
  }

  /** Answers the points that follow within a box of one answer; returns the last of them. */
  private int endOfRun(int first, Box around) {
    int end = first + 1;
    while (end < xs.length && around.contains(xs[end], ys[end])) {
      end++;
    }
    Arrays.fill(owners, first, end, owners[first]);
    return end - 1;
  }

  /** Puts a point behind those that wait; it stays if {@code more} is 1, and goes if 0. */
  private void put(int item, int column, int row, int value, int more) {
    items[size] = item;
    columns[size] = column;
    rows[size] = row;
    values[size] = value;
    size += more;
    if (size == items.length) {
      open();
    }
  }

  private void open() {
    raster.tiles().open(this);
    Pool pool = raster.pool();
    for (int i = 0; i < size; i++) {
      values[i] = pool.innermost(values[i], xs[items[i]], ys[items[i]]);
    }
    for (int i = 0; i < size; i++) {
      int item = items[i];
      owners[item] = pool.found(values[i], xs[item], ys[item]);
    }
    size = 0;
  }

  /** How many points wait. */
  int size() {
    return size;
  }

  /** Keeps the first so many. */
  void cut(int kept) {
    size = kept;
  }
}
