package io.gridgov.workflow.order;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.problem.Text;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Value;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.PauseReason;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Instant;
import java.util.Optional;

/** The clock of an order stands still, and runs again. */
final class PauseSteps extends Steps {
  PauseSteps(Request request, Context context, Unfolding unfolding) {
    super(request, context, unfolding);
  }

  private Optional<ClockState.Paused> pause() {
    return unfolding.state().clock().pause();
  }

  /** A pause whose longest length is over has ended by itself, whatever is asked for now. */
  void catchUp() {
    pause()
        .map(ClockState.Paused::until)
        .filter(this::isOver)
        .ifPresent(until -> unfolding.emitItself("(longest)", until, resumed("", until)));
  }

  /** Who tells late that it was resumed, or done, before it ran again by itself is believed. */
  private boolean isOver(Instant until) {
    boolean ends =
        request.command() instanceof Command.Resume
            || request.command() instanceof Command.FeedBack;
    return !until.isAfter(ends ? request.occurredAt() : context.now());
  }

  private OrderEvent.Resumed resumed(String reason, Instant at) {
    Ledger ledger =
        unfolding.state().clock().ledger().orElseThrow().learn(new LedgerEntry.Resumed(at));
    Optional<Instant> due = roundLimits().due(ledger, context.now()).map(Due.At::instant);
    return new OrderEvent.Resumed(reason, due, wakeAt(ledger));
  }

  void endWithResult() {
    if (pause().isPresent()) {
      unfolding.emitBy("(result)", resumed("", request.occurredAt()));
    }
  }

  Optional<Verdict.Rejected> resume(Command.Resume resume) {
    if (pause().isPresent()) {
      unfolding.emitBy("(person)", resumed(resume.reason(), request.occurredAt()));
    }
    return unfolding.isEmpty()
        ? refused(
            "not-suspended",
            "the clock of this order runs; only one that stands still can be resumed",
            "计时未暂停；仅已暂停的工单可以恢复")
        : done();
  }

  Optional<Verdict.Rejected> suspend(Command.Suspend suspend) {
    if (pause().isPresent()) {
      return refused(
          "suspended",
          "the clock of this order stands still already; resume it, then suspend it anew",
          "计时已暂停；请先恢复，再重新挂账");
    }
    Optional<Ledger> ledger = unfolding.state().clock().running();
    if (ledger.isEmpty()) {
      return refused(
          "no-clock",
          "no clock runs that could stand still; suspend an order while a unit handles it",
          "当前没有运行中的计时；请在单位办理期间挂账");
    }
    return request.occurredAt().isBefore(ledger.get().started())
        ? noPlace()
        : decide(suspend, ledger.get());
  }

  private Optional<Verdict.Rejected> decide(Command.Suspend suspend, Ledger ledger) {
    Decision decision = decide(suspend.reason());
    Optional<Limit> longest = granted(decision);
    if (longest.isEmpty()) {
      unfolding.emit(new OrderEvent.SuspensionRefused(suspend.reason()), decision);
      return done();
    }
    Optional<Instant> until =
        roundLimits()
            .due(longest.get(), request.occurredAt())
            .map(this::capped)
            .filter(Deadline::reaches);
    return until.isPresent()
        ? suspend(suspend, ledger, until.get(), decision)
        : refused(
            "calendar-too-short",
            "the calendar does not say when the pause ends; bring it up to date, then suspend",
            "日历尚不能确定暂停的最长期限；请先更新日历，再挂账");
  }

  private static Optional<Verdict.Rejected> over() {
    return refused(
        "pause-over",
        "a pause that began then would be over by now; state a later instant",
        "自该时间起的暂停已超过最长期限；请填写较晚的时间");
  }

  private static Optional<Verdict.Rejected> noPlace() {
    return refused(
        "no-place-for-pause",
        "the clock did not run then, or what was entered since does not allow it; state a later"
            + " instant",
        "当时计时未运行，或其后的记录与之不符；请填写较晚的时间");
  }

  private Decision decide(PauseReason reason) {
    Clock clock = unfolding.state().clock();
    return rulebook()
        .decide(
            Rulebook.SUSPENSION,
            facts()
                .toFacts()
                .text("pause", reason.text())
                .number("count", clock.suspensions())
                .flag("overdue", clock.due().filter(request.occurredAt()::isAfter).isPresent())
                .build(),
            context.day());
  }

  private static Optional<Limit> granted(Decision decision) {
    return decision
        .text("decision")
        .filter("grant"::equals)
        .flatMap(word -> decision.output("limit"))
        .map(value -> ((Value.Term) value).limit())
        .filter(limit -> !limit.isZero());
  }

  /** A pause for ever would let an order sleep for ever. */
  private Instant capped(Due.At end) {
    return earlier(end.instant(), context.now().plus(FARTHEST));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private Optional<Verdict.Rejected> suspend(
      Command.Suspend suspend, Ledger ledger, Instant until, Decision decision) {
    if (!until.isAfter(context.now())) {
      return over();
    }
    Instant review = suspend.review().orElseGet(() -> earlier(review().wakeAt(), until));
    if (!review.isAfter(context.now()) || review.isAfter(until)) {
      return outOfRange(until);
    }
    LedgerEntry entry =
        new LedgerEntry.Paused(request.occurredAt(), suspend.reason(), review, until);
    Ledger longer = ledger.learn(entry);
    if (!longer.entries().contains(entry)) {
      return noPlace();
    }
    Optional<Instant> due = roundLimits().due(longer, until.minusMillis(1)).map(Due.At::instant);
    unfolding.emit(
        new OrderEvent.Suspended(suspend.reason(), suspend.basis(), review, until, due), decision);
    return done();
  }

  private static Optional<Verdict.Rejected> outOfRange(Instant until) {
    return Optional.of(
        Verdict.Rejected.of(
            "review-out-of-range",
            Text.of(
                "the review must lie ahead; state an instant to come, at the latest %s, when the"
                    + " pause ends",
                "复核时间须在将来；请填写不晚于暂停期满 %s 的时间", until),
            "until",
            until));
  }
}
