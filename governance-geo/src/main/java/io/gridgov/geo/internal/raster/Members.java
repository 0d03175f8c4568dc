package io.gridgov.geo.internal.raster;

import java.util.Arrays;

/** Who owns a point while it moves: sound owners counted, parts of others odd or even. */
final class Members {
  private int[] keys = new int[8];
  private int[] counts = new int[8];
  private int size;
  private int changes;

  void clear() {
    size = 0;
    changes++;
  }

  /** Grows with every change. */
  int changes() {
    return changes;
  }

  void copy(Members other) {
    keys = Arrays.copyOf(other.keys, other.keys.length);
    counts = Arrays.copyOf(other.counts, other.counts.length);
    size = other.size;
    changes++;
  }

  /** Crosses an edge: 1 to its left, -1 to its right, 0 not at all. */
  void cross(Edges edges, int edge, int crossing) {
    if (crossing == 0) {
      return;
    }
    changes++;
    int left = edges.left(edge);
    if (left < 0) {
      add(left, has(left) ? -1 : 1);
    } else {
      add(left, crossing);
      add(edges.right(edge), -crossing);
    }
  }

  private void add(int key, int count) {
    if (key == Edges.NOBODY) {
      return;
    }
    int at = indexOf(key);
    if (at == size) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
      }
      keys[size] = key;
      counts[size++] = 0;
    }
    counts[at] += count;
    if (counts[at] == 0) {
      size--;
      keys[at] = keys[size];
      counts[at] = counts[size];
    }
  }

  private int indexOf(int key) {
    int at = 0;
    while (at < size && keys[at] != key) {
      at++;
    }
    return at;
  }

  private boolean has(int key) {
    return indexOf(key) < size;
  }

  /** Whether a ray from the point crosses the key's edges an odd number of times. */
  boolean isOdd(int key) {
    int at = indexOf(key);
    return at < size && (counts[at] & 1) == 1;
  }

  int size() {
    return size;
  }

  int key(int at) {
    return keys[at];
  }

  /** The only owner and 1, 0 for none; below 0 if there are several. */
  int single(Edges edges) {
    int owner = 0;
    for (int at = 0; at < size; at++) {
      int each = edges.ownerOf(keys[at]) + 1;
      if ((counts[at] & 1) == 0 || (owner != 0 && owner != each)) {
        return -1;
      }
      owner = each;
    }
    return owner;
  }

  /** Whether nothing needs to be counted: at most one owner, and that a sound one. */
  boolean isPlain() {
    return size == 0 || (size == 1 && keys[0] > 0 && counts[0] == 1);
  }
}
