package io.gridgov.geo.coverage;

import io.gridgov.core.grid.GridCode;
import io.gridgov.geo.internal.shape.Overlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** Whether each territory lies in its parent. */
final class Nesting {
  private final Lands children;
  private final Lands parents;
  private final Optional<Function<GridCode, Optional<GridCode>>> parentOf;
  private final Tolerances tolerances;
  private final @Nullable PreparedGeometry[] prepared;
  private final Set<Integer> used = new TreeSet<>();

  Nesting(
      Lands children,
      Lands parents,
      Optional<Function<GridCode, Optional<GridCode>>> parentOf,
      Tolerances tolerances) {
    this.children = children;
    this.parents = parents;
    this.parentOf = parentOf;
    this.tolerances = tolerances;
    this.prepared = new PreparedGeometry[parents.size()];
  }

  List<Finding> find() {
    List<Finding> findings = new ArrayList<>();
    for (int child = 0; child < children.size(); child++) {
      if (!children.land(child).isEmpty()) {
        check(child, findings);
      }
    }
    for (int parent = 0; parent < parents.size(); parent++) {
      if (!used.contains(parent)) {
        findings.add(
            new Finding(
                FindingKind.MISSING,
                List.of(parents.code(parent)),
                0,
                false,
                Figure.of(parents.land(parent))));
      }
    }
    return findings;
  }

  private void check(int child, List<Finding> findings) {
    Geometry land = children.land(child);
    List<Integer> candidates = candidates(child, land);
    for (int parent : candidates) {
      if (prepared(parent).covers(land)) {
        used.add(parent);
        return;
      }
    }
    int holder = largestHolder(land, candidates);
    List<GridCode> codes = new ArrayList<>();
    codes.add(children.code(child));
    Geometry outside = land;
    if (holder >= 0) {
      used.add(holder);
      codes.add(parents.code(holder));
      outside = Overlay.without(land, parents.land(holder));
    }
    double size = EarthArea.squareMetres(outside);
    if (size > 0) {
      findings.add(
          new Finding(
              FindingKind.OUTSIDE_PARENT,
              codes,
              size,
              size < tolerances.noiseSquareMetres(),
              Figure.of(outside)));
    }
  }

  /** The stated parent alone; where nothing is stated, all parents nearby. */
  private List<Integer> candidates(int child, Geometry land) {
    List<Integer> near = parents.meeting(land.getEnvelopeInternal());
    if (parentOf.isPresent()) {
      Optional<GridCode> stated = parentOf.get().apply(children.code(child));
      near.removeIf(parent -> stated.filter(parents.code(parent)::equals).isEmpty());
    }
    return near;
  }

  private int largestHolder(Geometry land, List<Integer> candidates) {
    int holder = -1;
    double most = 0;
    for (int parent : candidates) {
      double size = EarthArea.squareMetres(Overlay.common(land, parents.land(parent)));
      if (size > most) {
        most = size;
        holder = parent;
      }
    }
    return holder;
  }

  private PreparedGeometry prepared(int parent) {
    PreparedGeometry geometry = prepared[parent];
    if (geometry == null) {
      geometry = PreparedGeometryFactory.prepare(parents.land(parent));
      prepared[parent] = geometry;
    }
    return geometry;
  }
}
