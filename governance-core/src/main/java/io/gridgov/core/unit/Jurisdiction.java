package io.gridgov.core.unit;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import java.util.Objects;

/**
 * A unit answers for a line in a territory (管辖).
 *
 * @param unit the unit
 * @param line the line (条); empty for everything of the territory (属地)
 * @param grid the division or grid
 * @param validity the days on which this row holds
 * @param basis document that decided it; may be empty
 * @since 0.1.0
 */
public record Jurisdiction(
    UnitId unit, String line, GridCode grid, Validity validity, String basis) {
  /** Checks for nulls. */
  public Jurisdiction {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(basis, "basis");
  }
}
