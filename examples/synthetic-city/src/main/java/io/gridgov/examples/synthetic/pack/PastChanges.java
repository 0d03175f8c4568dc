package io.gridgov.examples.synthetic.pack;

import io.gridgov.examples.synthetic.land.Land;
import io.gridgov.examples.synthetic.land.Territory;
import io.gridgov.examples.synthetic.land.Tier;
import java.util.List;

/**
 * The few grids whose history is not empty: every hundred and first was founded later than the
 * city, every hundred and third was renamed once.
 */
final class PastChanges {

  /** The day on which the later grids were founded. */
  static final String FOUNDED = "2024-07-01";

  /** The day on which grids were renamed. */
  static final String RENAMED = "2025-03-01";

  private static final String BASIS = "虚构文件第1号";

  private PastChanges() {}

  static boolean isFounded(Territory grid) {
    return grid.number() % 101 == 7;
  }

  static boolean isRenamed(Territory grid) {
    return grid.number() % 103 == 11 && !isFounded(grid);
  }

  /** Returns the first day of a grid and of what hangs on it; empty if it always was. */
  static String validFrom(Territory grid) {
    return isFounded(grid) ? FOUNDED : "";
  }

  static void rows(Land land, Csv.Sink sink) {
    List<Territory> grids = land.territories(Tier.GRID);
    for (Territory grid : grids) {
      if (isFounded(grid)) {
        sink.row(FOUNDED, "found", "", grid.code(), "1", BASIS);
      }
      if (isRenamed(grid)) {
        sink.row(RENAMED, "rename", grid.code(), grid.code(), "1", BASIS);
      }
    }
  }
}
