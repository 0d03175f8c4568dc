package io.gridgov.geo.internal.raster;

import java.util.Arrays;

/**
 * The edges of a map with what lies on either side; equal edges of neighbours become one.
 *
 * <p>Owners are ids from 0. A <b>sound</b> owner's land lies on the left of its edges as added, and
 * nowhere twice; of an owner that is not sound nothing is known but that a point is inside a part
 * if a ray crosses the part's edges an odd number of times. Not thread-safe; ready once read.
 *
 * @since 0.1.0
 */
public final class Edges {
  /** Nothing lies on this side, or the edge belongs to a part, told on the other side. */
  static final int NOBODY = 0;

  private static final int PROBES = 32;

  private double[] ends;
  private int[] sides;
  private int size;
  private int[] partOwners = new int[4];
  private int parts;
  private int[] table;
  private int tabled;

  /** Creates an empty set. */
  public Edges() {
    this(64);
  }

  /**
   * Creates an empty set with room for some edges, and for more when needed.
   *
   * @param expected how many, equal ones counted once
   */
  public Edges(int expected) {
    ends = new double[4 * Math.max(16, expected)];
    sides = new int[2 * Math.max(16, expected)];
    table = new int[Integer.highestOneBit(Math.max(64, expected)) * 4];
  }

  /**
   * Adds an edge of a sound owner, whose land lies on the left.
   *
   * @param owner its id
   * @param ax where the edge starts
   * @param ay where the edge starts
   * @param bx where it ends
   * @param by where it ends
   */
  public void addSound(int owner, double ax, double ay, double bx, double by) {
    if (ax == bx && ay == by) {
      return;
    }
    if (ax < bx || (ax == bx && ay < by)) {
      merge(ax + 0.0, ay + 0.0, bx + 0.0, by + 0.0, 0, owner + 1);
    } else {
      merge(bx + 0.0, by + 0.0, ax + 0.0, ay + 0.0, 1, owner + 1);
    }
  }

  /**
   * Begins a part of an owner that is not sound.
   *
   * @param owner its id
   * @return the number of the part
   */
  public int beginPart(int owner) {
    if (parts == partOwners.length) {
      partOwners = Arrays.copyOf(partOwners, 2 * parts);
    }
    partOwners[parts] = owner;
    return parts++;
  }

  /**
   * Adds an edge of a part, in either direction; both ends may be one point.
   *
   * @param part the number of the part
   * @param ax where the edge starts
   * @param ay where the edge starts
   * @param bx where it ends
   * @param by where it ends
   */
  public void addToPart(int part, double ax, double ay, double bx, double by) {
    if (ax < bx || (ax == bx && ay <= by)) {
      append(ax + 0.0, ay + 0.0, bx + 0.0, by + 0.0);
    } else {
      append(bx + 0.0, by + 0.0, ax + 0.0, ay + 0.0);
    }
    sides[2 * size - 2] = -part - 1;
  }

  private void merge(double ax, double ay, double bx, double by, int side, int key) {
    if (2 * tabled >= table.length) {
      rehash();
    }
    int slot = slot(ax, ay, bx, by);
    for (int probe = 0; probe < PROBES && table[slot] != 0; probe++) {
      int edge = table[slot] - 1;
      if (isAt(edge, ax, ay, bx, by) && sides[2 * edge + side] == NOBODY) {
        sides[2 * edge + side] = key;
        return;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    append(ax, ay, bx, by);
    sides[2 * size - 2 + side] = key;
    if (table[slot] == 0) {
      table[slot] = size;
      tabled++;
    }
  }

  private void rehash() {
    int[] old = table;
    table = new int[2 * old.length];
    for (int entry : old) {
      if (entry != 0) {
        int slot = slot(ax(entry - 1), ay(entry - 1), bx(entry - 1), by(entry - 1));
        while (table[slot] != 0) {
          slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = entry;
      }
    }
  }

  private int slot(double ax, double ay, double bx, double by) {
    long hash = Double.doubleToRawLongBits(ax) * 0x9E3779B97F4A7C15L;
    hash = (hash ^ (hash >>> 29) ^ Double.doubleToRawLongBits(ay)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 32) ^ Double.doubleToRawLongBits(bx)) * 0x94D049BB133111EBL;
    hash = (hash ^ (hash >>> 29) ^ Double.doubleToRawLongBits(by)) * 0x9E3779B97F4A7C15L;
    return (int) (hash >>> 33) & (table.length - 1);
  }

  private boolean isAt(int edge, double ax, double ay, double bx, double by) {
    int at = 4 * edge;
    return ends[at] == ax && ends[at + 1] == ay && ends[at + 2] == bx && ends[at + 3] == by;
  }

  private void append(double ax, double ay, double bx, double by) {
    if (4 * size == ends.length) {
      ends = Arrays.copyOf(ends, 8 * size);
      sides = Arrays.copyOf(sides, 4 * size);
    }
    int at = 4 * size;
    ends[at] = ax;
    ends[at + 1] = ay;
    ends[at + 2] = bx;
    ends[at + 3] = by;
    size++;
  }

  int size() {
    return size;
  }

  double ax(int edge) {
    return ends[4 * edge];
  }

  double ay(int edge) {
    return ends[4 * edge + 1];
  }

  double bx(int edge) {
    return ends[4 * edge + 2];
  }

  double by(int edge) {
    return ends[4 * edge + 3];
  }

  /** Above 0: a sound owner's id and 1; below 0: a part. */
  int left(int edge) {
    return sides[2 * edge];
  }

  int right(int edge) {
    return sides[2 * edge + 1];
  }

  /** Whether an edge is that of a part. */
  boolean isOfPart(int edge) {
    return parts > 0 && sides[2 * edge] < 0;
  }

  int ownerOf(int key) {
    return key > 0 ? key - 1 : partOwners[-key - 1];
  }
}
