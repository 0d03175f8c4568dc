package io.gridgov.workflow.order;

import io.gridgov.core.rule.Decision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the events of one command, folding each at once so that the next step sees it. */
final class Unfolding {
  private final Request request;
  private final Context context;
  private final List<Event> events = new ArrayList<>();
  private Optional<OrderState> state;

  Unfolding(Request request, Optional<OrderState> state, Context context) {
    this.request = request;
    this.state = state;
    this.context = context;
  }

  OrderState state() {
    return state.orElseThrow();
  }

  boolean isEmpty() {
    return events.isEmpty();
  }

  void emit(OrderEvent data) {
    emit(data, Optional.empty(), Personal.NONE);
  }

  void emit(OrderEvent data, Personal personal) {
    emit(data, Optional.empty(), personal);
  }

  void emit(OrderEvent data, Decision decision) {
    SortedMap<String, String> facts = new TreeMap<>();
    decision.used().asMap().forEach((name, value) -> facts.put(name, value.text()));
    emit(
        data,
        Optional.of(
            new DecisionRecord(
                context.pack().hash(), decision.table(), decision.row().orElse(""), facts)),
        Personal.NONE);
  }

  /** Emits what no table decided: a person, a stated deadline. */
  void emitBy(String source, OrderEvent data) {
    emit(data, Optional.of(source(source)), Personal.NONE);
  }

  /** Emits what came about by itself, at its own instant. */
  void emitItself(String source, Instant at, OrderEvent data) {
    add(at, Actor.SYSTEM, Optional.of(source(source)), data, Personal.NONE);
  }

  private DecisionRecord source(String source) {
    return new DecisionRecord(context.pack().hash(), source, "", new TreeMap<>(Map.of()));
  }

  private void emit(OrderEvent data, Optional<DecisionRecord> decision, Personal personal) {
    add(request.occurredAt(), request.actor(), decision, data, personal);
  }

  private void add(
      Instant at,
      Actor actor,
      Optional<DecisionRecord> decision,
      OrderEvent data,
      Personal personal) {
    Event event =
        new Event(
            Event.VERSION,
            request.city(),
            request.order(),
            state.map(OrderState::seq).orElse(0L) + 1,
            at,
            context.now(),
            actor.by(),
            actor.post(),
            request.id(),
            context.payloadDigest(),
            decision,
            data,
            personal);
    state = Optional.of(Evolution.apply(state, event));
    events.add(event);
  }

  Verdict.Accepted accepted() {
    return new Verdict.Accepted(events, state(), state().clock().timers());
  }
}
