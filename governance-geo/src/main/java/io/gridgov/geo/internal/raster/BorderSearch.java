package io.gridgov.geo.internal.raster;

import io.gridgov.geo.internal.geodesic.EdgeDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Looks for the edges nearest to a point, in the order of what can be nearest. */
final class BorderSearch {
  /** Edges that are as near as the nearest but for this, in metres, are the same border. */
  private static final double SAME_METRES = 1e-3;

  private final Raster raster;
  private final double x;
  private final double y;
  private final EdgeDistance distance;
  private final PriorityQueue<Spot> queue = new PriorityQueue<>();
  private final List<NearEdge> found = new ArrayList<>();
  private double least;

  /** A block, a cell (level 0), or a place in the pool (level -1). */
  private record Spot(double metres, int level, int column, int row) implements Comparable<Spot> {
    @Override
    public int compareTo(Spot other) {
      return Double.compare(metres, other.metres);
    }
  }

  BorderSearch(Raster raster, double x, double y, double most) {
    this.raster = raster;
    this.x = x;
    this.y = y;
    this.distance = new EdgeDistance(x, y);
    this.least = most;
  }

  /** The edges of the nearest border, nearest first; none if none is near enough. */
  List<NearEdge> nearest() {
    Blocks blocks = raster.blocks();
    queue.add(new Spot(0, blocks.height(), 0, 0));
    while (!queue.isEmpty() && queue.peek().metres() <= least + SAME_METRES) {
      Spot spot = queue.remove();
      if (spot.level() > 0) {
        blocks.visit(
            spot.level(),
            spot.column(),
            spot.row(),
            (column, row) -> addCells(spot.level() - 1, column, row));
      } else if (spot.level() == 0) {
        addPlace(raster.cell(spot.column(), spot.row()), spot);
      } else {
        addPlace(spot.column(), spot);
      }
    }
    found.removeIf(edge -> edge.metres() > least + SAME_METRES);
    found.sort((a, b) -> Double.compare(a.metres(), b.metres()));
    return found;
  }

  private void addCells(int level, int column, int row) {
    int along = Blocks.cellsAlong(level);
    Window window = raster.window();
    double metres = metresTo(window, column * along, row * along, along);
    queue.add(new Spot(metres, level, column, row));
  }

  private double metresTo(Window window, int column, int row, int along) {
    double slack = window.slack();
    return distance.atLeast(
        window.referenceX(column) - slack,
        window.south() + row * window.side() - slack,
        window.referenceX(column + along) + slack,
        window.south() + (row + along) * window.side() + slack);
  }

  private void addPlace(int value, Spot spot) {
    int place = ~value;
    Pool pool = raster.pool();
    if (!pool.isDivided(place)) {
      new CellReader(pool.words(), place).visit(this::measure);
      return;
    }
    Window part = pool.partOf(place, raster.window());
    int first = pool.firstCell(place);
    for (int cell = 0; cell < part.cells(); cell++) {
      int inner = pool.part(first + cell);
      if (inner < 0) {
        int column = cell % part.columns();
        int row = cell / part.columns();
        double metres = Math.max(spot.metres(), metresTo(part, column, row, 1));
        queue.add(new Spot(metres, -1, inner, 0));
      }
    }
  }

  private void measure(double ax, double ay, double bx, double by, int left, int right) {
    double metres = Crossing.touches(ax, ay, bx, by, x, y) ? 0 : distance.metres(ax, ay, bx, by);
    if (metres <= least + SAME_METRES) {
      least = Math.min(least, metres);
      found.add(new NearEdge(metres, left - 1, right - 1));
    }
  }
}
