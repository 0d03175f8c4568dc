package io.gridgov.examples.cli.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The map as the page draws it: one entry a region, in the order of the data.
 *
 * @param lattice where the whole numbers of the shapes lie
 * @param levels the number of the region's level
 * @param parents the number of its parent; −1 at the top
 * @param shapes polygons, their rings, and the steps of these
 */
record MapSheet(
    Lattice lattice, List<Integer> levels, List<Integer> parents, List<List<List<int[]>>> shapes) {

  /** About 2 MB a level in the page. */
  private static final int MOST_POINTS_A_LEVEL = 320_000;

  /** Draws the regions of a page. */
  static MapSheet of(PageData data) {
    List<Region> regions = data.regions();
    Map<String, Integer> numbers = new HashMap<>();
    regions.forEach(region -> numbers.put(region.code(), numbers.size()));
    List<String> levelIds = data.levels().stream().map(Level::id).toList();
    Lattice lattice = Lattice.over(regions.stream().map(Region::outline).toList());
    return new MapSheet(
        lattice,
        regions.stream().map(region -> levelIds.indexOf(region.level())).toList(),
        regions.stream()
            .map(region -> region.parent() == null ? -1 : numbers.getOrDefault(region.parent(), -1))
            .toList(),
        shapes(regions, levelIds, lattice));
  }

  private static List<List<List<int[]>>> shapes(
      List<Region> regions, List<String> levels, Lattice lattice) {
    List<List<List<int[]>>> shapes =
        new ArrayList<>(Collections.nCopies(regions.size(), List.of()));
    for (String level : levels) {
      List<Integer> drawn = new ArrayList<>();
      for (int i = 0; i < regions.size(); i++) {
        if (regions.get(i).level().equals(level) && !regions.get(i).outline().isNone()) {
          drawn.add(i);
        }
      }
      List<List<List<int[]>>> drawings =
          Drawing.of(
              drawn.stream().map(i -> regions.get(i).outline()).toList(),
              lattice,
              MOST_POINTS_A_LEVEL);
      for (int i = 0; i < drawn.size(); i++) {
        shapes.set(drawn.get(i), drawings.get(i));
      }
    }
    return shapes;
  }
}
