package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.PauseReason;
import io.gridgov.workflow.limit.Portion;
import io.gridgov.workflow.limit.Shares;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** L7, Clocks: a ledger with pauses, extensions and holders is what a watched clock shows. */
@Tag("L7")
class L7LedgerProperties {
  @Property
  void consumed_and_remaining_are_the_limit_and_its_extensions(@ForAll("cases") LedgerCase given) {
    amountsAgree(given, LedgerCase::ledger);
  }

  @Property
  void the_state_is_that_of_the_watched_clock(@ForAll("cases") LedgerCase given) {
    stateAgrees(given, LedgerCase::ledger);
  }

  @Property
  void shares_are_what_the_watched_clock_counts_and_sum_to_the_union(
      @ForAll("cases") LedgerCase given) {
    sharesAgree(given, LedgerCase::ledger);
  }

  @Property
  void a_split_changes_no_sum_and_a_pause_of_length_zero_changes_nothing(
      @ForAll("cases") LedgerCase given) {
    LedgerClock whole = given.clock();
    LedgerClock split = given.clock(split(given));
    assertThat(split.portionsAt(given.asOf())).isEqualTo(whole.portionsAt(given.asOf()));
    assertThat(split.sharesAt(given.asOf())).isEqualTo(whole.sharesAt(given.asOf()));
    if (!given.isPaused()) {
      assertThat(split.stateAt(given.asOf())).isEqualTo(whole.stateAt(given.asOf()));
    }
  }

  @Property
  void a_longer_limit_is_due_no_earlier_and_nothing_changes_before_the_next_change(
      @ForAll("cases") LedgerCase given) {
    LedgerClock clock = given.clock();
    ClockState state = clock.stateAt(given.asOf());
    LedgerEntry.Extended more =
        new LedgerEntry.Extended(given.asOf(), given.limit(), "chief", "complex", "extension:x");
    ClockState longer = given.clock(given.ledger().with(more)).stateAt(given.asOf());
    if (state instanceof ClockState.Running running) {
      assertThat(((ClockState.Running) longer).due().instant())
          .isAfterOrEqualTo(running.due().instant());
    }
    clock
        .nextChange(given.asOf(), List.of(50, 80))
        .ifPresent(
            next -> {
              assertThat(next).isAfter(given.asOf());
              ClockState before = clock.stateAt(next.minusMillis(1));
              assertThat(before.getClass()).isEqualTo(state.getClass());
              if (!(state instanceof ClockState.Overdue)) {
                assertThat(before).isEqualTo(state);
              }
            });
  }

  @Property
  void an_inner_limit_is_never_due_later_than_the_outer_one(
      @ForAll("cases") LedgerCase given, @ForAll long seed) {
    LedgerClock outer = given.clock();
    LedgerClock inner = LedgerCase.of(given.office(), seed).clock().within(outer);
    ClockState whole = outer.stateAt(given.asOf());
    ClockState part = inner.stateAt(given.asOf());
    if (whole instanceof ClockState.Running all && part instanceof ClockState.Running own) {
      assertThat(own.due().instant()).isBeforeOrEqualTo(all.due().instant());
    }
    if (whole instanceof ClockState.Paused) {
      assertThat(part).isNotInstanceOf(ClockState.Running.class);
    }
    if (whole instanceof ClockState.Overdue) {
      assertThat(part).isInstanceOf(ClockState.Overdue.class);
    }
  }

  @Example
  void a_clock_that_forgets_pauses_is_caught() {
    caught(given -> amountsAgree(given, one -> without(one, LedgerEntry.Paused.class)));
    caught(given -> stateAgrees(given, one -> without(one, LedgerEntry.Paused.class)));
    caught(given -> sharesAgree(given, one -> without(one, LedgerEntry.Paused.class)));
  }

  @Example
  void a_clock_that_forgets_extensions_is_caught() {
    caught(given -> amountsAgree(given, one -> without(one, LedgerEntry.Extended.class)));
    caught(given -> stateAgrees(given, one -> without(one, LedgerEntry.Extended.class)));
  }

  @Example
  void a_clock_that_never_takes_an_order_from_a_unit_is_caught() {
    caught(given -> sharesAgree(given, one -> without(one, LedgerEntry.Released.class)));
  }

  private static void caught(Consumer<LedgerCase> law) {
    assertThat(Planted.isCaught(given(), law)).isTrue();
  }

  /** What happens to the ledger where one kind of entry is overlooked. */
  private static Ledger without(LedgerCase given, Class<? extends LedgerEntry> kind) {
    Ledger ledger = Ledger.start(given.office().start(), given.limit());
    for (LedgerEntry entry : given.ledger().entries()) {
      if (!kind.isInstance(entry) && ledger.findRefusal(entry).isEmpty()) {
        ledger = ledger.with(entry);
      }
    }
    return ledger;
  }

