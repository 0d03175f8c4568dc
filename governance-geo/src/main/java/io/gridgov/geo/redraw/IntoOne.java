package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives all land to one grid.
 *
 * @param into that grid
 * @param apart true if the grids need not be neighbours
 */
record IntoOne(GridCode into, boolean apart) implements Assignment {
  @Override
  public @Nullable GridCode[] assign(Faces faces, Problems problems) {
    @Nullable GridCode[] codes = faces.owners();
    if (!apart && !areNeighbours(faces)) {
      problems.add(Faults.notNeighbours());
    }
    for (int face = 0; face < codes.length; face++) {
      codes[face] = codes[face] == null ? null : into;
    }
    return codes;
  }

  /** Pieces of one grid count as together here, and so do grids with a common edge. */
  private static boolean areNeighbours(Faces faces) {
    Groups together = faces.regions();
    Map<GridCode, Integer> first = new TreeMap<>();
    Set<Integer> groups = new HashSet<>();
    for (int face = 0; face < faces.size(); face++) {
      int each = face;
      faces
          .owner(face)
          .ifPresent(owner -> together.join(each, first.computeIfAbsent(owner, code -> each)));
    }
    first.values().forEach(face -> groups.add(together.of(face)));
    return groups.size() == 1;
  }
}
