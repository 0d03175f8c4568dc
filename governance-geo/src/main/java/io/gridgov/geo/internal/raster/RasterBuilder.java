package io.gridgov.geo.internal.raster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sweeps the cells row by row, with the owners of the reference point in hand: from one cell to the
 * next they change by the edges between the two reference points.
 */
final class RasterBuilder {
  /** Cells for each edge: fewer make look-ups slower, more make the raster larger. */
  static final double CELLS_PER_EDGE = 4;

  private static final double MOST_CELLS = 1 << 27;

  /** Edges are mostly short; where they are long, fewer cells keep the entries within memory. */
  private static final long MOST_ENTRIES_PER_EDGE = 12;

  private static final long FEW_ENTRIES = 1 << 20;
  private static final double COARSER = 4;

  /** Where very many territories overlap, fewer cells keep the names of all within memory. */
  private static final long MOST_NAMES_PER_EDGE = 32;

  private static final long FEW_NAMES = 1 << 21;

  /** A cell with more edges is divided, if that pays. */
  private static final int MANY = 12;

  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 64;

  private final Edges edges;
  private final Cells cells;
  private final Window root;

  /** Entries that dividing may still add; copies of one border would add them without end. */
  private long budget;

  /** Owners that cells of several may still name. */
  private long names;

  /** The same of cells within divided cells, which are given up for one cell if it is spent. */
  private long namesOfParts;

  /** Finds the owners of the reference point of a row's first cell. */
  private interface Start {
    void at(Members owners, double x, double y);
  }

  private RasterBuilder(Edges edges, Window root, Incidence incidence, long names) {
    this.edges = edges;
    this.root = root;
    this.budget = 2L * incidence.size() + 1024;
    this.names = names;
    this.namesOfParts = mostNames(edges);
    long words = incidence.crossed() + (long) Cells.EDGE_WORDS * incidence.size();
    this.cells = new Cells(root.cells(), words);
  }

  static Raster build(Edges edges) {
    if (edges.size() == 0) {
      Window one = Window.over(new Box(0, 0, 1, 1), 1);
      return new Raster(one, new Box(1, 1, -1, -1), new int[one.cells()], new long[0]);
    }
    double wanted = Math.max(16, Math.min(MOST_CELLS, edges.size() * CELLS_PER_EDGE));
    Raster raster = build(edges, wanted);
    while (raster == null) {
      wanted /= COARSER;
      raster = build(edges, wanted);
    }
    return raster;
  }

  /** Returns null if so many cells would take too much memory. */
  private static @Nullable Raster build(Edges edges, double wanted) {
    Box box = Box.around(edges);
    int[] all = IntStream.range(0, edges.size()).toArray();
    boolean limited = wanted > 1;
    Window window = Window.over(box, wanted);
    Incidence incidence =
        Incidence.of(window, edges, all, limited ? mostEntries(edges) : Long.MAX_VALUE);
    if (incidence == null) {
      return null;
    }
    long names = limited ? mostNames(edges) : Long.MAX_VALUE;
    RasterBuilder builder = new RasterBuilder(edges, window, incidence, names);
    builder.cells.grow(window.cells());
    boolean swept = builder.sweep(window, incidence, 0, (owners, x, y) -> owners.clear(), 0);
    return swept ? new Raster(window, box, builder.cells.cells(), builder.cells.pool()) : null;
  }

  private static long mostEntries(Edges edges) {
    return Math.max(FEW_ENTRIES, MOST_ENTRIES_PER_EDGE * edges.size());
  }

  private static long mostNames(Edges edges) {
    return Math.max(FEW_NAMES, MOST_NAMES_PER_EDGE * edges.size());
  }

