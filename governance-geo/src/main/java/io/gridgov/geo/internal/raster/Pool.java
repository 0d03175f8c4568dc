package io.gridgov.geo.internal.raster;

/** What stands in the pool of {@link Cells}, and who owns a point there. */
final class Pool {
  private static final int SEVERAL = -2;

  private final int[] parts;
  private final long[] words;

  /** Takes the cells within divided cells, and the pool. */
  Pool(int[] parts, long[] words) {
    this.parts = parts;
    this.words = words;
  }

  long[] words() {
    return words;
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  long bytes() {
    return 4L * parts.length + 8L * words.length;
  }

  boolean isDivided(int place) {
    return kind(place) == Cells.DIVIDED;
  }

  int firstCell(int place) {
    return (int) words[place];
  }

  /** What a cell within a divided cell holds. */
  int part(int cell) {
    return parts[cell];
  }

  /** The window over the parts of a divided cell; takes that of the whole map. */
  Window partOf(int place, Window root) {
    int n = (int) (words[place] >>> 32) & Cells.COUNT_MASK;
    return root.part(number(place + 1), number(place + 2), number(place + 3), n);
  }

  /** Of a cell's value and a point in it, the value of the innermost cell that holds the point. */
  int innermost(int cell, double x, double y) {
    int value = cell;
    while (value < 0 && isDivided(~value)) {
      value = dividedCell(~value, x, y);
    }
    return value;
  }

  /**
   * Of a place and a point in its cell: the lowest owner; if there is none, the lowest on whose
   * edges the point lies; or {@link Raster#NONE}.
   */
  int find(int place, double x, double y) {
    return found(innermost(~place, x, y), x, y);
  }

  /** As {@link #find}, of the value of the innermost cell. */
  int found(int value, double x, double y) {
    if (value >= 0) {
      return value - 1;
    }
    int owner = crossed(~value, x, y);
    return owner == Raster.NONE ? CellReader.touching(words, ~value, x, y) : owner;
  }

  /** Visits every edge of a cell, in the parts of a divided one once for each that it meets. */
  void visit(int place, CellReader.EdgeVisitor visitor) {
    if (!isDivided(place)) {
      new CellReader(words, place).visit(visitor);
      return;
    }
    int first = firstCell(place);
    int along = (int) (words[place] >>> 32) & Cells.COUNT_MASK;
    for (int part = first; part < first + along * along; part++) {
      if (parts[part] < 0) {
        visit(~parts[part], visitor);
      }
    }
  }

  private int crossed(int at, double x, double y) {
    if (kind(at) == Cells.GROUPS) {
      return grouped(at, x, y);
    }
    int owner = plain(at, x, y);
    return owner == SEVERAL ? new CellReader(words, at).lowest(x, y) : owner;
  }

  private int dividedCell(int place, double x, double y) {
    int n = (int) (words[place] >>> 32) & Cells.COUNT_MASK;
    double perPart = 1 / number(place + 3);
    int column = Math.min(n - 1, (int) ((x - number(place + 1)) * perPart));
    int row = Math.min(n - 1, (int) ((y - number(place + 2)) * perPart));
    return parts[(int) words[place] + row * n + column];
  }

  /** Counts owners and adds up their ids: if one is left, the sum is its id. */
  private int plain(int place, double x, double y) {
    long head = words[place];
    int count = (int) (head >>> 32) & Cells.COUNT_MASK;
    long sum = counted(head & 0xffffffffL);
    int at = place + 1;
    for (int i = 0; i < count; i++, at += Cells.EDGE_WORDS) {
      long tail = words[at + 4];
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

  private int grouped(int place, double x, double y) {
    int groups = (int) (words[place] >>> 32) & Cells.COUNT_MASK;
    int at = place + 1;
    for (int group = 0; group < groups; group++) {
      long head = words[at++];
      boolean odd = head < 0;
      int count = (int) (head >>> 32) & Integer.MAX_VALUE;
      for (int i = 0; i < count; i++, at += Cells.EDGE_WORDS) {
        int bits = (int) (words[at + 4] >>> (2 * Cells.SIDE_BITS));
        odd ^= crossing(at, bits, x, y) != 0;
      }
      if (odd) {
        return (int) head;
      }
    }
    return Raster.NONE;
  }

  private int crossing(int at, int bits, double x, double y) {
    return Crossing.of(bits, number(at), number(at + 1), number(at + 2), number(at + 3), x, y);
  }

  private int kind(int place) {
    return (int) (words[place] >>> 62);
  }

  private double number(int at) {
    return Double.longBitsToDouble(words[at]);
  }
}
