package io.gridgov.workflow.order;

import io.gridgov.core.problem.Text;
import io.gridgov.workflow.internal.text.Years;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.lifecycle.Trigger;
import java.util.Objects;
import java.util.Optional;

/**
 * The two pure functions of an order (裁决与演化).
 *
 * <p>Neither reads a clock, a file or a personal field; the same arguments always give the same
 * answer. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Decider {
  private Decider() {}

  /**
   * Says what a command causes.
   *
   * @param request the command
   * @param state the order; empty if there is none yet
   * @param context everything outside the order that counts
   * @return the events and timers, or that it has had its effect before, or why it is refused
   */
  public static Verdict decide(Request request, Optional<OrderState> state, Context context) {
    Objects.requireNonNull(request, "request");
    Optional<Verdict> before =
        state.flatMap(order -> before(request.id(), order, context.payloadDigest()));
    if (before.isPresent()) {
      return before.get();
    }
    Optional<Verdict.Rejected> early =
        refuseTime(request, state, context).or(() -> refuseStranger(request, state, context));
    if (early.isPresent()) {
      return early.get();
    }
    Unfolding unfolding = new Unfolding(request, state, context);
    state.ifPresent(order -> new PauseSteps(request, context, unfolding).catchUp());
    Optional<Verdict.Rejected> refused =
        state.isEmpty() || isOutside(request.command())
            ? new IntakeSteps(request, context, unfolding).run(state)
            : run(request, unfolding.state(), context, unfolding);
    return refused.isPresent() ? refused.get() : unfolding.accepted();
  }

  /**
   * Says whether a command has had its effect before (law L10); needs no pack.
   *
   * @param id the command's number
   * @param state the order
   * @param payloadDigest keyed digest of the command's payload
   * @return that it has, or that its number was used for another one; empty if it is new
   */
  public static Optional<Verdict> before(CommandId id, OrderState state, String payloadDigest) {
    return Optional.ofNullable(state.commands().get(id))
        .map(
            known ->
                known.equals(payloadDigest)
                    ? new Verdict.Repeated(id)
                    : Verdict.Rejected.of(
                        "id-reused",
                        Text.of(
                            "this command id was used with another payload; give the new command"
                                + " its own",
                            "该指令编号已用于另一内容；请为新指令另取编号")));
  }

  private static Optional<Verdict.Rejected> refuseStranger(
      Request request, Optional<OrderState> state, Context context) {
    return isOutside(request.command())
        ? Standing.refuse(request, state, context)
        : Optional.empty();
  }

  /**
   * Says what an event does.
   *
   * @param state the order before; empty for the first event
   * @param event the event
   * @return the order after
   * @throws IllegalArgumentException if the event does not follow the state
   */
  public static OrderState evolve(Optional<OrderState> state, Event event) {
    return Evolution.apply(state, event);
  }

  private static boolean isOutside(Command command) {
    return command.trigger().isEmpty();
  }

  private static Optional<Verdict.Rejected> refuseTime(
      Request request, Optional<OrderState> state, Context context) {
    if (!Years.hold(request.occurredAt()) || !Years.hold(context.now())) {
      return Optional.of(
          Verdict.Rejected.of(
              "time-out-of-range",
              Text.of("times must lie in the years 1 to 9999", "时间须在公元 1 年至 9999 年之间")));
    }
    if (request.occurredAt().isAfter(context.now())) {
      return Optional.of(
          Verdict.Rejected.of(
              "from-the-future",
              Text.of("a command must not have occurred after it is recorded", "指令发生时间不得晚于记录时间"),
              "occurredAt",
              request.occurredAt()));
    }
    return state.flatMap(order -> refuseTime(request, order, context));
  }

  private static Optional<Verdict.Rejected> refuseTime(
      Request request, OrderState order, Context context) {
    if (context.now().isBefore(order.recordedAt())) {
      return Optional.of(
          Verdict.Rejected.of(
              "clock-backwards",
              Text.of(
                  "a command must not be recorded before the order's latest event",
                  "指令记录时间不得早于工单最近一次事件"),
              "recordedAt",
              order.recordedAt()));
    }
    if (request.occurredAt().isBefore(order.file().receivedAt())) {
      return Optional.of(
          Verdict.Rejected.of(
              "before-received",
              Text.of("nothing can happen to an order before it was received", "工单受理之前不能发生任何办理"),
              "receivedAt",
              order.file().receivedAt()));
    }
    return Optional.empty();
  }

  private static Optional<Verdict.Rejected> run(
      Request request, OrderState state, Context context, Unfolding unfolding) {
    Trigger trigger = Rating.trigger(request.command(), state, context);
    Optional<Transition> way = context.lifecycle().find(trigger, state.phase().name());
    if (way.isEmpty()) {
      return Optional.of(
          Verdict.Rejected.of(
              "not-allowed-now",
              Text.of(
                  "the lifecycle does not allow '%s' in state '%s'",
                  "生命周期不允许在“%2$s”状态下执行“%1$s”", trigger.text(), state.phase().name()),
              "state",
              state.phase().name()));
    }
    Optional<Verdict.Rejected> forbidden =
        new Permission(request, state, context)
            .refuse(way.get())
            .or(() -> Guard.refuse(trigger, request, state, context));
    return forbidden.isPresent()
        ? forbidden
        : new HandlingSteps(request, context, unfolding, way.get()).run(trigger);
  }
}
