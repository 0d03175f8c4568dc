package io.gridgov.workflow.order;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.grid.Grid;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.pack.Field;
import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.StatedFields;
import io.gridgov.workflow.lifecycle.Phase;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.LimitStep;
import io.gridgov.workflow.routing.Recusal;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a permitted transition does. */
final class HandlingSteps extends Steps {
  private static final Set<String> BY_FACTS = Set.of("unlocated", "unclassified", "unrouted");

  private static final Set<Field.On> CARRIERS = Set.of(Field.On.REPORT, Field.On.ORDER);

  private final Transition way;

  HandlingSteps(Request request, Context context, Unfolding unfolding, Transition way) {
    super(request, context, unfolding);
    this.way = way;
  }

  Optional<Verdict.Rejected> run(Trigger trigger) {
    return switch (trigger) {
      case PLACE -> place((Command.Place) request.command());
      case CLASSIFY -> classify((Command.Classify) request.command());
      case DESCRIBE -> describe((Command.Describe) request.command());
      case DISPATCH -> dispatch((Command.Dispatch) request.command());
      case PARK -> parkByPerson((Command.Park) request.command());
      case SIGN -> sign();
      case RETURN -> sendBack((Command.Return) request.command());
      case EXTEND -> extend((Command.Extend) request.command());
      case SUSPEND -> pauses().suspend((Command.Suspend) request.command());
      case RESUME -> pauses().resume((Command.Resume) request.command());
      case FEED_BACK -> feedBack((Command.FeedBack) request.command());
      case CHECK_PASS, CHECK_FAIL -> check((Command.Check) request.command());
      case CALL_BACK, CALL_BACK_UNSATISFIED -> callBack((Command.CallBack) request.command());
      case ANSWER ->
          end(new OrderEvent.Answered(((Command.Answer) request.command()).advice(), to()));
      case REFUSE ->
          end(new OrderEvent.Refused(((Command.Refuse) request.command()).advice(), to()));
    };
  }

  private Phase to() {
    return way.to().map(context.lifecycle()::requirePhase).orElse(unfolding.state().phase());
  }

  private UnitId lead() {
    return unfolding.state().holding().lead().orElseThrow();
  }

  private Optional<Verdict.Rejected> end(OrderEvent event) {
    unfolding.emitBy("(person)", event);
    return done();
  }

  private Optional<Verdict.Rejected> place(Command.Place place) {
    Optional<Grid> grid = context.pack().grids().asOf(context.day()).find(place.grid());
    if (grid.isEmpty()) {
      return refused("grid-unknown", "the grid does not exist on this day", "当日无此网格");
    }
    unfolding.emitBy(
        "(person)",
        new OrderEvent.Located(
            place.grid(), grid.get().level(), Siting.Method.PERSON, 1000, List.of(place.grid())));
    return BY_FACTS.contains(unfolding.state().holding().waitingFor()) ? steps().goOn() : done();
  }

  private Optional<Verdict.Rejected> classify(Command.Classify classify) {
    Optional<Matter> matter = context.pack().matters().find(classify.matter(), context.day());
    if (matter.isEmpty()) {
      return refused("matter-unknown", "the matter is not in the catalogue", "事项目录中无此事项");
    }
    steps().classified(matter.get());
    return BY_FACTS.contains(unfolding.state().holding().waitingFor()) ? steps().admit() : done();
  }

  private Optional<Verdict.Rejected> describe(Command.Describe describe) {
    Optional<Verdict.Rejected> faulty =
        describe(StatedFields.of(describe.fields(), context.pack(), CARRIERS));
    boolean goesOn = BY_FACTS.contains(unfolding.state().holding().waitingFor());
    return faulty.isPresent() || !goesOn ? faulty : steps().goOn();
  }

  private PauseSteps pauses() {
    return new PauseSteps(request, context, unfolding);
  }

  private IntakeSteps steps() {
    return new IntakeSteps(request, context, unfolding);
  }

  private Optional<Verdict.Rejected> dispatch(Command.Dispatch dispatch) {
    Recusal recusal = recusal();
    if (context.pack().units().find(dispatch.unit(), context.day()).isEmpty()) {
      return refused("unit-unknown", "the unit does not exist on this day", "当日无此单位");
    }
    if (!recusal.allows(dispatch.unit())) {
      return refused("recused", "the unit must keep away, or nobody there may act", "该单位须回避或无人可办");
    }
    List<UnitId> assisting =
        dispatch.assisting().stream()
            .filter(unit -> !unit.equals(dispatch.unit()) && recusal.allows(unit))
            .distinct()
            .toList();
    unfolding.emitBy(
        "(person)",
        new OrderEvent.Dispatched(
            dispatch.unit(),
            router().chainAbove(dispatch.unit()),
            assisting,
            dispatch.reason(),
            false,
            to()));
    grantHandling();
    return done();
  }

