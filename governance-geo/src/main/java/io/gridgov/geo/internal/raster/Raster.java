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

  private final Window window;
  private final Box box;
  private final double west;
  private final double south;
  private final double perSpeck;
  private final Tiles tiles;
  private final Pool pool;
  private final Blocks blocks;

  /** Takes the cells of the window row by row, then those within divided cells. */
  Raster(Window window, Box box, int[] cells, long[] pool) {
    this.window = window;
    this.box = box;
    this.west = window.west();
    this.south = window.south();
    this.perSpeck = Specks.ALONG / window.side();
    this.pool = new Pool(Arrays.copyOfRange(cells, window.cells(), cells.length), pool);
    this.tiles = TilesBuilder.build(window, cells, this.pool);
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
    if (!box.contains(x, y)) {
      return NONE;
    }
    int value = tiles.speck(column(x), row(y));
    return value >= 0 ? value - 1 : pool.find(~value, x, y);
  }

  /**
   * Returns the owners of many points; fastest if neighbours in the arrays are neighbours on the
   * map.
   *
   * @param xs the points
   * @param ys the points
   * @param owners where the answers are put, at the same indices
   * @return how many points lie outside the box around all edges, or are none
   */
  public int findAll(double[] xs, double[] ys, int[] owners) {
    return new Batch(this, xs, ys, owners).answer();
  }

  /**
   * Returns all whose land contains a point.
   *
   * @param x the point
   * @param y the point
   * @return their ids, ascending, each once
   */
  public int[] all(double x, double y) {
    int value = box.contains(x, y) ? pool.innermost(wholeCell(x, y), x, y) : 0;
    if (value < 0) {
      return new CellReader(pool.words(), ~value).owners(x, y);
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
    int value = box.contains(x, y) ? pool.innermost(wholeCell(x, y), x, y) : 0;
    return value < 0 ? CellReader.touching(pool.words(), ~value, x, y) : NONE;
  }

  /**
   * Returns what the index holds.
   *
   * @return bytes of its arrays
   */
  public long bytes() {
    return tiles.bytes() + pool.bytes() + blocks.bytes();
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
    return pool.isEmpty() ? List.of() : new BorderSearch(this, x, y, mostMetres).nearest();
  }

  /**
   * Tells whether the map reaches a line from south to north.
   *
   * @param x the line
   * @return whether an edge lies on it, or edges lie on both sides
   */
  public boolean reaches(double x) {
    return x >= box.west() && x <= box.east();
  }

  private int column(double x) {
    return (int) ((x - west) * perSpeck);
  }

  private int row(double y) {
    return (int) ((y - south) * perSpeck);
  }

  private int wholeCell(double x, double y) {
    return tiles.cell(column(x), row(y));
  }

  Box box() {
    return box;
  }

  double perSpeck() {
    return perSpeck;
  }

  Tiles tiles() {
    return tiles;
  }

  Window window() {
    return window;
  }

  Blocks blocks() {
    return blocks;
  }

  Pool pool() {
    return pool;
  }

  /** The value of a cell; column and row are those of cells. */
  int cell(int column, int row) {
    return tiles.cell(column << Specks.SHIFT, row << Specks.SHIFT);
  }
}
