package io.gridgov.geo.redraw;

import io.gridgov.core.grid.Change;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.Share;
import java.time.LocalDate;
import java.util.Optional;

/** That a share of one grid is another from some day on. */
record Handover(Change.Kind kind, Optional<GridCode> from, GridCode to, Share share) {
  Change on(LocalDate day, String basis) {
    return new Change(day, kind, from, Optional.of(to), share, basis);
  }
}
