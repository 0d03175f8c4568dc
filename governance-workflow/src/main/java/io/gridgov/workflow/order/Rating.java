package io.gridgov.workflow.order;

import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.Facts;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.rulebook.Rulebook;
import java.util.Optional;

/** Whether an order closes after the requester was asked, by the table {@code rating}. */
final class Rating {
  private Rating() {}

  static Decision decide(Command.CallBack call, OrderState state, Context context) {
    Facts.Builder facts =
        state
            .file()
            .facts(context.pack().facts())
            .toFacts()
            .flag("reached", call.reached())
            .number("reworks", state.progress().reworks());
    call.solved().ifPresent(solved -> facts.flag("solved", solved));
    call.satisfied().ifPresent(satisfied -> facts.flag("satisfied", satisfied));
    return Rulebook.of(context.pack()).decide(Rulebook.RATING, facts.build(), context.day());
  }

  /** The way that a command takes; for a call-back the table chooses between two. */
  static Trigger trigger(Command command, OrderState state, Context context) {
    if (command instanceof Command.CallBack call) {
      Optional<String> word = decide(call, state, context).text("decision");
      return word.filter("rework"::equals).isPresent()
          ? Trigger.CALL_BACK_UNSATISFIED
          : Trigger.CALL_BACK;
    }
    return command.trigger().orElseThrow();
  }
}
