package io.gridgov.geo.internal.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleBinaryOperator;

/**
 * Points of which half are placed to hurt: on positions, on edges (as near as doubles come), one
 * unit in the last place off, on the continuation of an edge, on the lines between cells.
 */
public final class HurtingPoints {
  private final Random random;
  private final List<double[]> edges = new ArrayList<>();
  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;
  private int columns = 2;

  /** Takes a point. */
  public interface Visitor {
    void visit(double x, double y);
  }

  public HurtingPoints(long seed) {
    this.random = new Random(seed);
  }

  /** Adds the edges of a ring, x and y by turns. */
  public void add(double[] ring) {
    for (int i = 0; i < ring.length; i += 2) {
      int next = (i + 2) % ring.length;
      edges.add(new double[] {ring[i], ring[i + 1], ring[next], ring[next + 1]});
      west = Math.min(west, ring[i]);
      east = Math.max(east, ring[i]);
      south = Math.min(south, ring[i + 1]);
      north = Math.max(north, ring[i + 1]);
    }
    columns = (int) Math.sqrt(edges.size() * RasterBuilder.CELLS_PER_EDGE) + 2;
  }

  /** Visits points within a box around the map. */
  public void visit(int count, Visitor visitor) {
    for (int i = 0; i < count; i++) {
      double[] edge = edges.get(random.nextInt(edges.size()));
      switch (random.nextInt(10)) {
        case 0 -> visitor.visit(edge[0], edge[1]);
        case 1 -> near(edge[0], edge[1], visitor);
        case 2 -> along(edge, random.nextInt(9) / 8.0, visitor);
        case 3 -> along(edge, random.nextDouble(), visitor);
        case 4 -> along(edge, 3 * random.nextDouble() - 1, visitor);
        case 5 -> near(lattice(west, east), lattice(south, north), visitor);
        default -> visitor.visit(between(west, east), between(south, north));
      }
    }
  }

  private void along(double[] edge, double part, Visitor visitor) {
    near(edge[0] + part * (edge[2] - edge[0]), edge[1] + part * (edge[3] - edge[1]), visitor);
  }

  private void near(double x, double y, Visitor visitor) {
    visitor.visit(nudged(x), nudged(y));
  }

  private double nudged(double v) {
    DoubleBinaryOperator next = Math::nextAfter;
    return switch (random.nextInt(4)) {
      case 0 -> next.applyAsDouble(v, Double.POSITIVE_INFINITY);
      case 1 -> next.applyAsDouble(v, Double.NEGATIVE_INFINITY);
      default -> v;
    };
  }

  private double lattice(double from, double to) {
    return from + random.nextInt(2 * columns + 1) * ((to - from) / (2 * columns));
  }

  private double between(double from, double to) {
    double margin = 0.01 * (to - from);
    return from - margin + random.nextDouble() * (to - from + 2 * margin);
  }
}
