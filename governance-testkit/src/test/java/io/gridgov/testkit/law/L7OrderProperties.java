package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Due;
import io.gridgov.testkit.law.Lives.Life;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.LimitTable;
import io.gridgov.workflow.order.Event;
import io.gridgov.workflow.order.OrderEvent;
import io.gridgov.workflow.order.OrderState;
import io.gridgov.workflow.order.TimerKind;
import io.gridgov.workflow.order.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L7, Clocks: the ledger that an order's events made says the same as the events themselves. */
@Tag("L7")
class L7OrderProperties {
  private static final LimitTable LIMITS = LimitTable.of(Lives.CITY);

  @Property
  void the_ledger_of_an_order_is_due_when_the_order_is(@ForAll("lives") Life life) {
    dueAgrees(life, ledger -> ledger);
  }

  @Property
  void the_ledger_is_held_by_those_who_hold_the_order_and_stops_with_the_round(
      @ForAll("lives") Life life) {
    holdersAgree(life, ledger -> ledger);
  }

  @Property
  void a_result_is_late_where_its_ledger_says_so(@ForAll("lives") Life life) {
    lateAgrees(life, ledger -> ledger);
  }

  @Example
  void a_ledger_that_stops_at_its_start_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(),
                life ->
                    lateAgrees(
                        life,
                        one ->
                            Ledger.of(one.entries().subList(0, 1))
                                .with(new LedgerEntry.Stopped(one.started())))))
        .isTrue();
  }

  private static void lateAgrees(Life life, UnaryOperator<Ledger> kept) {
    for (var step : life.walk().steps()) {
      if (step.verdict() instanceof Verdict.Accepted accepted) {
        for (Event event : accepted.events()) {
          if (event.data() instanceof OrderEvent.FedBack fed) {
            Ledger ledger = kept.apply(accepted.state().clock().ledger().orElseThrow());
            ClockState shown =
                LedgerClock.of(ledger, Lives.CITY.calendar()).stateAt(ledger.latest());
            assertThat(shown)
                .isInstanceOfSatisfying(
                    ClockState.Stopped.class,
                    stopped -> assertThat(!stopped.lateBy().isZero()).isEqualTo(fed.late()));
          }
        }
      }
    }
  }

  @Example
  void a_ledger_that_forgets_an_extension_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(), life -> dueAgrees(life, one -> without(one, LedgerEntry.Extended.class))))
        .isTrue();
  }

  @Example
  void a_ledger_that_never_lets_go_is_caught() {
    assertThat(
            Planted.isCaught(
                lives(),
                life -> holdersAgree(life, one -> without(one, LedgerEntry.Released.class))))
        .isTrue();
  }

  @Property
  void an_order_is_suspended_while_its_ledger_is_paused(@ForAll("lives") Life life) {
    pausesAgree(life, ledger -> ledger);
  }

  @Example
  void a_ledger_that_forgets_a_pause_or_its_end_is_caught() {
    for (Class<? extends LedgerEntry> kind :
        List.of(LedgerEntry.Paused.class, LedgerEntry.Resumed.class)) {
      assertThat(Planted.isCaught(lives(), life -> pausesAgree(life, one -> without(one, kind))))
          .isTrue();
      assertThat(Planted.isCaught(lives(), life -> dueAgrees(life, one -> without(one, kind))))
          .isTrue();
    }
  }

  /** Before its limit is over a paused ledger says so; afterwards it is late all the same. */
  private static void pausesAgree(Life life, UnaryOperator<Ledger> kept) {
    for (OrderState state : states(life)) {
      Optional<Ledger> running = state.clock().ledger().filter(ledger -> !ledger.isStopped());
      if (running.isEmpty()) {
        assertThat(state.clock().pause()).isEmpty();
        assertThat(state.clock().timers()).doesNotContainKey(TimerKind.REVIEW);
        continue;
      }
      Instant asOf = latest(state, running.get());
      ClockState shown =
          LedgerClock.of(kept.apply(running.get()), Lives.CITY.calendar()).stateAt(asOf);
      assertThat(state.clock().timers().containsKey(TimerKind.REVIEW))
          .isEqualTo(state.clock().pause().isPresent());
      if (!(shown instanceof ClockState.Overdue)) {
        assertThat(
                shown instanceof ClockState.Paused paused ? Optional.of(paused) : Optional.empty())
            .isEqualTo(state.clock().pause());
      }
    }
  }

  private static void dueAgrees(Life life, UnaryOperator<Ledger> kept) {
    for (OrderState state : states(life)) {
      Optional<Ledger> running = state.clock().ledger().filter(ledger -> !ledger.isStopped());
      if (running.isPresent()) {
        Instant asOf =
            state
                .clock()
                .pause()
                .map(pause -> pause.until().minusMillis(1))
                .orElseGet(() -> latest(state, running.get()));
        assertThat(LIMITS.due(kept.apply(running.get()), asOf).map(Due.At::instant))
            .isEqualTo(state.clock().due());
      }
    }
  }

  private static void holdersAgree(Life life, UnaryOperator<Ledger> kept) {
    for (OrderState state : states(life)) {
      Optional<Ledger> ledger = state.clock().ledger();
      boolean running = ledger.filter(one -> !one.isStopped()).isPresent();
      if (running) {
        TreeSet<Object> holders = new TreeSet<>(state.holding().assisting());
        state.holding().lead().ifPresent(holders::add);
        assertThat(kept.apply(ledger.get()).holders()).isEqualTo(holders);
      }
      boolean handled = state.progress().handledAt().isPresent() || !state.isOpen();
      assertThat(running && handled).isFalse();
    }
  }

  private static Instant latest(OrderState state, Ledger ledger) {
    return state.recordedAt().isAfter(ledger.latest()) ? state.recordedAt() : ledger.latest();
  }

  private static List<OrderState> states(Life life) {
    List<OrderState> states = new ArrayList<>();
    for (var step : life.walk().steps()) {
      if (step.verdict() instanceof Verdict.Accepted accepted) {
        states.add(accepted.state());
      }
    }
    return states;
  }

  private static Ledger without(Ledger ledger, Class<? extends LedgerEntry> kind) {
    Ledger left = Ledger.of(ledger.entries().subList(0, 1));
    for (LedgerEntry entry : ledger.entries().subList(1, ledger.entries().size())) {
      if (!kind.isInstance(entry) && left.findRefusal(entry).isEmpty()) {
        left = left.with(entry);
      }
    }
    return left;
  }

  @Provide
  Arbitrary<Life> lives() {
    return Lives.lives();
  }
}
