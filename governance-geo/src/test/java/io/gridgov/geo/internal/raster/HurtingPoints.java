package io.gridgov.geo.internal.raster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Points of which half are placed to hurt, a tenth in each way, and counted by it.
 *
 * <p>Where a place on an edge is no pair of doubles, the nearest pair is taken; of how many the
 * exact answer is that they lie on a border is counted by whoever knows it.
 */
public final class HurtingPoints {
  /** How a point is placed. */
  public enum Kind {
    ON_A_VERTEX,
    ON_AN_EDGE,
    ONE_ULP_OFF,
    ON_A_CELL_BORDER,
    COLLINEAR_WITH_AN_EDGE,
    ANYWHERE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static final int HURTING = Kind.values().length - 1;
  private static final int TRIES = 12;
  private static final int MOST_WINDOWS = 1000;

  private final Random random;
  private final List<double[]> edges = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
  private double west = Double.POSITIVE_INFINITY;
  private double south = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;
  private double north = Double.NEGATIVE_INFINITY;

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
  }

  /** Adds the borders of the cells, of their specks, and of the cells within cells. */
  public void add(Raster raster) {
    Window root = raster.window();
    windows.add(root);
    int along = Specks.ALONG;
    windows.add(
        new Window(
            root.west(),
            root.south(),
            root.side() / along,
            root.columns() * along,
            root.rows() * along,
            root.ulp()));
    for (int row = 0; row < root.rows(); row++) {
      for (int column = 0; column < root.columns(); column++) {
        addParts(raster, raster.cell(column, row));
      }
    }
  }

  private void addParts(Raster raster, int value) {
    if (value < 0 && raster.pool().isDivided(~value) && windows.size() < MOST_WINDOWS) {
      Window part = raster.pool().partOf(~value, raster.window());
      windows.add(part);
      for (int cell = 0; cell < part.cells(); cell++) {
        addParts(raster, raster.pool().part(raster.pool().firstCell(~value) + cell));
      }
    }
  }

  /** Visits points on, at and around the map. */
  public void visit(int count, Visitor visitor) {
    for (int i = 0; i < count; i++) {
      Kind kind = Kind.values()[Math.min(HURTING, random.nextInt(2 * HURTING))];
      counts.merge(kind, 1L, Long::sum);
      double[] edge = edges.get(random.nextInt(edges.size()));
      double[] point =
          switch (kind) {
            case ON_A_VERTEX -> new double[] {edge[0], edge[1]};
            case ON_AN_EDGE -> on(edge);
            case ONE_ULP_OFF -> off(random.nextBoolean() ? on(edge) : edge);
            case ON_A_CELL_BORDER -> onCellBorder(edge);
            case COLLINEAR_WITH_AN_EDGE -> at(edge, beyond());
            case ANYWHERE -> new double[] {between(west, east), between(south, north)};
          };
      visitor.visit(point[0], point[1]);
    }
  }

  /** How many points there were of each kind. */
  public Map<Kind, Long> counts() {
    return counts;
  }

  /** A place on the edge, one that is exactly on it if there is one at hand. */
  private double[] on(double[] edge) {
    double[] point = at(edge, 0.5);
    for (int i = 0; i < TRIES && !isOn(edge, point); i++) {
      point = at(edge, i < TRIES / 2 ? random.nextInt(65) / 64.0 : random.nextDouble());
    }
    return point;
  }

  private static boolean isOn(double[] edge, double[] point) {
    BigDecimal x = new BigDecimal(point[0]);
    BigDecimal y = new BigDecimal(point[1]);
    BigDecimal left = big(edge[0]).subtract(x).multiply(big(edge[3]).subtract(y));
    return left.compareTo(big(edge[1]).subtract(y).multiply(big(edge[2]).subtract(x))) == 0;
  }

  private static BigDecimal big(double number) {
    return new BigDecimal(number);
  }

  /** On the continuation of an edge, on either side. */
  private double beyond() {
    double part = random.nextInt(4) == 0 ? 1 : random.nextDouble();
    return random.nextBoolean() ? -part : 1 + part;
  }

  /** Also corners of cells, places where an edge crosses the border, and an ulp beside. */
  private double[] onCellBorder(double[] edge) {
    Window window = windows.get(random.nextInt(windows.size()));
    double side = window.side();
    double x = window.referenceX(random.nextInt(window.columns() + 1));
    double y = window.south() + random.nextInt(window.rows() + 1) * side;
    double[] point =
        switch (random.nextInt(3)) {
          case 0 -> new double[] {x, window.south() + random.nextDouble() * window.rows() * side};
          case 1 -> new double[] {window.west() + random.nextDouble() * window.columns() * side, y};
          default -> new double[] {x, y};
        };
    double part = (x - edge[0]) / (edge[2] - edge[0]);
    if (part >= 0 && part <= 1) {
      point = new double[] {x, edge[1] + part * (edge[3] - edge[1])};
    }
    return random.nextInt(3) == 0 ? off(point) : point;
  }

  private static double[] at(double[] edge, double part) {
    return new double[] {
      edge[0] + part * (edge[2] - edge[0]), edge[1] + part * (edge[3] - edge[1])
    };
  }

  /** One unit in the last place off, in one direction or two. */
  private double[] off(double[] point) {
    int way = 1 + random.nextInt(8);
    return new double[] {nudged(point[0], way % 3), nudged(point[1], way / 3)};
  }

  private static double nudged(double v, int way) {
    return way == 0 ? v : way == 1 ? Math.nextUp(v) : Math.nextDown(v);
  }

  private double between(double from, double to) {
    double margin = 0.01 * (to - from);
    return from - margin + random.nextDouble() * (to - from + 2 * margin);
  }
}
