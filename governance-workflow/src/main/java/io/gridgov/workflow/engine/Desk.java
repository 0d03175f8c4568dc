package io.gridgov.workflow.engine;

import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Siting;
import io.gridgov.workflow.engine.spi.ConcurrentAppend;
import io.gridgov.workflow.engine.spi.EventStore;
import io.gridgov.workflow.engine.spi.PackSource;
import io.gridgov.workflow.engine.spi.Salts;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportKey;
import io.gridgov.workflow.internal.text.Years;
import io.gridgov.workflow.journal.Chain;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Lifecycles;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.Context;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import io.gridgov.workflow.order.Verdict;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Loads, folds, decides and appends, again where somebody else was quicker. */
final class Desk {
  private static final int TRIES = 16;

  private final PackSource packs;
  private final EventStore store;
  private final Salts salts;
  private final Folds folds;
  private final Function<CityPack, Sitings> newSitings;
  private final Map<String, Sitings> sitings = new ConcurrentHashMap<>();

  Desk(Engine.Builder parts, Folds folds) {
    this.packs = parts.packs;
    this.store = parts.store;
    this.salts = parts.salts.orElseThrow();
    this.folds = folds;
    this.newSitings = pack -> new Sitings(pack, parts.locators, parts.geocoders);
  }

  Answer submit(OrderId order, Report report, Actor actor, CommandId id, Instant now) {
    Command unsited = new Command.Submit(report, Siting.NOWHERE);
    return attempt(
        new Request(report.key().city(), order, id, actor, report.at(), unsited),
        now,
        (pack, state) ->
            site(report, pack, now)
                .map(
                    siting ->
                        new Request(
                            report.key().city(),
                            order,
                            id,
                            actor,
                            occurred(report, state),
                            new Command.Submit(report, siting))));
  }

  private Optional<Siting> site(Report report, CityPack pack, Instant now) {
    return sitings
        .computeIfAbsent(pack.id() + "/" + pack.hash(), key -> newSitings.apply(pack))
        .find(report.whereabouts(), now.atZone(pack.zone()).toLocalDate());
  }

  /** A report is as old as it says, but a draft begins with its first keystroke. */
  private static Instant occurred(Report report, Optional<OrderState> state) {
    return state
        .map(draft -> draft.file().receivedAt())
        .filter(report.at()::isBefore)
        .orElse(report.at());
  }

  Answer handle(Request request, Instant now) {
    Optional<ReportKey> key = keyOf(request.command());
    boolean differs =
        key.isPresent()
            && !(key.get().city().equals(request.city())
                && request.order().value().equals(key.get().channel() + "/" + key.get().key()));
    return differs
        ? Answer.Refused.of(
            "key-differs", "the order's id must be the report's channel/key", "工单编号须为来件的 渠道/编号")
        : attempt(request, now, (pack, state) -> Optional.of(request));
  }

  private static Optional<ReportKey> keyOf(Command command) {
    if (command instanceof Command.OpenDraft open) {
      return Optional.of(open.report());
    }
    return command instanceof Command.Submit submit
        ? Optional.of(submit.report().key())
        : Optional.empty();
  }

  /** Completes a request by the pack in force; empty if its map does not know a point's datum. */
  private interface Completion
      extends BiFunction<CityPack, Optional<OrderState>, Optional<Request>> {}

  private Answer attempt(Request request, Instant now, Completion completion) {
    Instant cut = now.truncatedTo(ChronoUnit.MILLIS);
    for (int i = 0; i < TRIES; i++) {
      List<StoredEvent> events = store.load(request.city(), request.order());
      Optional<OrderState> state = folds.fold(request.city(), request.order(), events);
      try {
        return known(request, state, events)
            .orElseGet(() -> decide(request, state, events, cut, completion));
      } catch (ConcurrentAppend quicker) {
        // somebody else appended first: decide again on what they left
      }
    }
    return Answer.Refused.of(
        "order-busy", "too many commands at once; send it again", "同时操作过多，请重试");
  }

  /** What was answered before is answered again, whatever packs are at hand by now. */
  private Optional<Answer> known(
      Request request, Optional<OrderState> state, List<StoredEvent> events) {
    return state
        .filter(order -> order.commands().containsKey(request.id()))
        .flatMap(order -> Decider.before(request.id(), order, Payload.digest(request, salts)))
        .map(verdict -> answer(verdict, request, state, events));
  }

  private Answer decide(
      Request request,
      Optional<OrderState> state,
      List<StoredEvent> events,
      Instant now,
      Completion completion) {
    Optional<CityPack> pack =
        Optional.of(now).filter(Years::hold).flatMap(at -> packs.inForce(request.city(), at));
    Optional<Lifecycle> lifecycle = pack.flatMap(one -> lifecycle(one, state));
    if (lifecycle.isEmpty()) {
      return packUnknown();
    }
    Optional<Request> whole = completion.apply(pack.orElseThrow(), state);
    if (whole.isEmpty()) {
      return Answer.Refused.of(
          "datum-unsupported", "the map cannot look up points of this datum", "地图不支持该坐标基准");
    }
    String digest = Payload.digest(request, salts);
    Context context = new Context(pack.orElseThrow(), lifecycle.get(), now, digest);
    return answer(Decider.decide(whole.get(), state, context), request, state, events);
  }

  private Answer answer(
      Verdict verdict, Request request, Optional<OrderState> state, List<StoredEvent> events) {
    if (verdict instanceof Verdict.Accepted accepted) {
      return append(accepted, events);
    }
    if (verdict instanceof Verdict.Rejected rejected) {
      return new Answer.Refused(rejected.code(), rejected.message(), rejected.details());
    }
    return new Answer.Done(
        state.orElseThrow(),
        events.stream().filter(one -> one.event().command().equals(request.id())).toList(),
        true);
  }

  /** An accepted order keeps the lifecycle of the pack that accepted it. */
  private Optional<Lifecycle> lifecycle(CityPack inForce, Optional<OrderState> state) {
    Optional<OrderState> accepted = state.filter(order -> order.progress().accepted());
    if (accepted.isEmpty()) {
      return Optional.of(Lifecycles.of(inForce).standard());
    }
    String hash = accepted.get().progress().pack();
    Optional<CityPack> pack =
        hash.equals(inForce.hash())
            ? Optional.of(inForce)
            : packs.byHash(accepted.get().city(), hash);
    return pack.map(one -> Lifecycles.of(one).require(accepted.get().progress().lifecycle()));
  }

  private Answer append(Verdict.Accepted accepted, List<StoredEvent> before) {
    String prev = before.isEmpty() ? Chain.START : before.get(before.size() - 1).hash();
    List<StoredEvent> sealed = new ArrayList<>(accepted.events().size());
    for (Event event : accepted.events()) {
      StoredEvent stored =
          StoredEvent.seal(
              event, prev, field -> salts.salt(event.city(), event.order(), event.seq(), field));
      sealed.add(stored);
      prev = stored.hash();
    }
    OrderState state = accepted.state();
    store.append(state.city(), state.id(), before.size(), sealed, accepted.timers());
    folds.remember(state, prev);
    return new Answer.Done(state, sealed, false);
  }

  private static Answer.Refused packUnknown() {
    return Answer.Refused.of(
        "pack-unknown", "no pack of this city is at hand for this order", "没有可用于此工单的城市包");
  }
}
