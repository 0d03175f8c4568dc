package io.gridgov.workflow.order;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.matter.Matter;
import io.gridgov.core.pack.Field;
import io.gridgov.core.place.Siting;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Facts;
import io.gridgov.workflow.intake.Accused;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.intake.StatedFields;
import io.gridgov.workflow.internal.text.Years;
import io.gridgov.workflow.lifecycle.Lifecycle;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Grant;
import io.gridgov.workflow.routing.Recusal;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What no lifecycle restricts: drafts, intake, references, timers. */
final class IntakeSteps extends Steps {
  IntakeSteps(Request request, Context context, Unfolding unfolding) {
    super(request, context, unfolding);
  }

  Optional<Verdict.Rejected> run(Optional<OrderState> state) {
    Command command = request.command();
    if (command instanceof Command.Submit submit) {
      return submit(submit, state);
    }
    if (command instanceof Command.OpenDraft open) {
      return state.isPresent() ? exists() : draft(open);
    }
    if (state.isEmpty()) {
      return refused("order-unknown", "there is no such order", "无此工单");
    }
    if (command instanceof Command.Refer refer) {
      unfolding.emit(new OrderEvent.Referenced(refer.reference()));
      return done();
    }
    return fire((Command.FireTimer) command);
  }

  private static Optional<Verdict.Rejected> exists() {
    return refused("order-exists", "this order exists already", "工单已存在");
  }

  private Optional<Verdict.Rejected> draft(Command.OpenDraft open) {
    unfolding.emit(
        new OrderEvent.Drafted(
            open.report(), context.lifecycle().requirePhase(Lifecycle.Names.DRAFT)));
    return park(Lifecycle.Names.DRAFT, "");
  }

  private Optional<Verdict.Rejected> submit(Command.Submit submit, Optional<OrderState> state) {
    if (state.isPresent() && !state.get().phase().name().equals(Lifecycle.Names.DRAFT)) {
      return exists();
    }
    Report report = submit.report();
    Optional<Matter> matter =
        report.matter().flatMap(text -> context.pack().matters().find(text, context.day()));
    if (state.isPresent() && !state.get().file().report().equals(report.key())) {
      return refused("key-differs", "the draft was begun for another report", "草稿属于另一来件");
    }
    if (!canEndUnbiased(report)) {
      return nobodyLeft();
    }
    receive(report, matter);
    Optional<Verdict.Rejected> faulty =
        describe(StatedFields.of(report.fields(), context.pack(), Set.of(Field.On.REPORT)));
    if (faulty.isPresent()) {
      return faulty;
    }
    matter.ifPresent(this::classified);
    locate(submit.siting());
    return admit();
  }

  private void receive(Report report, Optional<Matter> matter) {
    unfolding.emit(
        new OrderEvent.Received(
            report.key(),
            report.at(),
            matter.isPresent() ? report.matter() : Optional.empty(),
            report.subject(),
            report.accused().stream().map(Accused::text).sorted().toList(),
            report.references(),
            report.statedDue().filter(Years::hold)),
        PersonalFields.of(report, matter.isPresent()));
  }

  /** Somebody must be left to take over each step, or the order would wait for ever (law L4). */
  private boolean canEndUnbiased(Report report) {
    return report.accused().isEmpty()
        || Recusal.of(context.pack(), report.accused(), context.day()).standIn().isPresent();
  }

  void classified(Matter matter) {
    unfolding.emit(
        new OrderEvent.Classified(
            matter.id(), matter.severity(), matter.rule().name().toLowerCase(Locale.ROOT)));
  }

  private void locate(Siting siting) {
    Optional<Grid> grid =
        siting.grid().flatMap(code -> context.pack().grids().asOf(context.day()).find(code));
    if (grid.isEmpty()) {
      return;
    }
    Decision decision =
        rulebook().decide(Rulebook.LOCATING, locating(siting, grid.get()), context.day());
    if (decision.text("decision").filter("take"::equals).isPresent()) {
      unfolding.emit(
          new OrderEvent.Located(
              grid.get().code(),
              grid.get().level(),
              siting.method(),
              siting.confidence(),
              siting.candidates()),
          decision);
    }
  }

  /** The proposed grid is a fact here, though it is not taken yet. */
  private Facts locating(Siting siting, Grid grid) {
    return facts()
        .toFacts()
        .grid("grid", grid.code())
        .text("level", grid.level())
        .text("method", siting.method().name().toLowerCase(Locale.ROOT))
        .number("confidence", siting.confidence())
        .number("margin", siting.confidence() - context.pack().locatingThreshold())
        .flag("ambiguous", siting.ambiguous())
        .flag("from_invalid", siting.fromInvalid())
        .build();
  }

  /** Accepts, answers at once or refuses, by the table; then lets the order go on. */
  Optional<Verdict.Rejected> admit() {
    Decision decision =
        rulebook().decide(Rulebook.ACCEPTANCE, facts().toFacts().build(), context.day());
    String answer = decision.text("decision").orElse("");
    if (answer.equals("refuse")) {
      unfolding.emit(
          new OrderEvent.Refused(
              advice(decision), context.lifecycle().requirePhase(Lifecycle.Names.REFUSED)),
          decision);
      return done();
    }
    accept(decision);
    if (answer.equals("answer")) {
      unfolding.emit(
          new OrderEvent.Answered(
              advice(decision), context.lifecycle().requirePhase(Lifecycle.Names.ANSWERED)),
          decision);
      return done();
    }
    return goOn();
  }

  private static String advice(Decision decision) {
    return decision.text("advice").orElse("");
  }

  private void accept(Decision decision) {
    if (!unfolding.state().progress().accepted()) {
      unfolding.emit(
          new OrderEvent.Accepted(context.lifecycle().id(), context.pack().hash()), decision);
    }
  }

  /** Routes what is placed and classified; what is not waits for a person. */
  Optional<Verdict.Rejected> goOn() {
    CaseFile file = unfolding.state().file();
    if (file.matter().isEmpty()) {
      return park("unclassified", "");
    }
    return file.grid().isEmpty() ? park("unlocated", "") : route();
  }

  private boolean isOver(Instant due) {
    return !due.isAfter(context.now());
  }

  private Optional<Verdict.Rejected> fire(Command.FireTimer fire) {
    Clock clock = unfolding.state().clock();
    Instant wakeAt = clock.timers().get(fire.timer());
    if (wakeAt == null || context.now().isBefore(wakeAt)) {
      return unfolding.isEmpty()
          ? refused("timer-not-due", "this timer is not due", "该计时尚未到期")
          : done();
    }
    Grant review = review();
    unfolding.emit(
        new OrderEvent.FellDue(fire.timer(), next(fire.timer(), clock, review.wakeAt())),
        review.decision());
    return done();
  }

  private Instant next(TimerKind timer, Clock clock, Instant review) {
    if (timer == TimerKind.REVIEW) {
      return clock.pause().map(ClockState.Paused::until).filter(review::isAfter).orElse(review);
    }
    boolean ahead = timer == TimerKind.HANDLE && clock.due().filter(this::isOver).isEmpty();
    return ahead ? clock.running().map(this::wakeAt).orElse(review) : review;
  }
}
