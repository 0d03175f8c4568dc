package io.gridgov.examples.cli.book;

import io.gridgov.core.matter.MatterId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.problem.Text;
import io.gridgov.core.unit.Unit;
import io.gridgov.core.unit.UnitId;
import io.gridgov.examples.cli.page.Story;
import io.gridgov.examples.cli.page.Words;
import io.gridgov.workflow.engine.Reasons;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.OrderState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells an order's story from its events: what happened, who held it then, and why. */
final class StoryTeller {
  private final CityPack pack;

  StoryTeller(CityPack pack) {
    this.pack = pack;
  }

  Story tell(Longest.Kept kept) {
    Set<Words> units = new LinkedHashSet<>();
    List<Story.Step> steps = new ArrayList<>();
    Optional<OrderState> state = Optional.empty();
    for (StoredEvent stored : kept.timeline()) {
      state = Optional.of(Decider.evolve(state, stored.event()));
      Optional<UnitId> lead = state.get().holding().lead();
      Words unit = lead.map(id -> unit(id, stored)).orElse(BookWords.require("phrase.nobody"));
      lead.ifPresent(id -> units.add(unit));
      steps.add(step(stored, unit));
    }
    OrderState order = kept.order();
    return new Story(
        order.id().toString(),
        matter(order),
        List.copyOf(units),
        kept.took(),
        order.isOpen(),
        steps);
  }

  private static Story.Step step(StoredEvent stored, Words unit) {
    Text why = Reasons.of(stored);
    return new Story.Step(
        stored.event().occurredAt(),
        BookWords.named("event", stored.event().type()),
        unit,
        Words.of(why.en(), why.zh()));
  }

  private Words unit(UnitId id, StoredEvent stored) {
    return unit(pack, id, stored.event().occurredAt());
  }

  /** Returns the name that a unit has at an instant; its id if it has none. */
  static Words unit(CityPack pack, UnitId id, Instant at) {
    String name = pack.units().find(id, dayOf(pack, at)).map(Unit::name).orElse("");
    return Words.same(name.isBlank() ? id.toString() : name);
  }

  private Words matter(OrderState order) {
    Optional<MatterId> id = order.file().matter();
    if (id.isEmpty()) {
      return BookWords.require("phrase.matterUnknown");
    }
    LocalDate day = dayOf(pack, order.file().receivedAt());
    return Words.same(
        pack.matters().find(id.get(), day).map(one -> one.name()).orElse(id.get().toString()));
  }

  private static LocalDate dayOf(CityPack pack, Instant at) {
    return at.atZone(pack.zone()).toLocalDate();
  }
}
