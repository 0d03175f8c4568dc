package io.gridgov.geo.io;

import io.gridgov.core.problem.Problems;
import io.gridgov.core.problem.Sourced;
import io.gridgov.geo.locate.Ring;
import io.gridgov.geo.locate.Territory;
import java.util.List;

/**
 * Finds territories that would lie among the others if longitude and latitude were exchanged.
 *
 * <p>Compared with the median centre of the file; half of a file's territories must be right.
 */
final class SwapCheck {
  private static final int FEWEST = 3;
  private static final double FAR_DEGREES = 5;
  private static final double CLOSER = 0.1;

  private record Centre(double x, double y) {
    double distance(double otherX, double otherY) {
      return Math.hypot(x - otherX, y - otherY);
    }
  }

  private SwapCheck() {}

  static void report(List<Sourced<Territory>> territories, Problems problems) {
    if (territories.size() < FEWEST) {
      return;
    }
    List<Centre> centres = territories.stream().map(each -> centre(each.value())).toList();
    double[] xs = centres.stream().mapToDouble(Centre::x).sorted().toArray();
    double[] ys = centres.stream().mapToDouble(Centre::y).sorted().toArray();
    Centre median = new Centre(xs[xs.length / 2], ys[ys.length / 2]);
    for (int i = 0; i < centres.size(); i++) {
      Centre centre = centres.get(i);
      double asIs = median.distance(centre.x(), centre.y());
      double swapped = median.distance(centre.y(), centre.x());
      if (asIs > FAR_DEGREES && swapped < CLOSER * asIs) {
        Sourced<Territory> found = territories.get(i);
        problems.add(GeoJsonFaults.probablySwapped(found.spot(), found.value().code().value()));
      }
    }
  }

  /** The mean of all positions; NaN, which compares as neither far nor near, if there is none. */
  private static Centre centre(Territory territory) {
    double x = 0;
    double y = 0;
    int count = 0;
    for (var polygon : territory.polygons()) {
      for (Ring ring : polygon.rings()) {
        for (int i = 0; i < ring.size(); i++) {
          x += ring.lonDegrees(i);
          y += ring.latDegrees(i);
          count++;
        }
      }
    }
    return new Centre(x / count, y / count);
  }
}
