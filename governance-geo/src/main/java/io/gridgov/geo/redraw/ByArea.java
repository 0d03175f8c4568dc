package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.internal.shape.Inside;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Gives what lies inside an area to a grid; the area is on the left of the lines.
 *
 * @param area the area
 * @param from whose land is taken
 * @param to who gets it
 */
record ByArea(Geometry area, Set<GridCode> from, GridCode to) implements Assignment {
  @Override
  public @Nullable GridCode[] assign(Faces faces, Problems problems) {
    Map<Integer, Boolean> inside = inside(faces, problems);
    Groups regions = faces.regions();
    @Nullable GridCode[] codes = faces.owners();
    Set<GridCode> left = new TreeSet<>();
    boolean moved = false;
    for (int face = 0; face < codes.length; face++) {
      Optional<GridCode> owner = faces.owner(face);
      if (owner.isPresent()) {
        boolean moves =
            from.contains(owner.get())
                && inside.computeIfAbsent(regions.of(face), region -> holds(faces, region));
        moved |= moves;
        codes[face] = moves ? to : owner.get();
        left.add(moves ? to : owner.get());
      }
    }
    if (!moved) {
      problems.add(Faults.areaOutside());
    }
    from.stream().filter(code -> !left.contains(code)).map(Faults::emptied).forEach(problems::add);
    return codes;
  }

  private static Map<Integer, Boolean> inside(Faces faces, Problems problems) {
    Groups regions = faces.regions();
    Map<Integer, Boolean> inside = new HashMap<>();
    faces.along(true, false).forEach(face -> inside.put(regions.of(face), true));
    for (int face : faces.along(false, false)) {
      if (Boolean.TRUE.equals(inside.put(regions.of(face), false))) {
        problems.add(Faults.tooFine());
      }
    }
    return inside;
  }

  /** Of land that the area's border does not touch. */
  private boolean holds(Faces faces, int face) {
    return Inside.holds(area, Inside.point(faces.face(face)));
  }
}
