package io.gridgov.geo.internal.raster;

import java.util.Arrays;

/**
 * The written form of cells: one int each, and numbers in a pool for those that edges cross.
 *
 * <p>A cell is 0 for nobody, an id and 1 for one owner, or the complement of a place in the pool.
 * There stands first a word of {@code kind:2, count:30, low:32}:
 *
 * <ul>
 *   <li>{@link #PLAIN}: count edges; low is the owner of the reference point, as id and 1.
 *   <li>{@link #GROUPS}: count groups by owner; a group is a word {@code odd:1, edges:31, owner:32}
 *       and its edges.
 *   <li>{@link #DIVIDED}: count by count cells, the first of which is low, counted from the end of
 *       the window's own; then the west, the south and the side of their window.
 * </ul>
 *
 * An edge is five words: ax, ay, bx, by, and {@code bits:6, right:29, left:29}.
 */
final class Cells {
  static final int PLAIN = 0;
  static final int GROUPS = 1;
  static final int DIVIDED = 2;

  static final int EDGE_WORDS = 5;
  static final int SIDE_BITS = 29;
  static final int SIDE_MASK = (1 << SIDE_BITS) - 1;
  static final int COUNT_MASK = (1 << 30) - 1;

  private int[] cells;
  private int size;
  private long[] pool;
  private int poolSize;

  /** Makes room for so many cells and words, and for more when needed. */
  Cells(int cells, long words) {
    this.cells = new int[cells];
    this.pool = new long[(int) Math.min(Integer.MAX_VALUE - 8, words)];
  }

  /** Makes room for more cells; returns the number of the first. */
  int grow(int count) {
    int first = size;
    size = Math.addExact(size, count);
    if (size > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(size, cells.length + cells.length / 2));
    }
    return first;
  }

  /** Takes back all cells from a number on, and all words from a place on. */
  void cut(int cell, int word) {
    size = cell;
    poolSize = word;
  }

  void set(int cell, int value) {
    cells[cell] = value;
  }

  int nextWord() {
    return poolSize;
  }

  void word(long word) {
    if (poolSize == pool.length) {
      pool = Arrays.copyOf(pool, Math.addExact(pool.length, pool.length / 2 + 16));
    }
    pool[poolSize++] = word;
  }

  void head(int kind, int count, int low) {
    word(((long) kind << 62) | ((long) count << 32) | (low & 0xffffffffL));
  }

  void group(boolean odd, int edges, int owner) {
    word((odd ? Long.MIN_VALUE : 0) | ((long) edges << 32) | (owner & 0xffffffffL));
  }

  void number(double number) {
    word(Double.doubleToRawLongBits(number));
  }

  void edge(Edges edges, int edge, int bits, int left, int right) {
    if (poolSize + 4 <= pool.length) {
      pool[poolSize++] = Double.doubleToRawLongBits(edges.ax(edge));
      pool[poolSize++] = Double.doubleToRawLongBits(edges.ay(edge));
      pool[poolSize++] = Double.doubleToRawLongBits(edges.bx(edge));
      pool[poolSize++] = Double.doubleToRawLongBits(edges.by(edge));
    } else {
      number(edges.ax(edge));
      number(edges.ay(edge));
      number(edges.bx(edge));
      number(edges.by(edge));
    }
    word(((long) bits << (2 * SIDE_BITS)) | ((long) right << SIDE_BITS) | left);
  }

  int[] cells() {
    return size == cells.length ? cells : Arrays.copyOf(cells, size);
  }

  long[] pool() {
    return poolSize == pool.length ? pool : Arrays.copyOf(pool, poolSize);
  }
}
