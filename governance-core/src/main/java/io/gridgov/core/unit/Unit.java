package io.gridgov.core.unit;

import io.gridgov.core.Validity;
import io.gridgov.core.grid.GridCode;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation that can be given work (单位) during one validity.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is, in the pack's words: centre, department, street, community, party, firm …
 * @param line the trade it belongs to (条); empty for a territorial unit (块)
 * @param level the level on which it works; may be empty
 * @param parent the unit above it
 * @param grid the division or grid it is bound to
 * @param managedBy the unit that runs it where that differs from the parent
 * @param validity the days on which this row holds
 * @param successor the unit that took over after the last day
 * @param calendar the id of the calendar by which it works (作息日历); empty for the city's
 * @since 0.1.0
 */
public record Unit(
    UnitId id,
    String name,
    String kind,
    String line,
    String level,
    Optional<UnitId> parent,
    Optional<GridCode> grid,
    Optional<UnitId> managedBy,
    Validity validity,
    Optional<UnitId> successor,
    Optional<String> calendar) {
  /** Checks for nulls. */
  public Unit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(grid, "grid");
    Objects.requireNonNull(managedBy, "managedBy");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(calendar, "calendar");
  }
}
