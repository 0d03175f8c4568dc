package io.gridgov.workflow.order;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.problem.Text;
import io.gridgov.workflow.intake.CaseFacts;
import io.gridgov.workflow.intake.StatedFields;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.limit.Grant;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LimitStep;
import io.gridgov.workflow.limit.LimitTable;
import io.gridgov.workflow.routing.Recusal;
import io.gridgov.workflow.routing.Route;
import io.gridgov.workflow.routing.Router;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What several commands do alike: park, dispatch, grant limits. */
class Steps {
  static final Duration FARTHEST = Duration.ofDays(3660);

  private static final Set<LimitStep> BY_HOLDER =
      EnumSet.of(LimitStep.DESK, LimitStep.SIGN, LimitStep.HANDLE, LimitStep.REWORK);

  final Request request;
  final Context context;
  final Unfolding unfolding;

  Steps(Request request, Context context, Unfolding unfolding) {
    this.request = request;
    this.context = context;
    this.unfolding = unfolding;
  }

  static Optional<Verdict.Rejected> done() {
    return Optional.empty();
  }

  static Optional<Verdict.Rejected> refused(String code, String en, String zh) {
    return Optional.of(Verdict.Rejected.of(code, new Text(en, zh)));
  }

  Rulebook rulebook() {
    return Rulebook.of(context.pack());
  }

  CaseFacts facts() {
    return unfolding.state().file().facts(context.pack().facts());
  }

  /** Keeps what was stated, the personal part apart; refuses if any of it cannot be taken. */
  Optional<Verdict.Rejected> describe(StatedFields stated) {
    if (!stated.wrong().isEmpty()) {
      return Optional.of(
          new Verdict.Rejected(
              "field-wrong",
              new Text("these fields are not declared, or not of their type", "以下字段未声明，或取值与类型不符"),
              stated.wrong()));
    }
    if (!stated.isEmpty()) {
      unfolding.emit(new OrderEvent.Described(stated.open()), PersonalFields.of(stated));
    }
    return done();
  }

  Recusal recusal() {
    return Recusal.of(context.pack(), unfolding.state().file().accused(), context.day());
  }

  Router router() {
    return Router.of(context.pack(), context.day(), recusal());
  }

  /** Hands the order to the desk; refuses only where even the recusal units must keep away. */
  Optional<Verdict.Rejected> park(String reason, String code) {
    Optional<Route> desk = router().desk(reason, facts());
    return desk.isEmpty() ? nobodyLeft() : park(reason, code, desk.get());
  }

  static Optional<Verdict.Rejected> nobodyLeft() {
    return refused(
        "nobody-left",
        "every unit that could take this order must keep away from it; hand it to the level above",
        "可承接此工单的单位均须回避；请报上级处理");
  }

  Optional<Verdict.Rejected> park(String reason, String code, Route desk) {
    String to = reason.equals(Lifecycle.Names.DRAFT) ? Lifecycle.Names.DRAFT : Lifecycle.Names.DESK;
    unfolding.emit(
        new OrderEvent.Parked(
            reason, code, desk.lead(), desk.chain(), context.lifecycle().requirePhase(to)),
        desk.decision());
    grant(TimerKind.DESK, LimitStep.DESK);
    return done();
  }

  /** Routes by the table; what only the default row answers waits for a person at that desk. */
  Optional<Verdict.Rejected> route() {
    Optional<Route> route = router().route(facts());
    if (route.isEmpty()) {
      return park("unrouted", "");
    }
    if (!route.get().sure()) {
      return park("unrouted", "", route.get());
    }
    unfolding.emit(
        new OrderEvent.Dispatched(
            route.get().lead(),
            route.get().chain(),
            route.get().assisting(),
            "table",
            route.get().recused(),
            context.lifecycle().requirePhase(Lifecycle.Names.DISPATCHED)),
        route.get().decision());
    grantHandling();
    return done();
  }

  /**
   * A due instant once granted stays: sending an order round does not reset its clock, nor let it
   * run again. A result that goes to a unit again is a rework.
   */
  void grantHandling() {
    grant(TimerKind.SIGN, LimitStep.SIGN);
    Clock clock = unfolding.state().clock();
    if (clock.ledger().isPresent() && clock.running().isEmpty()) {
      grant(TimerKind.HANDLE, LimitStep.REWORK);
    } else if (clock.pause().isEmpty() || clock.due().isPresent()) {
      keepOrGrant(clock);
    }
  }

  private void keepOrGrant(Clock clock) {
    Optional<Due.At> reckoned =
        clock.running().flatMap(ledger -> roundLimits().due(ledger, context.now()));
    Optional<Instant> kept = clock.due().or(() -> reckoned.map(Due.At::instant));
    if (kept.isPresent()
        || clock.running().filter(ledger -> !clock.limit().isEmpty()).isPresent()) {
      boolean provisional =
          reckoned
              .filter(at -> kept.filter(at.instant()::equals).isPresent())
              .filter(Due.At::provisional)
              .isPresent();
      keep("(kept)", kept, provisional, clock.calendar());
      return;
    }
    Optional<Instant> stated = unfolding.state().file().statedDue();
    if (stated.isPresent() && clock.ledger().isEmpty()) {
      keep("(stated)", stated, false, limits(LimitStep.HANDLE).calendarId());
    } else {
      grant(TimerKind.HANDLE, LimitStep.HANDLE);
    }
  }

  private void keep(String by, Optional<Instant> due, boolean provisional, String calendar) {
    Clock clock = unfolding.state().clock();
    Instant wakeAt =
        clock
            .running()
            .flatMap(ledger -> roundLimits().stageAhead(ledger, context.now()))
            .filter(stage -> due.isEmpty() || !stage.isAfter(due.get()))
            .or(() -> due)
            .filter(this::isAhead)
            .orElseGet(() -> review().wakeAt());
    unfolding.emitBy(
        by,
        new OrderEvent.LimitGranted(
            TimerKind.HANDLE, clock.limit(), due, wakeAt, provisional, calendar));
  }

  /**
   * A due instant far beyond any calendar, such as 9999-12-31, would let an order sleep for ever.
   */
  private boolean isAhead(Instant due) {
    return due.isAfter(context.now()) && due.isBefore(context.now().plus(FARTHEST));
  }

  void grant(TimerKind timer, LimitStep step) {
    Grant grant = limits(step).grant(step, facts(), context.now());
    unfolding.emit(
        new OrderEvent.LimitGranted(
            timer,
            grant.limit(),
            grant.due(),
            grant.wakeAt(),
            grant.provisional(),
            grant.calendar()),
        grant.decision());
  }

  /** When somebody looks next: at the end of the stage that runs, or at a review instant. */
  Instant wakeAt(Ledger ledger) {
    return roundLimits()
        .stageAhead(ledger, context.now())
        .filter(this::isAhead)
        .orElseGet(() -> review().wakeAt());
  }

  /** What the unit that holds the order has to do is counted by that unit's calendar. */
  LimitTable limits(LimitStep step) {
    LimitTable all = LimitTable.of(context.pack());
    return unfolding
        .state()
        .holding()
        .lead()
        .filter(unit -> BY_HOLDER.contains(step))
        .map(unit -> all.countedBy(unit, context.day()))
        .orElse(all);
  }

  /** A round is counted to its end by the calendar by which its limit was granted. */
  LimitTable roundLimits() {
    return limits(LimitStep.HANDLE).countedIn(unfolding.state().clock().calendar());
  }

  Grant review() {
    return limits(LimitStep.REVIEW).grant(LimitStep.REVIEW, facts(), context.now());
  }
}
