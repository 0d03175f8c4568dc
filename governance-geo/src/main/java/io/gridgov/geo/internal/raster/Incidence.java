package io.gridgov.geo.internal.raster;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which edges are entered in which cells of a window. */
final class Incidence {
  private final int[] ends;
  private final int[] items;

  private Incidence(int[] ends, int[] items) {
    this.ends = ends;
    this.items = items;
  }

  /** Entries in the order in which they are made. */
  private static final class Entries implements Window.RowVisitor {
    private final int columns;
    private final int[] perCell;
    private int[] cells;
    private int[] edges;
    private int size;
    private int edge;

    Entries(Window window, int expected) {
      this.columns = window.columns();
      this.perCell = new int[window.cells() + 1];
      this.cells = new int[expected];
      this.edges = new int[expected];
    }

    @Override
    public void visit(int row, int fromColumn, int toColumn) {
      int to = row * columns + toColumn;
      for (int cell = row * columns + fromColumn; cell <= to; cell++) {
        add(cell);
      }
    }

    private void add(int cell) {
      if (size == cells.length) {
        int more = (int) Math.min(Integer.MAX_VALUE - 8, size + size / 2 + 16L);
        cells = Arrays.copyOf(cells, more);
        edges = Arrays.copyOf(edges, more);
      }
      cells[size] = cell;
      edges[size++] = edge;
      perCell[cell + 1]++;
    }

    Incidence sorted() {
      for (int cell = 1; cell < perCell.length; cell++) {
        perCell[cell] += perCell[cell - 1];
      }
      int[] items = new int[size];
      for (int at = 0; at < size; at++) {
        items[perCell[cells[at]]++] = edges[at];
      }
      return new Incidence(perCell, items);
    }
  }

  /** Returns null if there would be more entries than the limit. */
  static @Nullable Incidence of(Window window, Edges edges, int[] chosen, long limit) {
    double slack = window.slack();
    Entries entries = new Entries(window, 2 * chosen.length + 16);
    for (int edge : chosen) {
      entries.edge = edge;
      window.visit(edges.ax(edge), edges.ay(edge), edges.bx(edge), edges.by(edge), slack, entries);
      if (entries.size > limit) {
        return null;
      }
    }
    return entries.sorted();
  }

  int size() {
    return items.length;
  }

  /** How many cells have an entry. */
  int crossed() {
    int crossed = 0;
    for (int cell = 0; cell < ends.length - 1; cell++) {
      crossed += from(cell) == to(cell) ? 0 : 1;
    }
    return crossed;
  }

  /** The position of a cell's first entry. */
  int from(int cell) {
    return cell == 0 ? 0 : ends[cell - 1];
  }

  int to(int cell) {
    return ends[cell];
  }

  int item(int at) {
    return items[at];
  }

  int[] itemsOf(int cell) {
    return Arrays.copyOfRange(items, from(cell), to(cell));
  }
}
