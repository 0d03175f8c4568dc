package io.gridgov.workflow.order;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.unit.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who holds the work of an order (承办), and who has held it.
 *
 * @param lead the one unit that holds it; empty before acceptance and after a refusal
 * @param chain the units above that stay accountable, nearest first
 * @param assisting the units that assist
 * @param waitingFor why it waits at a desk; empty if it does not
 * @param units every unit that has signed or reported a result
 * @param persons everybody who has signed or reported a result
 * @since 0.1.0
 */
public record Holding(
    Optional<UnitId> lead,
    List<UnitId> chain,
    List<UnitId> assisting,
    String waitingFor,
    Set<UnitId> units,
    Set<HolderRef> persons) {
  static final Holding NOBODY =
      new Holding(Optional.empty(), List.of(), List.of(), "", Set.of(), Set.of());

  /** Copies. */
  public Holding {
    chain = List.copyOf(chain);
    assisting = List.copyOf(assisting);
    units = Set.copyOf(units);
    persons = Set.copyOf(persons);
  }

  Holding parked(OrderEvent.Parked event) {
    return new Holding(
        Optional.of(event.lead()), event.chain(), List.of(), event.reason(), units, persons);
  }

  Holding dispatched(OrderEvent.Dispatched event) {
    return new Holding(
        Optional.of(event.lead()), event.chain(), event.assisting(), "", units, persons);
  }

  Holding handledBy(UnitId unit, Optional<HolderRef> person) {
    Set<UnitId> allUnits = new HashSet<>(units);
    allUnits.add(unit);
    List<HolderRef> allPersons = new ArrayList<>(persons);
    person.filter(one -> !persons.contains(one)).ifPresent(allPersons::add);
    return new Holding(lead, chain, assisting, waitingFor, allUnits, Set.copyOf(allPersons));
  }
}
