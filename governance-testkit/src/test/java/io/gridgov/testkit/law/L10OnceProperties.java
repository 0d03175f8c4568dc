package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.order.Context;
import io.gridgov.workflow.order.Decider;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Verdict;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L10, Once: an accepted command id has one effect for the life of the order. */
@Tag("L10")
class L10OnceProperties {
  @Property
  void an_accepted_command_has_no_second_effect(@ForAll("lives") Life life) {
    isOnce(life, state -> state);
  }

  @Property
  void a_rejected_command_is_judged_anew(@ForAll("lives") Life life) {
    for (Walk.Step step : life.walk().steps()) {
      if (step.verdict() instanceof Verdict.Rejected rejected
          && !rejected.code().equals("id-reused")) {
        assertThat(Decider.decide(step.request(), step.before(), step.context()))
            .isEqualTo(rejected);
      }
    }
  }

  @Example
  void a_forgotten_command_id_is_caught() {
    assertThat(Planted.isCaught(lives(), life -> isOnce(life, L10OnceProperties::forgetful)))
        .isTrue();
  }

  private static void isOnce(Life life, UnaryOperator<OrderState> stored) {
    Walk walk = life.walk();
    Optional<OrderState> end = walk.state().map(stored);
    for (Walk.Step step : walk.steps()) {
      if (step.verdict() instanceof Verdict.Accepted) {
        Context later = later(step.context(), step.context().payloadDigest());
        assertThat(Decider.decide(step.request(), end, later))
            .isEqualTo(new Verdict.Repeated(step.request().id()));
        Verdict other = Decider.decide(step.request(), end, later(step.context(), "other"));
        assertThat(other).isInstanceOf(Verdict.Rejected.class);
        assertThat(((Verdict.Rejected) other).code()).isEqualTo("id-reused");
      }
    }
  }

  private static Context later(Context context, String digest) {
    return new Context(
        context.pack(), context.lifecycle(), context.now().plus(Duration.ofDays(40)), digest);
  }

  /** The planted bug: command ids are kept for one command only. */
  private static OrderState forgetful(OrderState state) {
    return new OrderState(
        state.city(),
        state.id(),
        state.seq(),
        state.recordedAt(),
        state.phase(),
        state.file(),
        state.holding(),
        state.clock(),
        state.progress(),
        new TreeMap<>());
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