  /** Returns false, and stops, if the cells name more owners than they may. */
  private boolean sweep(Window window, Incidence entries, int first, Start start, int depth) {
    Members owners = new Members();
    for (int row = 0; row < window.rows(); row++) {
      start.at(owners, window.referenceX(0), window.referenceY(row));
      int crowd = 0;
      int changes = -1;
      for (int column = 0; column < window.columns(); column++) {
        int cell = row * window.columns() + column;
        if (entries.from(cell) < entries.to(cell)) {
          cells.set(first + cell, crossed(window, entries, cell, owners, depth));
          continue;
        }
        if (changes != owners.changes()) {
          changes = owners.changes();
          int single = owners.single(edges);
          crowd = single >= 0 ? single : groups(new int[0], owners, 0, 0, depth);
        }
        cells.set(first + cell, crowd);
      }
      if ((depth == 0 ? names : namesOfParts) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Writes a cell with edges, and moves the owners on to the next reference point. */
  private int crossed(Window window, Incidence entries, int cell, Members owners, int depth) {
    int column = cell % window.columns();
    double x = window.referenceX(column);
    double y = window.referenceY(cell / window.columns());
    double next = window.referenceX(column + 1);
    int from = entries.from(cell);
    int to = entries.to(cell);
    if (to - from <= MANY && owners.isPlain() && isSound(entries, from, to)) {
      return plain(entries, from, to, owners, x, y, next);
    }
    int[] items = entries.itemsOf(cell);
    Integer divided =
        items.length > MANY && depth < DEEPEST
            ? divide(window, cell, items, owners, x, y, depth)
            : null;
    if (divided == null && owners.isPlain() && isSound(entries, from, to)) {
      return plain(entries, from, to, owners, x, y, next);
    }
    int value = divided == null ? groups(items, owners, x, y, depth) : divided;
    for (int edge : items) {
      move(owners, edge, x, y, next, y);
    }
    return value;
  }

  private boolean isSound(Incidence entries, int from, int to) {
    for (int at = from; at < to; at++) {
      if (edges.isOfPart(entries.item(at))) {
        return false;
      }
    }
    return true;
  }

  private int plain(
      Incidence entries, int from, int to, Members owners, double x, double y, double next) {
    int place = cells.nextWord();
    cells.head(Cells.PLAIN, to - from, owners.single(edges));
    for (int at = from; at < to; at++) {
      int edge = entries.item(at);
      double ax = edges.ax(edge);
      double ay = edges.ay(edge);
      double bx = edges.bx(edge);
      double by = edges.by(edge);
      int bits = Crossing.bits(ax, ay, bx, by, x, y);
      cells.edge(edges, edge, bits, edges.left(edge), edges.right(edge));
      owners.cross(edges, edge, Crossing.of(bits, ax, ay, bx, by, next, y));
    }
    return ~place;
  }

  private void move(Members owners, int edge, double rx, double ry, double x, double y) {
    double ax = edges.ax(edge);
    double ay = edges.ay(edge);
    double bx = edges.bx(edge);
    double by = edges.by(edge);
    int bits = Crossing.bits(ax, ay, bx, by, rx, ry);
    owners.cross(edges, edge, Crossing.of(bits, ax, ay, bx, by, x, y));
  }

  private @Nullable Integer divide(
      Window window, int cell, int[] items, Members owners, double x, double y, int depth) {
    int n = (int) Math.min(MOST_PARTS, Math.ceil(Math.sqrt(items.length)));
    if (!window.isDivisible(n)) {
      return null;
    }
    Window part = window.within(cell, n);
    Incidence entries = Incidence.of(part, edges, items, Math.min(budget, 3L * items.length + 16));
    if (entries == null) {
      return null;
    }
    budget -= entries.size();
    int first = cells.grow(part.cells());
    int place = cells.nextWord();
    cells.head(Cells.DIVIDED, n, first - root.cells());
    cells.number(part.west());
    cells.number(part.south());
    cells.number(part.side());
    long allowed = namesOfParts;
    if (!sweep(part, entries, first, from(owners, items, x, y), depth + 1)) {
      cells.cut(first, place);
      namesOfParts = allowed / 2; // so that giving up again and again takes no longer than twice
      return null;
    }
    return ~place;
  }

  /** From the reference point of a divided cell, where its owners stay while it is swept. */
  private Start from(Members owners, int[] items, double x, double y) {
    return (moved, toX, toY) -> {
      moved.copy(owners);
      for (int edge : items) {
        move(moved, edge, x, y, toX, toY);
      }
    };
  }

  private int bits(int edge, double x, double y) {
    return Crossing.bits(edges.ax(edge), edges.ay(edge), edges.bx(edge), edges.by(edge), x, y);
  }

  private int groups(int[] items, Members owners, double x, double y, int depth) {
    Map<Integer, List<Integer>> own = new TreeMap<>(inOrder());
    for (int at = 0; at < owners.size(); at++) {
      own.put(owners.key(at), new ArrayList<>());
    }
    for (int edge : items) {
      for (int key : new int[] {edges.left(edge), edges.right(edge)}) {
        if (key != Edges.NOBODY) {
          own.computeIfAbsent(key, none -> new ArrayList<>()).add(edge);
        }
      }
    }
    names -= depth == 0 ? own.size() : 0;
    namesOfParts -= depth == 0 ? 0 : own.size();
    int place = cells.nextWord();
    cells.head(Cells.GROUPS, own.size(), 0);
    own.forEach(
        (key, group) -> {
          cells.group(owners.isOdd(key), group.size(), edges.ownerOf(key));
          group.forEach(edge -> cells.edge(edges, edge, bits(edge, x, y), 0, 0));
        });
    return ~place;
  }

  /** By owner; the parts of one owner in any order. */
  private Comparator<Integer> inOrder() {
    return Comparator.<Integer>comparingInt(edges::ownerOf).thenComparingInt(key -> key);
  }
}
