package io.gridgov.examples.synthetic.land;

import io.gridgov.examples.synthetic.dice.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A roughly round disc of hexagonal cells with pointed tops, in axial coordinates.
 *
 * <p>Three cells meet at each corner, so the outline of any union of cells consists of rings that
 * never touch. A cell owns its edges to the east, north-east and north-west (directions 0, 1, 2)
 * and its north and south corners; the other edges and corners belong to neighbours. Directions
 * count anticlockwise from the east. Units: the length of an edge is 1.
 */
final class Honeycomb {

  /** Number of directions, and of edges around a cell. */
  static final int SIDES = 6;

  private static final double SQRT3 = Math.sqrt(3.0);
  private static final int[] STEP_Q = {1, 1, 0, -1, -1, 0};
  private static final int[] STEP_R = {0, -1, -1, 0, 1, 1};

  private final int reach;
  private final int width;
  private final int[] cellAt;
  private final int[] slotOf;

  private Honeycomb(int reach, int[] cellAt, int[] slotOf) {
    this.reach = reach;
    this.width = 2 * reach + 1;
    this.cellAt = cellAt;
    this.slotOf = slotOf;
  }

  /** Returns the disc of so many cells; its outline bulges as the dice say. */
  static Honeycomb of(int cells, long seed) {
    Dice dice = Dice.of(seed, "honeycomb", 0);
    double[] bulge = {dice.between(0, 6.28), dice.between(0, 6.28), dice.between(0, 6.28)};
    int reach = (int) Math.ceil(Math.sqrt(cells / 3.0) * 1.7) + 4;
    int width = 2 * reach + 1;
    List<long[]> ranked = new ArrayList<>();
    for (int slot = 0; slot < width * width; slot++) {
      int q = slot % width - reach;
      int r = slot / width - reach;
      if (Math.abs(q) < reach - 1 && Math.abs(r) < reach - 1) {
        ranked.add(new long[] {Math.round(rank(q, r, bulge) * 1e6), slot});
      }
    }
    ranked.sort(Comparator.<long[]>comparingLong(a -> a[0]).thenComparingLong(a -> a[1]));
    int[] cellAt = new int[width * width];
    Arrays.fill(cellAt, -1);
    int[] slots = ranked.stream().limit(cells).mapToInt(a -> (int) a[1]).sorted().toArray();
    for (int cell = 0; cell < slots.length; cell++) {
      cellAt[slots[cell]] = cell;
    }
    return new Honeycomb(reach, cellAt, slots);
  }

  private static double rank(int q, int r, double[] bulge) {
    double x = SQRT3 * (q + r / 2.0);
    double y = -1.5 * r;
    double angle = StrictMath.atan2(y, x);
    double radius =
        1.0
            + 0.09 * StrictMath.sin(2 * angle + bulge[0])
            + 0.06 * StrictMath.sin(3 * angle + bulge[1])
            + 0.04 * StrictMath.sin(5 * angle + bulge[2]);
    return Math.sqrt(x * x + y * y) / radius;
  }

  int cells() {
    return slotOf.length;
  }

  /** Number of edge ids, used or not. */
  int edgeIds() {
    return 3 * width * width;
  }

  /** Number of corner ids, used or not. */
  int cornerIds() {
    return 2 * width * width;
  }

  /** Returns the cell beyond the edge in a direction, or −1 outside the disc. */
  int neighbour(int cell, int direction) {
    return cellAt[slotBeyond(slotOf[cell], direction)];
  }

  private int slotBeyond(int slot, int direction) {
    return slot + STEP_R[direction] * width + STEP_Q[direction];
  }

  /** Returns the id of the edge in a direction; both its cells give the same. */
  int edge(int cell, int direction) {
    int slot = slotOf[cell];
    return direction < 3 ? 3 * slot + direction : 3 * slotBeyond(slot, direction) + direction - 3;
  }

  /** Returns the corner at which the edge in a direction begins, going anticlockwise. */
  int corner(int cell, int direction) {
    int slot = slotOf[cell];
    return switch (direction) {
      case 0 -> 2 * slotBeyond(slot, 5);
      case 1 -> 2 * slotBeyond(slot, 1) + 1;
      case 2 -> 2 * slot;
      case 3 -> 2 * slotBeyond(slot, 2) + 1;
      case 4 -> 2 * slotBeyond(slot, 4);
      default -> 2 * slot + 1;
    };
  }

  double cornerX(int corner) {
    return slotX(corner / 2);
  }

  double cornerY(int corner) {
    return slotY(corner / 2) + (corner % 2 == 0 ? 1.0 : -1.0);
  }

  double cellX(int cell) {
    return slotX(slotOf[cell]);
  }

  double cellY(int cell) {
    return slotY(slotOf[cell]);
  }

  /** Returns the radius of the smallest centred circle that holds every corner. */
  double radius() {
    double most = 0;
    for (int slot : slotOf) {
      most = Math.max(most, slotX(slot) * slotX(slot) + slotY(slot) * slotY(slot));
    }
    return Math.sqrt(most) + 1.5;
  }

  private double slotX(int slot) {
    return SQRT3 * (slot % width - reach + (slot / width - reach) / 2.0);
  }

  private double slotY(int slot) {
    return -1.5 * (slot / width - reach);
  }
}