  /** After each entry a pause and a holding are ended and taken up again, or begin and end. */
  private static Ledger split(LedgerCase given) {
    Ledger ledger = Ledger.start(given.office().start(), given.limit());
    UnitId unit = UnitId.of("u1");
    List<LedgerEntry> entries = new ArrayList<>(given.ledger().entries());
    LedgerEntry.Paused pause = null;
    for (LedgerEntry entry : entries) {
      if (!(entry instanceof LedgerEntry.Started)) {
        ledger = ledger.with(entry);
      }
      pause = entry instanceof LedgerEntry.Paused paused ? paused : pause;
      Instant at = entry.at();
      if (ledger.findRefusal(new LedgerEntry.Released(at, unit)).isEmpty()) {
        ledger = ledger.with(new LedgerEntry.Released(at, unit));
        ledger = ledger.with(new LedgerEntry.Held(at, unit));
      }
      if (ledger.findRefusal(new LedgerEntry.Resumed(at)).isEmpty() && pause != null) {
        ledger = ledger.with(new LedgerEntry.Resumed(at));
        ledger = ledger.with(paused(at, pause.until()));
      } else {
        ledger = ledger.with(paused(at, at.plusSeconds(60)));
        ledger = ledger.with(new LedgerEntry.Resumed(at));
      }
    }
    return ledger;
  }

  private static LedgerEntry paused(Instant at, Instant until) {
    return new LedgerEntry.Paused(at, PauseReason.OTHER, until, until);
  }

  private static long granted(LedgerCase given) {
    return (1 + given.more()) * LedgerCase.amount(given.limit());
  }

  private static void amountsAgree(LedgerCase given, Function<LedgerCase, Ledger> ledger) {
    Portion portion = given.clock(ledger.apply(given)).portionsAt(given.asOf()).get(0);
    long times = given.consumedAt().stream().filter(at -> at <= given.office().to()).count();
    assertThat(portion.consumed().value()).contains(times * given.step());
    assertThat(portion.consumed().value().orElseThrow() + portion.remaining().value().orElseThrow())
        .isEqualTo(granted(given));
  }

  private static void stateAgrees(LedgerCase given, Function<LedgerCase, Ledger> ledger) {
    ClockState state = given.clock(ledger.apply(given)).stateAt(given.asOf());
    List<Integer> consumed = given.consumedAt();
    long needed = granted(given) / given.step();
    int due = needed <= consumed.size() ? consumed.get((int) needed - 1) : Integer.MAX_VALUE;
    if (due <= given.office().to()) {
      assertThat(state)
          .isInstanceOfSatisfying(
              ClockState.Overdue.class,
              over -> {
                assertThat(over.due().instant()).isEqualTo(given.office().instant(due));
                assertThat(over.by()).isEqualTo(Duration.ofMinutes(given.office().to() - due));
              });
    } else if (given.isPaused()) {
      assertThat(state).isInstanceOf(ClockState.Paused.class);
    } else {
      assertThat(state).isInstanceOf(ClockState.Running.class);
      Due.At at = ((ClockState.Running) state).due();
      if (due < Integer.MAX_VALUE) {
        assertThat(at.instant()).isEqualTo(given.office().instant(due));
      }
    }
  }

  private static void sharesAgree(LedgerCase given, Function<LedgerCase, Ledger> ledger) {
    Shares shares = given.clock(ledger.apply(given)).sharesAt(given.asOf()).value().orElseThrow();
    BitSet running = new BitSet();
    running.set(given.office().from(), given.office().to());
    running.andNot(given.paused());
    if (given.isWorking()) {
      running.and(given.office().clock().work());
    }
    BitSet union = new BitSet();
    for (Map.Entry<UnitId, BitSet> one : given.held().entrySet()) {
      BitSet own = (BitSet) one.getValue().clone();
      own.and(running);
      union.or(own);
      assertThat(shares.units().get(one.getKey()).held())
          .isEqualTo(Duration.ofMinutes(own.cardinality()));
    }
    assertThat(shares.total()).isEqualTo(Duration.ofMinutes(union.cardinality()));
    assertThat(shares.total().plus(shares.unheld()))
        .isEqualTo(Duration.ofMinutes(running.cardinality()));
    assertThat(
            shares.units().values().stream()
                .map(Shares.UnitShare::share)
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(shares.total());
  }

  @Provide
  Arbitrary<LedgerCase> cases() {
    return given();
  }

  private static Arbitrary<LedgerCase> given() {
    return Combinators.combine(ClockPlans.plans(), Arbitraries.longs(), Arbitraries.longs())
        .as((plan, office, life) -> LedgerCase.of(ClockCase.of(plan, office), life));
  }
}
