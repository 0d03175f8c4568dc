package io.gridgov.examples.cli.sim;

import io.gridgov.core.CityId;
import io.gridgov.core.place.Whereabouts;
import io.gridgov.core.problem.Problem;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.engine.Answer;
import io.gridgov.workflow.engine.Engine;
import io.gridgov.workflow.intake.Replay;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.ReportRow;
import io.gridgov.workflow.journal.StoredEvent;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.CommandId;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderId;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The life of one order: always the earliest thing happens next. */
final class Course {
  private static final int MOST_STEPS = 200;
  private static final Duration CALL = Duration.ofMinutes(12);

  private final City city;
  private final Engine engine;
  private final long seed;
  private final Instant asOf;
  private final ReportRow row;
  private final Deque<ReportRow> again;
  private final List<ReportRow> repeated;
  private final CityId id;
  private final OrderId order;
  private final Conduct conduct;
  private final List<Problem> faults = new ArrayList<>();
  private int step;

  Course(City city, Engine engine, long seed, Instant asOf, List<ReportRow> rows) {
    this.city = city;
    this.engine = engine;
    this.seed = seed;
    this.asOf = asOf;
    this.row = rows.get(0);
    this.repeated = rows.subList(1, rows.size());
    this.again = new ArrayDeque<>(repeated);
    this.id = row.report().key().city();
    this.order = engine.orderOf(row.report().key());
    this.conduct =
        row.replay().isKnown()
            ? new LoggedConduct(city, row)
            : new SimulatedConduct(city, seed, row);
  }

  Played play() {
    Answer taken = take();
    if (taken instanceof Answer.Refused refused) {
      faults.add(SimFaults.notTaken(row.spot(), refused));
      return played(Optional.empty(), Optional.of(refused.code()));
    }
    checkLog(row.replay());
    OrderState end = live(((Answer.Done) taken).state());
    boolean turnedAway = end.phase().name().equals(Lifecycle.Names.REFUSED);
    return played(Optional.of(end), turnedAway ? Optional.of(advice()) : Optional.empty());
  }

  /** Some of those who describe their place in words are still on the telephone. */
  private Answer take() {
    Report report = report(row);
    Instant at = report.at();
    boolean inWords =
        report.whereabouts() instanceof Whereabouts.AddressText
            || report.whereabouts() instanceof Whereabouts.Unknown;
    Draw draw = Draw.of(seed, order, "take", 0);
    if (!inWords || row.replay().isKnown() || !draw.chance(0.4)) {
      return engine.submit(report, at);
    }
    engine.openDraft(report.key(), Actor.SYSTEM, CommandId.of("draft"), at);
    Instant said = draw.after(at, Duration.ofMinutes(1), CALL);
    return engine.submit(report, said.isAfter(asOf) ? asOf : said);
  }

  /** A point outside every territory says less than the grid that the row states. */
  private Report report(ReportRow from) {
    if (!(from.report().whereabouts() instanceof Whereabouts.AtPoint at)) {
      return from.report();
    }
    boolean found =
        at.point().datum().equals(city.locator().datum())
            && city.locator().locate(at.point()).grid().isPresent();
    return found ? from.report() : from.withStatedGrid();
  }

  private void checkLog(Replay log) {
    if (LoggedConduct.isBackwards(row)) {
      faults.add(SimFaults.closedBeforeCreated(row.spot()));
    }
    if (LoggedConduct.isClosed(log) && log.closedAt().isEmpty()) {
      faults.add(SimFaults.closedWithoutTime(row.spot()));
    }
    log.unit()
        .filter(unit -> city.pack().units().find(unit, city.dayOf(row.report().at())).isEmpty())
        .ifPresent(unit -> faults.add(SimFaults.unknownUnit(row.spot())));
  }

  private OrderState live(OrderState taken) {
    OrderState state = taken;
    while (state.isOpen() && step < MOST_STEPS) {
      Scene scene = new Scene(state, engine.timeline(id, order), city.lifecycle(), step);
      Optional<Move> next = conduct.next(scene).map(move -> move.notBefore(scene.now()));
      if (next.isEmpty() || next.get().at().isAfter(asOf)) {
        break;
      }
      OrderState before = passTo(next.get().at(), state);
      Optional<OrderState> after = act(next.get(), before);
      state = after.orElse(before);
      if (after.isEmpty()) {
        break;
      }
    }
    return passTo(asOf, state);
  }

  /** Lets happen what comes by itself up to an instant: repeated reports, and timers. */
  private OrderState passTo(Instant until, OrderState state) {
    while (!again.isEmpty() && !again.peek().report().at().isAfter(until)) {
      ReportRow next = again.remove();
      Instant at = next.report().at();
      engine.submit(report(next), at.isBefore(state.recordedAt()) ? state.recordedAt() : at);
    }
    OrderState latest = state;
    if (state.isOpen()) {
      for (Answer answer : engine.fireDue(id, until)) {
        latest = answer instanceof Answer.Done done ? done.state() : latest;
      }
    }
    return latest;
  }

  /** Asks one after another until somebody may; empty if nobody does. */
  private Optional<OrderState> act(Move move, OrderState state) {
    Optional<Transition> way =
        move.command()
            .trigger()
            .flatMap(trigger -> city.lifecycle().find(trigger, state.phase().name()));
    if (way.isEmpty()) {
      return Optional.empty();
    }
    Draw draw = Draw.of(seed, order, "who", step);
    CommandId number = CommandId.of("s" + step);
    step++;
    for (Actor actor : city.staff().whoMay(way.get(), state, city.dayOf(move.at()), draw)) {
      Request request = new Request(id, order, number, actor, move.at(), move.command());
      if (engine.handle(request, move.at()) instanceof Answer.Done done) {
        return Optional.of(done.state());
      }
    }
    return Optional.empty();
  }

  private Played played(Optional<OrderState> end, Optional<String> refusal) {
    List<StoredEvent> timeline = engine.timeline(id, order);
    return new Played(row, repeated, end, timeline, refusal, disagreement(timeline), faults);
  }

  private String advice() {
    return engine.timeline(id, order).stream()
        .map(stored -> stored.event().data())
        .filter(OrderEvent.Refused.class::isInstance)
        .map(refused -> ((OrderEvent.Refused) refused).advice())
        .findFirst()
        .orElse("");
  }

  private Optional<Disagreement> disagreement(List<StoredEvent> timeline) {
    Optional<UnitId> log = row.replay().unit();
    return timeline.stream()
        .map(stored -> stored.event().data())
        .filter(OrderEvent.Dispatched.class::isInstance)
        .map(OrderEvent.Dispatched.class::cast)
        .findFirst()
        .filter(first -> first.reason().equals("table"))
        .map(OrderEvent.Dispatched::lead)
        .filter(table -> log.isPresent() && !log.get().equals(table))
        .map(table -> new Disagreement(row, table, log.orElseThrow()));
  }
}
