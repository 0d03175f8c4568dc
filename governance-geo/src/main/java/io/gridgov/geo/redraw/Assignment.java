package io.gridgov.geo.redraw;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Says to whom land belongs after a redrawing. */
@FunctionalInterface
interface Assignment {
  /** Returns the code of each face, null for land of none of the territories; adds its faults. */
  @Nullable GridCode[] assign(Faces faces, Problems problems);
}
