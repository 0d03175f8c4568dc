package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.place.Siting;
import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.Post;
import io.gridgov.core.unit.UnitId;
import io.gridgov.testkit.city.SmallCity;
import io.gridgov.testkit.city.Walk;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.intake.FreeText;
import io.gridgov.workflow.intake.Report;
import io.gridgov.workflow.order.Actor;
import io.gridgov.workflow.order.Clock;
import io.gridgov.workflow.order.Command;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import io.gridgov.workflow.order.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L4, Nothing stuck: a lead and a timer while open, and always a way to an end. */
@Tag("L4")
class L4NothingStuckProperties {
  /** The small city grants twenty days, which roll over a weekend and a holiday at most. */
  private static final Duration LONGEST = Duration.ofDays(26);

  @Property
  void an_open_order_has_a_lead_and_a_pending_timer(@ForAll("lives") Life life) {
    isHeldAndTimed(life, state -> state);
  }

  @Property
  void a_pause_is_looked_at_and_has_a_longest_length(@ForAll("lives") Life life) {
    isReviewed(life, state -> state);
  }

  @Property
  void an_end_can_be_reached_by_people_whom_the_pack_names(@ForAll("lives") Life life) {
    Walk walk = life.walk();
    for (int step = 0; step < 20 && walk.state().filter(OrderState::isOpen).isPresent(); step++) {
      assertThat(goOn(walk, step)).as("a way on from %s", walk.state()).isTrue();
    }
    assertThat(walk.state().filter(OrderState::isOpen)).isEmpty();
  }

  @Example
  void a_timer_that_is_lost_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(), life -> isHeldAndTimed(life, state -> with(state, new TreeMap<>()))))
        .isTrue();
  }

  @Example
  void a_pause_that_is_never_looked_at_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(),
                life ->
                    isReviewed(
                        life,
                        state -> with(state, without(state.clock().timers(), TimerKind.REVIEW)))))
        .isTrue();
  }

  private static SortedMap<TimerKind, Instant> without(
      SortedMap<TimerKind, Instant> timers, TimerKind kind) {
    SortedMap<TimerKind, Instant> rest = new TreeMap<>(timers);
    rest.remove(kind);
    return rest;
  }

  private static void isReviewed(Life life, UnaryOperator<OrderState> stored) {
    for (Walk.Step step : life.walk().steps()) {
      if (step.verdict() instanceof Verdict.Accepted accepted) {
        Clock clock = stored.apply(accepted.state()).clock();
        assertThat(clock.timers().containsKey(TimerKind.REVIEW))
            .isEqualTo(clock.pause().isPresent());
        clock
            .pause()
            .ifPresent(
                pause -> {
                  assertThat(clock.timers().get(TimerKind.REVIEW)).isBeforeOrEqualTo(pause.until());
                  assertThat(pause.until())
                      .isAfter(accepted.state().recordedAt())
                      .isBefore(pause.since().plus(LONGEST));
                });
      }
    }
  }

  private static void isHeldAndTimed(Life life, UnaryOperator<OrderState> stored) {
    for (Walk.Step step : life.walk().steps()) {
      if (step.verdict() instanceof Verdict.Accepted accepted && accepted.state().isOpen()) {
        OrderState state = stored.apply(accepted.state());
        assertThat(state.holding().lead()).isPresent();
        assertThat(state.clock().timers()).isNotEmpty();
        assertThat(accepted.timers()).isEqualTo(state.clock().timers());
      }
    }
  }

  private static OrderState with(OrderState state, SortedMap<TimerKind, Instant> timers) {
    Clock clock = state.clock();
    return new OrderState(
        state.city(),
        state.id(),
        state.seq(),
        state.recordedAt(),
        state.phase(),
        state.file(),
        state.holding(),
        new Clock(
            timers,
            clock.due(),
            clock.limit(),
            clock.late(),
            clock.extensions(),
            clock.suspensions(),
            clock.pause(),
            clock.calendar(),
            clock.ledgers()),
        state.progress(),
        state.commands());
  }

  /** Takes one step towards an end, by anybody who may. */
  private static boolean goOn(Walk walk, int step) {
    OrderState state = walk.state().orElseThrow();
    List<Command> ways =
        switch (state.phase().name()) {
          case "desk" -> SmallCity.UNITS.stream().map(L4NothingStuckProperties::to).toList();
          case "dispatched" -> List.of(new Command.Sign());
          case "handling" -> List.of(new Command.FeedBack(FreeText.NONE, List.of()));
          case "checking" -> List.of(new Command.Check(true, ""));
          case "callback" ->
              List.of(new Command.CallBack(false, Optional.empty(), Optional.empty()));
          default ->
              List.of(
                  new Command.Submit(
                      Report.builder(state.file().report(), Walk.START).build(), Siting.NOWHERE));
        };
    return ways.stream().anyMatch(command -> isDone(walk, command, step));
  }

  private static Command to(UnitId unit) {
    return new Command.Dispatch(unit, List.of(), "way-out");
  }

  private static boolean isDone(Walk walk, Command command, int step) {
    Stream<Actor> actors =
        command instanceof Command.Submit
            ? Stream.of(Actor.SYSTEM)
            : Lives.CITY.posts().rows().stream().flatMap(L4NothingStuckProperties::people);
    return actors.anyMatch(
        actor ->
            walk.ask(command, actor, "exit-" + step + "-" + actor.post() + actor.hashCode())
                instanceof Verdict.Accepted);
  }

  private static Stream<Actor> people(Post post) {
    Stream<HolderRef> persons = Stream.concat(post.holder().stream(), post.standIn().stream());
    return persons.map(person -> Actor.of(person, post.id()));
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
