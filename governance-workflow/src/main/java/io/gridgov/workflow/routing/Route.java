package io.gridgov.workflow.routing;

import io.gridgov.core.rule.Decision;
import io.gridgov.core.unit.UnitId;
import java.util.List;
import java.util.Objects;

/**
 * Where an order goes (派单去向).
 *
 * @param lead the unit that leads (主办)
 * @param chain the units above it that stay accountable, nearest first
 * @param assisting the units that assist (协办)
 * @param recused true if another unit would have led but for an accusation or a vacancy
 * @param sure false if only the default row answered, so that a person should decide
 * @param decision the row that decided
 * @since 0.1.0
 */
public record Route(
    UnitId lead,
    List<UnitId> chain,
    List<UnitId> assisting,
    boolean recused,
    boolean sure,
    Decision decision) {
  /** Checks for nulls and copies. */
  public Route {
    Objects.requireNonNull(lead, "lead");
    chain = List.copyOf(chain);
    assisting = List.copyOf(assisting);
    Objects.requireNonNull(decision, "decision");
  }
}
