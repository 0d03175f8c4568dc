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
    int i = 0;
    while (i < xs.length) {
      double x = xs[i];
      double y = ys[i];
      if (!box.contains(x, y)) {
        owners[i++] = Raster.NONE;
        outside++;
        continue;
      }
      int column = (int) ((x - west) * perSpeck);
      int row = (int) ((y - south) * perSpeck);
      int tile = tiles.tile(column, row);
      boolean near = isNear(column, row);
      lastColumn = column;
      lastRow = row;
      if (tile < Tiles.WIDE) {
        owners[i] = tile - 1;
        put(i++, column, row, tile, tile >>> 31);
      } else {
        int end = near ? endOfRun(tiles.around(column, row).within(box), i + 1) : i + 1;
        Arrays.fill(owners, i, end, (tile & ~Tiles.WIDE) - 1);
        i = end;
      }
    }
    open();
    return outside;
  }

  private boolean isNear(int column, int row) {
    return Math.abs(column - lastColumn) < NEAR && Math.abs(row - lastRow) < NEAR;
  }

  private int endOfRun(Box square, int from) {
    int i = from;
    while (i < xs.length && square.contains(xs[i], ys[i])) {
      i++;
    }
    return i;
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
