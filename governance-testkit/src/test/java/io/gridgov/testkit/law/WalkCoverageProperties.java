package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.testkit.city.SmallCity;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.lifecycle.Phase;
import io.gridgov.workflow.lifecycle.Transition;
import io.gridgov.workflow.lifecycle.Trigger;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import net.jqwik.api.Example;
import net.jqwik.api.lifecycle.BeforeContainer;

/** The walks that the laws are tried on reach what can happen to an order. */
class WalkCoverageProperties {
  private static final int WALKS = 3000;

  private static final Map<String, Integer> WAYS = new TreeMap<>();
  private static final Map<String, Integer> PHASES = new TreeMap<>();
  private static final Map<String, Integer> REFUSALS = new TreeMap<>();
  private static final Map<String, Integer> SCENES = new TreeMap<>();

  @BeforeContainer
  static void walk() {
    Random random = new Random(20260302);
    var lives = Lives.lives().generator(WALKS, true);
    for (int i = 0; i < WALKS; i++) {
      Life life = lives.next(random).value();
      life.walk().steps().forEach(step -> note(life, step));
    }
    for (var counted : List.of(PHASES, WAYS, REFUSALS, SCENES)) {
      System.out.println("of " + WALKS + " walks: " + counted);
    }
  }

  private static void note(Life life, Walk.Step step) {
    if (step.verdict() instanceof Verdict.Rejected rejected) {
      REFUSALS.merge(rejected.code(), 1, Integer::sum);
    } else if (step.verdict() instanceof Verdict.Accepted accepted) {
      PHASES.merge(accepted.state().phase().name(), 1, Integer::sum);
      step.before().ifPresent(before -> noteWay(step, before, accepted.state()));
      scenes(life, step, accepted.state(), scene -> SCENES.merge(scene, 1, Integer::sum));
    }
  }

  private static void noteWay(Walk.Step step, OrderState before, OrderState after) {
    boolean again = step.request().command() instanceof Command.CallBack && after.isOpen();
    step.request()
        .command()
        .trigger()
        .map(trigger -> again ? Trigger.CALL_BACK_UNSATISFIED : trigger)
        .ifPresent(
            trigger ->
                WAYS.merge(trigger.text() + " from " + before.phase().name(), 1, Integer::sum));
  }

  private static void scenes(Life life, Walk.Step step, OrderState after, Consumer<String> noted) {
    if (step.request().occurredAt().isBefore(step.context().now())) {
      noted.accept("entered late");
    }
    boolean returned =
        step.before()
            .filter(one -> one.progress().returns() < after.progress().returns())
            .isPresent();
    if (returned && after.progress().reworks() > 0) {
      noted.accept("returned after rework");
    }
    if (life.accused().size() > 2 && after.holding().lead().isPresent()) {
      noted.accept("several accused");
    }
    if (after.clock().extensions() > 0) {
      noted.accept("extended");
    }
    if (after.clock().late()) {
      noted.accept("late");
    }
    pauses(step, after, noted);
  }

  private static void pauses(Walk.Step step, OrderState after, Consumer<String> noted) {
    boolean before = step.before().filter(one -> one.clock().pause().isPresent()).isPresent();
    boolean now = after.clock().pause().isPresent();
    if (now && after.clock().due().isPresent()) {
      noted.accept("due in a pause");
    }
    if (before && now && step.request().command() instanceof Command.FireTimer) {
      noted.accept("looked at in a pause");
    }
    if (before && !now) {
      noted.accept("pause ended by " + step.request().command().getClass().getSimpleName());
    }
    if (before && now && step.request().command() instanceof Command.Dispatch) {
      noted.accept("sent round in a pause");
    }
  }

  @Example
  void every_transition_of_the_lifecycle_is_taken() {
    for (Transition way : SmallCity.lifecycle().transitions()) {
      for (String from : way.from()) {
        assertThat(WAYS).containsKey(way.on() + " from " + from);
      }
    }
  }

  @Example
  void every_phase_is_entered() {
    assertThat(PHASES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            SmallCity.lifecycle().phases().stream().map(Phase::name).toList());
  }

  @Example
  void every_kind_of_refusal_and_every_odd_scene_is_met() {
    assertThat(REFUSALS)
        .containsKeys(
            "before-received",
            "field-wrong",
            "nobody-left",
            "not-allowed-now",
            "not-independent",
            "not-suspended",
            "not-your-order",
            "not-your-role",
            "order-exists",
            "order-unknown",
            "recused",
            "review-out-of-range",
            "suspended",
            "timer-not-due");
    assertThat(SCENES)
        .containsKeys(
            "entered late",
            "returned after rework",
            "several accused",
            "extended",
            "late",
            "due in a pause",
            "looked at in a pause",
            "pause ended by FeedBack",
            "pause ended by FireTimer",
            "pause ended by Resume",
            "sent round in a pause");
  }
}
