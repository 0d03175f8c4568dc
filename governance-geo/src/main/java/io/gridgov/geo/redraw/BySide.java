package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.problem.Problems;
import io.gridgov.geo.internal.shape.Inside;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * Gives land the code of its label, else that of its side of the line.
 *
 * @param parts sides and labels
 * @param keeps true if land that the line does not touch stays with its owner
 */
record BySide(Parts parts, boolean keeps) implements Assignment {
  @Override
  public @Nullable GridCode[] assign(Faces faces, Problems problems) {
    Groups regions = faces.regions();
    Set<Integer> left = regions(faces.along(true, true), regions);
    Set<Integer> right = regions(faces.along(false, true), regions);
    Map<Integer, GridCode> labelled = labelled(faces, regions, problems);
    @Nullable GridCode[] codes = new GridCode[faces.size()];
    if (left.isEmpty() || right.isEmpty()) {
      problems.add(faces.areReached() ? Faults.doesNotDivide() : Faults.lineOutside());
      return codes;
    }
    for (int face = 0; face < codes.length; face++) {
      if (faces.owner(face).isPresent()) {
        int region = regions.of(face);
        GridCode label = labelled.get(region);
        codes[face] =
            label != null
                ? label
                : codeAt(faces.owner(face), left.contains(region), right.contains(region));
        if (codes[face] == null && region == face) {
          boolean untouched = !left.contains(region) && !right.contains(region);
          problems.add(Faults.noCode(inside(faces, face), untouched));
        }
      }
    }
    if (!keeps && !problems.hasErrors()) {
      checkParts(codes, problems);
    }
    return codes;
  }

  private void checkParts(@Nullable GridCode[] codes, Problems problems) {
    Set<GridCode> empty = new TreeSet<>(parts.codes());
    for (GridCode code : codes) {
      if (code != null) {
        empty.remove(code);
      }
    }
    empty.stream().map(Faults::emptyPart).forEach(problems::add);
  }

  private @Nullable GridCode codeAt(Optional<GridCode> owner, boolean left, boolean right) {
    if (left != right) {
      return (left ? parts.left() : parts.right()).orElse(null);
    }
    return left ? null : (keeps ? owner : parts.islands()).orElse(null);
  }

  private static Set<Integer> regions(Set<Integer> faces, Groups regions) {
    Set<Integer> found = new HashSet<>();
    faces.forEach(face -> found.add(regions.of(face)));
    return found;
  }

  private Map<Integer, GridCode> labelled(Faces faces, Groups regions, Problems problems) {
    Map<Integer, GridCode> labelled = new TreeMap<>();
    parts
        .labels()
        .forEach(
            (point, code) -> {
              int face = at(faces, point);
              GridCode other = face < 0 ? null : labelled.put(regions.of(face), code);
              if (face < 0) {
                problems.add(Faults.labelOutside(code));
              } else if (other != null && !other.equals(code)) {
                problems.add(Faults.labelsDiffer(code, other));
              }
            });
    return labelled;
  }

  private static int at(Faces faces, GeoPoint point) {
    Coordinate at = new Coordinate(point.lonDegrees(), point.latDegrees());
    for (int face = 0; face < faces.size(); face++) {
      if (faces.owner(face).isPresent() && Inside.holds(faces.face(face), at)) {
        return face;
      }
    }
    return Faces.NONE;
  }

  private static Coordinate inside(Faces faces, int face) {
    return Inside.point(faces.face(face));
  }
}
