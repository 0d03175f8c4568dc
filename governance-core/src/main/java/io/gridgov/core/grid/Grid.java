package io.gridgov.core.grid;

import io.gridgov.core.Validity;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One grid (网格), or any division above it, during one validity.
 *
 * @param code its code
 * @param name its name
 * @param level the name of its level
 * @param kind base, exclusive or cell
 * @param parent the division it belongs to; empty for the top
 * @param managedBy the division that runs it where that differs from the parent (functional zones)
 * @param households number of households (户数), where known
 * @param validity the days on which this row holds
 * @param note free remark of the pack's keeper; may be empty
 * @since 0.1.0
 */
public record Grid(
    GridCode code,
    String name,
    String level,
    GridKind kind,
    Optional<GridCode> parent,
    Optional<GridCode> managedBy,
    OptionalInt households,
    Validity validity,
    String note) {
  /** Checks for nulls. */
  public Grid {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(managedBy, "managedBy");
    Objects.requireNonNull(households, "households");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(note, "note");
  }

  /**
   * Returns a base grid that holds always.
   *
   * @param code its code
   * @param name its name
   * @param level the name of its level
   * @param parent its parent; empty for the top
   * @return the grid
   */
  public static Grid of(GridCode code, String name, String level, Optional<GridCode> parent) {
    return new Grid(
        code,
        name,
        level,
        GridKind.BASE,
        parent,
        Optional.empty(),
        OptionalInt.empty(),
        Validity.ALWAYS,
        "");
  }
}
