package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.workflow.engine.spi.DueTimer;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Fires the timers of a city in their order, also those that firing sets anew. */
final class Timers {
  private final Engine engine;
  private final CityId city;
  private final Instant until;
  private final TreeSet<DueTimer> queue;

  Timers(Engine engine, EventStore store, CityId city, Instant until) {
    this.engine = engine;
    this.city = city;
    this.until = until;
    this.queue = new TreeSet<>(store.dueTimers(city, until));
  }

  List<Answer> fire() {
    List<Answer> answers = new ArrayList<>();
    while (!queue.isEmpty()) {
      fire(queue.first()).ifPresent(answers::add);
    }
    return answers;
  }

  private Optional<Answer> fire(DueTimer timer) {
    queue.remove(timer);
    Optional<OrderState> state = engine.find(city, timer.order());
    boolean holds =
        state
            .map(one -> one.clock().timers().get(timer.kind()))
            .filter(timer.at()::equals)
            .isPresent();
    if (!holds) {
      return Optional.empty();
    }
    Instant latest = state.get().recordedAt();
    Answer answer = fire(timer, timer.at().isBefore(latest) ? latest : timer.at());
    if (answer instanceof Answer.Done done) {
      enqueue(timer.order(), done.state());
    }
    return Optional.of(answer);
  }

  private Answer fire(DueTimer timer, Instant now) {
    String kind = timer.kind().name().toLowerCase(Locale.ROOT);
    CommandId id = CommandId.of(Engine.OWN + "timer:" + kind + ":" + timer.at());
    return engine.handleOwn(
        new Request(
            city, timer.order(), id, Actor.SYSTEM, now, new Command.FireTimer(timer.kind())),
        now);
  }

  private void enqueue(OrderId order, OrderState state) {
    state
        .clock()
        .timers()
        .forEach(
            (kind, at) -> {
              if (!at.isAfter(until)) {
                queue.add(new DueTimer(at, order, kind));
              }
            });
  }
}
