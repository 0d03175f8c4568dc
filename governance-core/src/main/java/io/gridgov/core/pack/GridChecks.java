package io.gridgov.core.pack;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.LevelScheme;
import io.gridgov.core.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks that the grids of every day form a tree whose levels follow the scheme. */
final class GridChecks {
  private final List<Entry<Grid>> grids;
  private final DatedIndex<GridCode, Grid> index;
  private final Optional<LevelScheme> levels;
  private final Problems problems;
  private final Set<GridCode> inCycle = new HashSet<>();

  private GridChecks(
      List<Entry<Grid>> grids,
      DatedIndex<GridCode, Grid> index,
      Optional<LevelScheme> levels,
      Problems problems) {
    this.grids = grids;
    this.index = index;
    this.levels = levels;
    this.problems = problems;
  }

  /** Levels are left unchecked when {@code city.json} does not name them. */
  static void check(
      List<Entry<Grid>> grids,
      DatedIndex<GridCode, Grid> index,
      Optional<LevelScheme> levels,
      Problems problems) {
    new GridChecks(grids, index, levels, problems).check();
  }

  private void check() {
    index.checkUnique("code", Grid::code, problems);
    for (List<GridCode> cycle :
        ParentCycles.find(grids, Grid::code, Grid::parent, Grid::validity)) {
      inCycle.addAll(cycle);
      problems.add(
          PackFault.PARENT_CYCLE.at(
              index.rows(cycle.get(0)).get(0).spot("parent"), ParentCycles.shown(cycle)));
    }
    for (Entry<Grid> entry : grids) {
      checkParent(entry);
      levels.ifPresent(scheme -> checkLevel(entry, scheme));
      index.check(
          entry.value().managedBy(),
          entry.value().validity(),
          entry.spot("managed_by"),
          PackFault.UNKNOWN_GRID,
          problems);
    }
  }

  private void checkParent(Entry<Grid> entry) {
    Optional<GridCode> parent = entry.value().parent();
    if (parent.isEmpty()) {
      return;
    }
    if (!index.knows(parent.get())) {
      problems.add(PackFault.UNKNOWN_PARENT.at(entry.spot("parent"), parent.get()));
    } else if (!index.covers(parent.get(), entry.value().validity())) {
      problems.add(PackFault.PARENT_NOT_VALID.at(entry.spot("parent"), parent.get()));
    }
  }

  private void checkLevel(Entry<Grid> entry, LevelScheme scheme) {
    Grid grid = entry.value();
    OptionalInt rank = scheme.rankOf(grid.level());
    if (rank.isEmpty()) {
      if (!grid.level().isEmpty()) {
        problems.add(PackFault.UNKNOWN_LEVEL.at(entry.spot("level"), grid.level()));
      }
    } else if (entry.row().cell("parent").isEmpty()) {
      if (rank.getAsInt() > 0) {
        problems.add(PackFault.MISSING_PARENT.at(entry.spot("parent"), grid.level()));
      }
    } else if (rank.getAsInt() == 0) {
      problems.add(PackFault.TOP_HAS_PARENT.at(entry.spot("parent"), grid.level()));
    } else if (!inCycle.contains(grid.code())) {
      grid.parent().ifPresent(parent -> checkHanging(entry, parent, scheme));
    }
  }

  private void checkHanging(Entry<Grid> entry, GridCode parent, LevelScheme scheme) {
    Grid grid = entry.value();
    for (Entry<Grid> above : index.rows(parent)) {
      String level = above.value().level();
      if (above.value().validity().overlaps(grid.validity())
          && scheme.rankOf(level).isPresent()
          && !mayHang(grid, level, scheme)) {
        problems.add(PackFault.LEVEL_ORDER.at(entry.spot("parent"), grid.level(), level));
        return;
      }
    }
  }

  /** Exclusive grids and cells may cross borders, so they may hang on any level above. */
  private static boolean mayHang(Grid grid, String parentLevel, LevelScheme scheme) {
    return scheme.mayHang(grid.level(), parentLevel)
        || (grid.kind() != GridKind.BASE
            && scheme.rankOf(parentLevel).orElse(0) < scheme.rankOf(grid.level()).orElse(0));
  }
}
