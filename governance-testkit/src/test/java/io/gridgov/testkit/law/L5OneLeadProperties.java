package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L5, One lead: one unit holds the work, those above it are recorded, assisting never lead. */
@Tag("L5")
class L5OneLeadProperties {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Property
  void one_unit_leads_and_changes_only_by_dispatch_or_desk(@ForAll("lives") Life life) {
    hasOneLead(life, event -> event);
  }

  @Example
  void an_assisting_unit_that_leads_is_caught() {
    assertThat(Planted.isCaught(lives(), life -> hasOneLead(life, L5OneLeadProperties::swapped)))
        .isTrue();
  }

  private static void hasOneLead(Life life, UnaryOperator<OrderEvent> stored) {
    Optional<UnitId> lead = Optional.empty();
    for (var step : life.walk().steps()) {
      if (!(step.verdict() instanceof Verdict.Accepted accepted)) {
        continue;
      }
      for (Event event : accepted.events()) {
        lead = leadAfter(lead, stored.apply(event.data()));
      }
      OrderState state = accepted.state();
      assertThat(state.holding().lead()).isEqualTo(lead);
      lead.ifPresent(unit -> assertThat(state.holding().assisting()).doesNotContain(unit));
      assertThat(state.holding().chain()).isSubsetOf(above(lead));
    }
  }

  private static Optional<UnitId> leadAfter(Optional<UnitId> before, OrderEvent event) {
    if (event instanceof OrderEvent.Dispatched dispatched) {
      return Optional.of(dispatched.lead());
    }
    return event instanceof OrderEvent.Parked parked ? Optional.of(parked.lead()) : before;
  }

  private static Set<UnitId> above(Optional<UnitId> lead) {
    Set<UnitId> above = new HashSet<>();
    Optional<UnitId> step = lead.flatMap(L5OneLeadProperties::parent);
    while (step.isPresent() && above.add(step.get())) {
      step = parent(step.get());
    }
    return above;
  }

  private static Optional<UnitId> parent(UnitId unit) {
    return Lives.CITY.units().find(unit, DAY).flatMap(Unit::parent);
  }

  /** The planted bug: the first assisting unit is taken for the lead. */
  private static OrderEvent swapped(OrderEvent event) {
    if (!(event instanceof OrderEvent.Dispatched dispatched) || dispatched.assisting().isEmpty()) {
      return event;
    }
    return new OrderEvent.Dispatched(
        dispatched.assisting().get(0),
        dispatched.chain(),
        List.of(dispatched.lead()),
        dispatched.reason(),
        dispatched.recused(),
        dispatched.to());
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