  private Optional<Verdict.Rejected> parkByPerson(Command.Park park) {
    return park(park.reason(), park.code());
  }

  private Optional<Verdict.Rejected> sign() {
    unfolding.emit(new OrderEvent.Signed(lead(), to()));
    return done();
  }

  private Optional<Verdict.Rejected> sendBack(Command.Return back) {
    unfolding.emit(new OrderEvent.Returned(lead(), back.reason()));
    return park("returned", back.reason());
  }

  private Optional<Verdict.Rejected> extend(Command.Extend extend) {
    if (unfolding.state().clock().pause().isPresent()) {
      return refused(
          "suspended",
          "the clock of this order stands still; resume it, then extend",
          "计时已暂停；请先恢复，再申请延期");
    }
    Optional<Instant> due = unfolding.state().clock().due();
    if (due.isEmpty() || unfolding.state().clock().running().isEmpty()) {
      unfolding.emitBy("(no due)", new OrderEvent.ExtensionRefused(extend.reason()));
      return done();
    }
    Decision decision = decideExtension(due.get());
    if (decision.text("decision").filter("grant"::equals).isEmpty()) {
      unfolding.emit(new OrderEvent.ExtensionRefused(extend.reason()), decision);
      return done();
    }
    Limit more = ((Value.Term) decision.output("limit").orElseThrow()).limit();
    Ledger ledger = extended(more, extend.reason(), decision);
    Optional<Instant> later = roundLimits().due(ledger, context.now()).map(Due.At::instant);
    if (later.isEmpty()) {
      return refused(
          "calendar-too-short",
          "the calendar does not say when the longer limit ends; bring it up to date, then extend",
          "日历尚不能确定延长后的到期时间；请先更新日历，再申请延期");
    }
    unfolding.emit(
        new OrderEvent.Extended(more.toString(), extend.reason(), later, wakeAt(ledger)), decision);
    return done();
  }

  /** An extended limit is one longer limit: 60 days and 30 are 90. */
  private Ledger extended(Limit more, String reason, Decision decision) {
    String row = decision.table() + ":" + decision.row().orElse("");
    LedgerEntry entry =
        new LedgerEntry.Extended(
            request.occurredAt(), more, Rounds.approver(request.actor().post()), reason, row);
    return unfolding.state().clock().ledger().orElseThrow().learn(entry);
  }

  private Decision decideExtension(Instant due) {
    return rulebook()
        .decide(
            Rulebook.EXTENSION,
            facts()
                .toFacts()
                .number("count", unfolding.state().clock().extensions())
                .flag("overdue", request.occurredAt().isAfter(due))
                .build(),
            context.day());
  }

  private Optional<Verdict.Rejected> feedBack(Command.FeedBack feedBack) {
    pauses().endWithResult();
    boolean late = isLate(unfolding.state().clock(), request.occurredAt());
    unfolding.emit(new OrderEvent.FedBack(lead(), late, to()), PersonalFields.of(feedBack));
    return goOnAfter(TimerKind.CHECK, LimitStep.CHECK);
  }

  /** By the due instant as granted; where that rests on what the result makes void, the ledger. */
  private boolean isLate(Clock clock, Instant at) {
    return clock
        .running()
        .filter(ledger -> ledger.entries().stream().anyMatch(entry -> movesDue(entry, at)))
        .map(ledger -> roundLimits().isLate(ledger.learn(new LedgerEntry.Stopped(at))))
        .orElseGet(() -> clock.due().filter(at::isAfter).isPresent());
  }

  private static boolean movesDue(LedgerEntry entry, Instant after) {
    boolean moves =
        entry instanceof LedgerEntry.Extended
            || entry instanceof LedgerEntry.Paused
            || entry instanceof LedgerEntry.Resumed;
    return moves && entry.at().isAfter(after);
  }

  private Optional<Verdict.Rejected> check(Command.Check check) {
    unfolding.emitBy("(person)", new OrderEvent.Checked(check.passed(), check.reason(), to()));
    return check.passed()
        ? goOnAfter(TimerKind.CALLBACK, LimitStep.CALLBACK)
        : goOnAfter(TimerKind.HANDLE, LimitStep.REWORK);
  }

  private Optional<Verdict.Rejected> callBack(Command.CallBack call) {
    Decision rating = Rating.decide(call, unfolding.state(), context);
    unfolding.emit(
        new OrderEvent.CalledBack(call.reached(), call.solved(), call.satisfied(), to()), rating);
    return goOnAfter(TimerKind.HANDLE, LimitStep.REWORK);
  }

  private Optional<Verdict.Rejected> goOnAfter(TimerKind timer, LimitStep step) {
    if (to().isEnd()) {
      unfolding.emit(new OrderEvent.Closed());
    } else {
      grant(timer, step);
    }
    return done();
  }
}
