package io.gridgov.geo.internal.raster;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads everything that a cell with edges can tell of a point. */
final class CellReader {
  private final long[] pool;
  private final int place;
  private final boolean grouped;
  private final int count;

  CellReader(long[] pool, int place) {
    this.pool = pool;
    this.place = place;
    this.grouped = pool[place] >>> 62 == Cells.GROUPS;
    this.count = (int) (pool[place] >>> 32) & Cells.COUNT_MASK;
  }

  /** Takes an edge: its owners as id and 1, or 0. */
  interface EdgeVisitor {
    void visit(double ax, double ay, double bx, double by, int left, int right);
  }

  /** Visits every edge; in a cell of groups once for each group that has it. */
  void visit(EdgeVisitor visitor) {
    int at = place + 1;
    int groups = grouped ? count : 1;
    for (int group = 0; group < groups; group++) {
      long head = grouped ? pool[at++] : (long) count << 32;
      int edges = (int) (head >>> 32) & Integer.MAX_VALUE;
      for (int i = 0; i < edges; i++, at += Cells.EDGE_WORDS) {
        int left = grouped ? (int) head + 1 : left(at);
        int right = grouped ? 0 : right(at);
        visitor.visit(number(at), number(at + 1), number(at + 2), number(at + 3), left, right);
      }
    }
  }

  /** The owners of a point, ascending, each once. */
  int[] owners(double x, double y) {
    return (grouped ? inGroups(x, y) : inPlain(x, y)).distinct().toArray();
  }

  /** The lowest owner of a point. */
  int lowest(double x, double y) {
    return inPlain(x, y).findFirst().orElse(Raster.NONE);
  }

  private IntStream inGroups(double x, double y) {
    IntStream.Builder found = IntStream.builder();
    int at = place + 1;
    for (int group = 0; group < count; group++) {
      long head = pool[at++];
      boolean odd = head < 0;
      int edges = (int) (head >>> 32) & Integer.MAX_VALUE;
      for (int i = 0; i < edges; i++, at += Cells.EDGE_WORDS) {
        odd ^= crossing(at, x, y) != 0;
      }
      if (odd) {
        found.add((int) head);
      }
    }
    return found.build();
  }

  private IntStream inPlain(double x, double y) {
    Map<Integer, Integer> times = new TreeMap<>();
    times.put((int) pool[place], 1);
    for (int i = 0, at = place + 1; i < count; i++, at += Cells.EDGE_WORDS) {
      int crossing = crossing(at, x, y);
      times.merge(left(at), crossing, Integer::sum);
      times.merge(right(at), -crossing, Integer::sum);
    }
    return times.entrySet().stream()
        .filter(each -> each.getKey() != 0 && each.getValue() > 0)
        .mapToInt(each -> each.getKey() - 1);
  }

  /** The lowest owner on whose edges a point lies. */
  int touching(double x, double y) {
    int[] lowest = {Integer.MAX_VALUE};
    visit(
        (ax, ay, bx, by, left, right) -> {
          if (Crossing.touches(ax, ay, bx, by, x, y)) {
            lowest[0] = Math.min(lowest[0], left == 0 ? right : left);
            lowest[0] = Math.min(lowest[0], right == 0 ? left : right);
          }
        });
    return lowest[0] == Integer.MAX_VALUE ? Raster.NONE : lowest[0] - 1;
  }

  private int crossing(int at, double x, double y) {
    int bits = (int) (pool[at + 4] >>> (2 * Cells.SIDE_BITS));
    return Crossing.of(bits, number(at), number(at + 1), number(at + 2), number(at + 3), x, y);
  }

  private int left(int at) {
    return (int) (pool[at + 4] & Cells.SIDE_MASK);
  }

  private int right(int at) {
    return (int) ((pool[at + 4] >>> Cells.SIDE_BITS) & Cells.SIDE_MASK);
  }

  private double number(int at) {
    return Double.longBitsToDouble(pool[at]);
  }
}
