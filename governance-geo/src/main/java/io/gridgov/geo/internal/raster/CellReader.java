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
    this.grouped = isGrouped(pool[place]);
    this.count = count(pool[place]);
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
        int left = grouped ? (int) head + 1 : left(pool, at);
        int right = grouped ? 0 : right(pool, at);
        visitor.visit(
            number(pool, at),
            number(pool, at + 1),
            number(pool, at + 2),
            number(pool, at + 3),
            left,
            right);
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
      times.merge(left(pool, at), crossing, Integer::sum);
      times.merge(right(pool, at), -crossing, Integer::sum);
    }
    return times.entrySet().stream()
        .filter(each -> each.getKey() != 0 && each.getValue() > 0)
        .mapToInt(each -> each.getKey() - 1);
  }

  /** The lowest owner on whose edges a point lies; without allocation. */
  static int touching(long[] pool, int place, double x, double y) {
    boolean grouped = isGrouped(pool[place]);
    int count = count(pool[place]);
    int lowest = Integer.MAX_VALUE;
    int at = place + 1;
    for (int group = 0; group < (grouped ? count : 1); group++) {
      long head = grouped ? pool[at++] : (long) count << 32;
      int edges = (int) (head >>> 32) & Integer.MAX_VALUE;
      for (int i = 0; i < edges; i++, at += Cells.EDGE_WORDS) {
        if (touches(pool, at, x, y)) {
          int owner = grouped ? (int) head + 1 : lower(left(pool, at), right(pool, at));
          lowest = Math.min(lowest, owner);
        }
      }
    }
    return lowest == Integer.MAX_VALUE ? Raster.NONE : lowest - 1;
  }

  private static boolean touches(long[] pool, int at, double x, double y) {
    return Crossing.touches(
        number(pool, at), number(pool, at + 1), number(pool, at + 2), number(pool, at + 3), x, y);
  }

  private static int lower(int left, int right) {
    return left == 0 ? right : right == 0 ? left : Math.min(left, right);
  }

  private int crossing(int at, double x, double y) {
    int bits = (int) (pool[at + 4] >>> (2 * Cells.SIDE_BITS));
    return Crossing.of(
        bits,
        number(pool, at),
        number(pool, at + 1),
        number(pool, at + 2),
        number(pool, at + 3),
        x,
        y);
  }

  private static boolean isGrouped(long head) {
    return head >>> 62 == Cells.GROUPS;
  }

  private static int count(long head) {
    return (int) (head >>> 32) & Cells.COUNT_MASK;
  }

  private static int left(long[] pool, int at) {
    return (int) (pool[at + 4] & Cells.SIDE_MASK);
  }

  private static int right(long[] pool, int at) {
    return (int) ((pool[at + 4] >>> Cells.SIDE_BITS) & Cells.SIDE_MASK);
  }

  private static double number(long[] pool, int at) {
    return Double.longBitsToDouble(pool[at]);
  }
}
