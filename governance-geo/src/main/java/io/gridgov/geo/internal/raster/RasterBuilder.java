package io.gridgov.geo.internal.raster;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sweeps the cells row by row, with the owners of the reference point in hand: from one cell to the
 * next they change by the edges between the two reference points.
 */
final class RasterBuilder {
  /** Cells for each edge: fewer make look-ups slower, more make the raster larger. */
  static final double CELLS_PER_EDGE = 6;

  private static final double MOST_CELLS = 1 << 27;

  /** A cell with more edges is divided, if that pays. */
  private static final int MANY = 12;

  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 64;

  private final Edges edges;
  private final Cells cells = new Cells();

  /** Entries that dividing may still add; copies of one border would add them without end. */
  private long budget;

  /** Finds the owners of the reference point of a row's first cell. */
  private interface Start {
    void at(Members owners, double x, double y);
  }

  RasterBuilder(Edges edges) {
    this.edges = edges;
  }

  Raster build() {
    if (edges.size() == 0) {
      return new Raster(new Window(0, 0, 1, 1, 1), new Box(1, 1, -1, -1), new int[1], new long[0]);
    }
    Box box = Box.around(edges);
    double wanted = Math.max(16, Math.min(MOST_CELLS, edges.size() * CELLS_PER_EDGE));
    Window window = Window.over(box, wanted);
    int[] all = IntStream.range(0, edges.size()).toArray();
    Incidence incidence = Incidence.of(window, edges, all, Integer.MAX_VALUE - 8);
    if (incidence == null) {
      throw new IllegalArgumentException("edges must be fewer or shorter: " + edges.size());
    }
    cells.grow(window.cells());
    budget = 2L * incidence.size() + 1024;
    sweep(window, incidence, 0, (owners, x, y) -> owners.clear(), 0);
    return new Raster(window, box, cells.cells(), cells.pool());
  }

  private void sweep(Window window, Incidence incidence, int first, Start start, int depth) {
    Members owners = new Members();
    int crowd = 0;
    int changes = -1;
    for (int row = 0; row < window.rows(); row++) {
      double y = window.referenceY(row);
      start.at(owners, window.referenceX(0), y);
      for (int column = 0; column < window.columns(); column++) {
        int cell = row * window.columns() + column;
        int from = incidence.from(cell);
        int to = incidence.to(cell);
        double x = window.referenceX(column);
        boolean repeated = from == to && changes == owners.changes();
        int value = repeated ? crowd : cell(window, incidence, cell, owners, x, y, depth);
        cells.set(first + cell, value);
        if (from == to) {
          crowd = value;
          changes = owners.changes();
        }
        double next = window.referenceX(column + 1);
        for (int at = from; at < to; at++) {
          move(owners, incidence.item(at), x, y, next, y);
        }
      }
    }
  }

  private void move(Members owners, int edge, double rx, double ry, double x, double y) {
    double ax = edges.ax(edge);
    double ay = edges.ay(edge);
    double bx = edges.bx(edge);
    double by = edges.by(edge);
    int bits = Crossing.bits(ax, ay, bx, by, rx, ry);
    owners.cross(edges, edge, Crossing.of(bits, ax, ay, bx, by, x, y));
  }

  private int cell(
      Window window, Incidence incidence, int cell, Members owners, double x, double y, int depth) {
    int count = incidence.to(cell) - incidence.from(cell);
    if (count == 0) {
      int single = owners.single(edges);
      if (single >= 0) {
        return single;
      }
    }
    int[] items = incidence.itemsOf(cell);
    if (count > MANY && depth < DEEPEST) {
      Integer divided = divide(window, cell, items, owners, x, y, depth);
      if (divided != null) {
        return divided;
      }
    }
    return owners.isPlain() && Arrays.stream(items).allMatch(edges::isSound)
        ? plain(items, owners, x, y)
        : groups(items, owners, x, y);
  }

  private @Nullable Integer divide(
      Window window, int cell, int[] items, Members owners, double x, double y, int depth) {
    int n = (int) Math.min(MOST_PARTS, Math.ceil(Math.sqrt(items.length)));
    if (!window.isDivisible(n)) {
      return null;
    }
    Window part = window.within(cell, n);
    Incidence incidence =
        Incidence.of(part, edges, items, Math.min(budget, 3L * items.length + 16));
    if (incidence == null) {
      return null;
    }
    budget -= incidence.size();
    int first = cells.grow(part.cells());
    int place = cells.nextWord();
    cells.head(Cells.DIVIDED, n, first);
    cells.number(part.west());
    cells.number(part.south());
    cells.number(part.side());
    Start start =
        (moved, toX, toY) -> {
          moved.copy(owners);
          for (int edge : items) {
            move(moved, edge, x, y, toX, toY);
          }
        };
    sweep(part, incidence, first, start, depth + 1);
    return ~place;
  }

  private int plain(int[] items, Members owners, double x, double y) {
    int place = cells.nextWord();
    cells.head(Cells.PLAIN, items.length, owners.single(edges));
    for (int edge : items) {
      cells.edge(edges, edge, bits(edge, x, y), edges.left(edge), edges.right(edge));
    }
    return ~place;
  }

  private int bits(int edge, double x, double y) {
    return Crossing.bits(edges.ax(edge), edges.ay(edge), edges.bx(edge), edges.by(edge), x, y);
  }

  private int groups(int[] items, Members owners, double x, double y) {
    IntStream sides =
        Arrays.stream(items).flatMap(edge -> IntStream.of(edges.left(edge), edges.right(edge)));
    int[] keys =
        IntStream.concat(sides, IntStream.range(0, owners.size()).map(owners::key))
            .filter(key -> key != Edges.NOBODY)
            .distinct()
            .boxed()
            .sorted((a, b) -> Integer.compare(edges.ownerOf(a), edges.ownerOf(b)))
            .mapToInt(Integer::intValue)
            .toArray();
    int place = cells.nextWord();
    cells.head(Cells.GROUPS, keys.length, 0);
    for (int key : keys) {
      int[] own =
          Arrays.stream(items)
              .filter(edge -> edges.left(edge) == key || edges.right(edge) == key)
              .toArray();
      cells.group(owners.isOdd(key), own.length, edges.ownerOf(key));
      for (int edge : own) {
        cells.edge(edges, edge, bits(edge, x, y), 0, 0);
      }
    }
    return ~place;
  }
}
