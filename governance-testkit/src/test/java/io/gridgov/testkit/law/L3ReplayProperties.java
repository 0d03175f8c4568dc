package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Personal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L3, Replay: folding the events gives the same state, with or without what is personal. */
@Tag("L3")
class L3ReplayProperties {
  @Property
  void folding_the_events_gives_the_state_that_was_decided_on(@ForAll("lives") Life life) {
    replays(life, events -> events);
  }

  @Property
  void personal_fields_change_nothing(@ForAll("lives") Life life) {
    replays(life, L3ReplayProperties::withoutPersonal);
  }

  @Example
  void a_lost_return_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(), life -> replays(life, L3ReplayProperties::withoutSecondLocation)))
        .isTrue();
  }

  private static void replays(Life life, UnaryOperator<List<Event>> stored) {
    Walk walk = life.walk();
    Optional<OrderState> state = Optional.empty();
    for (Event event : stored.apply(walk.events())) {
      state = Optional.of(Decider.evolve(state, event));
    }
    assertThat(state).isEqualTo(walk.state());
  }

  private static List<Event> withoutPersonal(List<Event> events) {
    return events.stream().map(event -> with(event, event.seq(), Personal.NONE)).toList();
  }

  /** The planted bug: a store that drops a correction and closes the gap. */
  private static List<Event> withoutSecondLocation(List<Event> events) {
    List<Event> kept = new ArrayList<>();
    boolean located = false;
    for (Event event : events) {
      boolean again = located && event.data() instanceof OrderEvent.Located;
      located |= event.data() instanceof OrderEvent.Located;
      if (!again) {
        kept.add(with(event, kept.size() + 1, event.personal()));
      }
    }
    return kept;
  }

  private static Event with(Event event, long seq, Personal personal) {
    return new Event(
        event.version(),
        event.city(),
        event.order(),
        seq,
        event.occurredAt(),
        event.recordedAt(),
        event.by(),
        event.post(),
        event.command(),
        event.payloadDigest(),
        event.decision(),
        event.data(),
        personal);
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
