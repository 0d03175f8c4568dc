package io.gridgov.geo.coverage;

import io.gridgov.geo.internal.shape.Shapes;
import io.gridgov.geo.locate.Polygon;
import io.gridgov.geo.locate.Ring;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;

/**
 * All edges of a map, those of neighbours matched with each other.
 *
 * <p>Where two edges have equal ends and their lands on opposite sides, the number of territories
 * is the same on both sides. So gaps and overlaps are bounded by the other edges alone, and in a
 * clean map these are the outer border. A hash table of edge numbers; linear time.
 */
final class EdgeTable {
  private static final int FREE = -1;
  private static final int ALONE = -1;
  private static final int NONE = -2;

  private final double[] x;
  private final double[] y;
  private final int[] owner;
  private final int[] mate;
  private final BitSet landLeft = new BitSet();
  private final int[] table;
  private int count;

  EdgeTable(Lands lands) {
    int positions = 0;
    for (int i = 0; i < lands.size(); i++) {
      positions += positions(lands, i);
    }
    x = new double[positions];
    y = new double[positions];
    owner = new int[positions];
    mate = new int[positions];
    table = new int[Math.max(16, Integer.highestOneBit(Math.max(1, positions)) * 4)];
    Arrays.fill(table, FREE);
    for (int i = 0; i < lands.size(); i++) {
      for (Polygon polygon : polygons(lands, i)) {
        for (int ring = 0; ring < polygon.rings().size(); ring++) {
          add(polygon.rings().get(ring), ring == 0, i);
        }
      }
    }
  }

  private static int positions(Lands lands, int number) {
    return lands.territory(number).isValid()
        ? lands.territory(number).positions()
        : lands.land(number).getNumPoints();
  }

  private static List<Polygon> polygons(Lands lands, int number) {
    return lands.territory(number).isValid()
        ? lands.territory(number).polygons()
        : Shapes.polygons(lands.land(number));
  }

  private void add(Ring ring, boolean shell, int number) {
    int first = count;
    for (int i = 0; i < ring.size(); i++) {
      x[count] = ring.lonDegrees(i) + 0.0;
      y[count] = ring.latDegrees(i) + 0.0;
      owner[count] = number;
      mate[count++] = NONE;
    }
    boolean left = shell == isCounterclockwise(first, count);
    for (int edge = first; edge < count - 1; edge++) {
      if (x[edge] != x[edge + 1] || y[edge] != y[edge + 1]) {
        mate[edge] = ALONE;
        landLeft.set(edge, left == isForward(edge));
        match(edge);
      }
    }
  }

  private boolean isCounterclockwise(int from, int to) {
    double sum = 0;
    for (int i = from + 1; i + 1 < to; i++) {
      sum += (x[i] - x[from]) * (y[i + 1] - y[from]) - (x[i + 1] - x[from]) * (y[i] - y[from]);
    }
    return sum > 0;
  }

  /** An edge runs forward if its end is the greater by x, then y. */
  private boolean isForward(int edge) {
    return x[edge] < x[edge + 1] || (x[edge] == x[edge + 1] && y[edge] < y[edge + 1]);
  }

  private void match(int edge) {
    int mask = table.length - 1;
    int slot = hash(edge) & mask;
    while (table[slot] != FREE) {
      int other = table[slot];
      if (mate[other] == ALONE
          && landLeft.get(other) != landLeft.get(edge)
          && hasSameEnds(edge, other)) {
        mate[other] = edge;
        mate[edge] = other;
        return;
      }
      slot = (slot + 1) & mask;
    }
    table[slot] = edge;
  }

  private int hash(int edge) {
    int low = isForward(edge) ? edge : edge + 1;
    int high = isForward(edge) ? edge + 1 : edge;
    long bits = Double.doubleToLongBits(x[low]) * 0x9E3779B97F4A7C15L;
    bits = (Long.rotateLeft(bits, 31) ^ Double.doubleToLongBits(y[low])) * 0xC2B2AE3D27D4EB4FL;
    bits = (Long.rotateLeft(bits, 31) ^ Double.doubleToLongBits(x[high])) * 0x9E3779B97F4A7C15L;
    bits = (Long.rotateLeft(bits, 31) ^ Double.doubleToLongBits(y[high])) * 0xC2B2AE3D27D4EB4FL;
    return (int) (bits ^ bits >>> 32);
  }

  private boolean hasSameEnds(int edge, int other) {
    int a = isForward(edge) ? edge : edge + 1;
    int b = isForward(edge) ? edge + 1 : edge;
    int c = isForward(other) ? other : other + 1;
    int d = isForward(other) ? other + 1 : other;
    return x[a] == x[c] && y[a] == y[c] && x[b] == x[d] && y[b] == y[d];
  }

  /** Returns the edges that no neighbour has, chained, the land on their left. */
  List<Run> alone() {
    List<Run> runs = new ArrayList<>();
    for (int edge = 0; edge < count; edge++) {
      if (mate[edge] == ALONE) {
        int end = edge + 1;
        while (end < count && mate[end] == ALONE && owner[end] == owner[edge]) {
          end++;
        }
        runs.add(Run.of(owner[edge], line(edge, end)));
        edge = end;
      }
    }
    return runs;
  }

  private Coordinate[] line(int from, int to) {
    Coordinate[] line = new Coordinate[to - from + 1];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Coordinate(x[from + i], y[from + i]);
    }
    if (landLeft.get(from) != isForward(from)) {
      CoordinateArrays.reverse(line);
    }
    return line;
  }
}
