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

  /** Returns null if there would be more entries than the limit. */
  static @Nullable Incidence of(Window window, Edges edges, int[] chosen, long limit) {
    double slack = window.slack();
    int[] starts = new int[window.cells() + 1];
    for (int edge : chosen) {
      visit(window, edges, edge, slack, cell -> starts[cell + 1]++);
    }
    long total = 0;
    for (int cell = 1; cell < starts.length; cell++) {
      total += starts[cell];
      starts[cell] += starts[cell - 1];
    }
    if (total > limit) {
      return null;
    }
    int[] items = new int[(int) total];
    for (int edge : chosen) {
      visit(window, edges, edge, slack, cell -> items[starts[cell]++] = edge);
    }
    return new Incidence(starts, items);
  }

  private static void visit(
      Window window, Edges edges, int edge, double slack, Window.CellVisitor visitor) {
    window.visit(edges.ax(edge), edges.ay(edge), edges.bx(edge), edges.by(edge), slack, visitor);
  }

  int size() {
    return items.length;
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
