package io.gridgov.core.unit;

import io.gridgov.core.Validity;
import java.util.Objects;

/**
 * A tie between two units beside the line of command (组织关系): Party chain, alliance, committee.
 *
 * @param kind what ties them, in the pack's words: party-chain, alliance, committee …
 * @param parent the upper or leading unit
 * @param child the lower unit or member
 * @param role {@code lead} or {@code member}; may be empty
 * @param validity the days on which this row holds
 * @since 0.1.0
 */
public record Relation(String kind, UnitId parent, UnitId child, String role, Validity validity) {
  /** Checks for nulls. */
  public Relation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(child, "child");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(validity, "validity");
  }
}
