package io.gridgov.geo.internal.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which cells and specks an edge is entered in, where the borders of both are rounded. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowTest {
  private static final int EDGES = 20_000;
  private static final double MANY = 1e9;
  private static final int DEEPEST = 8;
  private static final int PARTS = 64;

  @Test
  void an_edge_is_entered_wherever_a_point_within_an_ulp_of_it_may_be_counted() {
    assertThat(missed(1)).isZero();
  }

  /** So the slack is needed, and this test would notice if there were too little. */
  @Test
  void without_slack_an_edge_would_be_missed() {
    assertThat(missed(0)).isPositive();
  }

  /** There the window's own coordinates are exact to far more digits than the edge's. */
  @Test
  void an_edge_as_long_as_the_map_is_entered_in_the_smallest_window_about_zero() {
    Random random = new Random(5);
    Window window = Window.over(new Box(-80, -80, 80, 80), 1000);
    for (int depth = 0; depth < DEEPEST && window.isDivisible(PARTS); depth++) {
      window = window.within(cellOf(window, 0, 0), PARTS);
    }
    int missed = 0;
    int passing = 0;
    for (int i = 0; i < EDGES; i++) {
      double[] edge = {-80, 160 * random.nextDouble() - 80, 80, 0};
      edge[3] = -edge[1] + 2 * window.side() * window.rows() * (random.nextDouble() - 0.5);
      double y = window.south() + window.rows() * window.side() * random.nextDouble();
      double x = xAt(edge, y);
      if (x > window.west() && x < window.west() + window.columns() * window.side()) {
        passing++;
        missed += isVisited(window, edge, window.slack(), cellOf(window, x, y)) ? 0 : 1;
      }
    }
    assertThat(passing).isGreaterThan(EDGES / 10);
    assertThat(missed).isZero();
  }

  private static double xAt(double[] edge, double y) {
    BigDecimal rise = new BigDecimal(edge[3]).subtract(new BigDecimal(edge[1]));
    BigDecimal part = new BigDecimal(y).subtract(new BigDecimal(edge[1]));
    BigDecimal width = new BigDecimal(edge[2]).subtract(new BigDecimal(edge[0]));
    return part.multiply(width)
        .divide(rise, new MathContext(60))
        .add(new BigDecimal(edge[0]))
        .doubleValue();
  }

  private static int cellOf(Window window, double x, double y) {
    int column = (int) ((x - window.west()) / window.side());
    int row = (int) ((y - window.south()) / window.side());
    return row * window.columns() + column;
  }

  private static int missed(double slack) {
    Random random = new Random(4);
    int missed = 0;
    for (int i = 0; i < EDGES; i++) {
      double west = random.nextBoolean() ? 38_500_000 : random.nextDouble() - 1;
      double south = random.nextBoolean() ? 3_800_000 : random.nextDouble() - 1;
      double width = Math.max(Math.ulp(west), Math.ulp(south)) * 0x1p24;
      Box box = new Box(west, south, west + width, south + width * random.nextDouble());
      Window window = Window.over(box, MANY);
      double[] corner = {
        at(window.west(), window.side(), window.columns(), random),
        at(window.south(), window.side(), window.rows(), random)
      };
      double dx = 0.1 * width * random.nextDouble();
      double dy = 0.1 * width * (random.nextDouble() - 0.5);
      double[] edge = {corner[0] - dx, corner[1] - dy, corner[0] + dx, corner[1] + dy};
      double x = nudged(corner[0], random);
      double y = nudged(corner[1], random);
      if (box.contains(x, y) && !isEntered(window, edge, x, y, slack * window.slack())) {
        missed++;
      }
    }
    return missed;
  }

  /** A border of specks, or within an ulp of it. */
  private static double at(double from, double side, int cells, Random random) {
    double speck = side / Specks.ALONG;
    return nudged(from + random.nextInt(cells * Specks.ALONG) * speck, random);
  }

  private static double nudged(double number, Random random) {
    int way = random.nextInt(3);
    return way == 0 ? number : way == 1 ? Math.nextUp(number) : Math.nextDown(number);
  }

  private static boolean isEntered(Window window, double[] edge, double x, double y, double slack) {
    double perSpeck = Specks.ALONG / window.side();
    int column = (int) ((x - window.west()) * perSpeck);
    int row = (int) ((y - window.south()) * perSpeck);
    int cell = (row >> Specks.SHIFT) * window.columns() + (column >> Specks.SHIFT);
    int speck = ((row & Specks.MASK) << Specks.SHIFT) + (column & Specks.MASK);
    Window specks = window.specks(column >> Specks.SHIFT, row >> Specks.SHIFT);
    return isVisited(window, edge, slack, cell) && isVisited(specks, edge, slack, speck);
  }

  private static boolean isVisited(Window window, double[] edge, double slack, int cell) {
    boolean[] visited = {false};
    window.visit(
        edge[0],
        edge[1],
        edge[2],
        edge[3],
        slack,
        (row, from, to) ->
            visited[0] |=
                row == cell / window.columns()
                    && from <= cell % window.columns()
                    && cell % window.columns() <= to);
    return visited[0];
  }
}
