package io.gridgov.core.pack;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridHistory;
import io.gridgov.core.grid.LevelScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The grids of a faulty pack, mended so far that they form a tree, for the checks of sections.
 *
 * <p>Each code keeps one row: the one that holds on the effective day if there is one. Parents that
 * could close a circle or do not exist are dropped.
 */
final class UsableGrids {
  private UsableGrids() {}

  static GridHistory of(
      List<Entry<Grid>> entries, DatedIndex<GridCode, Grid> index, CityHead city) {
    Set<GridCode> codes = new LinkedHashSet<>();
    entries.forEach(entry -> codes.add(entry.value().code()));
    TreeMap<GridCode, Grid> present = new TreeMap<>();
    List<Grid> usable = new ArrayList<>();
    for (GridCode code : codes) {
      List<Entry<Grid>> rows = index.rows(code);
      rows.stream()
          .map(Entry::value)
          .filter(row -> row.validity().holdsOn(city.effective()))
          .findFirst()
          .ifPresentOrElse(
              row -> present.put(code, row),
              () -> usable.add(hung(rows.get(0).value(), Optional.empty(), false)));
    }
    present
        .values()
        .forEach(
            row ->
                usable.add(
                    hung(
                        row,
                        row.parent()
                            .filter(present::containsKey)
                            .filter(parent -> isAbove(present, parent, row, city.levels())),
                        true)));
    return GridHistory.of(city.levels(), usable, List.of());
  }

  private static boolean isAbove(
      Map<GridCode, Grid> present, GridCode parent, Grid row, LevelScheme levels) {
    Grid above = present.get(parent);
    return above != null
        && levels.rankOf(above.level()).orElse(Integer.MAX_VALUE)
            < levels.rankOf(row.level()).orElse(-1);
  }

  private static Grid hung(Grid row, Optional<GridCode> parent, boolean always) {
    return new Grid(
        row.code(),
        row.name(),
        row.level(),
        row.kind(),
        parent,
        row.managedBy(),
        row.households(),
        always ? Validity.ALWAYS : row.validity(),
        row.note());
  }
}
