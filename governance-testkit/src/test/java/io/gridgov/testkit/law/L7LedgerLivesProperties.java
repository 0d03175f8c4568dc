package io.gridgov.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.FirstDay;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.Stages;
import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import io.gridgov.workflow.limit.LedgerClock;
import io.gridgov.workflow.limit.LedgerEntry;
import io.gridgov.workflow.limit.Warning;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/**
 * L7, Clocks: ledgers with limits and extensions of every kind under every policy end where the
 * calendar's deadline does, can be learnt in any order, stepped through and nested.
 */
@Tag("L7")
class L7LedgerLivesProperties {
  private static final List<Integer> PARTS = List.of(50, 80);

  @Property
  void a_ledger_is_due_when_the_extended_deadline_is(@ForAll("lives") LedgerLife life) {
    isDue(life, LedgerLife::ledger);
  }

  @Property
  void without_pauses_due_is_monotone_in_start(@ForAll("lives") LedgerLife life, @ForAll long by) {
    isMonotone(life, by, LedgerLife::policy);
  }

  @Property
  void entries_that_hang_on_no_other_are_learnt_in_any_order(
      @ForAll("lives") LedgerLife life, @ForAll long seed) {
    isLearntInAnyOrder(life, seed, Ledger::learn);
  }

  @Property
  void whatever_is_learnt_makes_a_ledger_and_a_late_stop_ends_it(
      @ForAll("lives") LedgerLife life, @ForAll("lives") LedgerLife other) {
    makesALedger(life, other, Ledger::learn);
  }

  @Property
  void a_nested_clock_sees_both_pauses_and_is_due_at_the_first_end(
      @ForAll("lives") LedgerLife life, @ForAll long seed) {
    isNested(life, seed, LedgerClock::within);
  }

  @Property
  void stepping_from_start_to_end_visits_every_change_once(
      @ForAll("lives") LedgerLife life, @ForAll boolean stops) {
    isStepped(life, stops, (clock, at) -> clock.nextChange(at, PARTS));
  }

  @Example
  void a_clock_that_forgets_what_was_granted_or_paused_is_caught() {
    caught(life -> isDue(life, one -> one.ledger(without(one, LedgerEntry.Extended.class))));
    caught(
        life ->
            isDue(
                life,
                one ->
                    one.pauses().isEmpty()
                        ? one.ledger()
                        : one.ledger(
                            one.entries().stream()
                                .filter(entry -> !(entry instanceof LedgerEntry.Paused))
                                .filter(entry -> !(entry instanceof LedgerEntry.Resumed))
                                .toList())));
  }

  @Example
  void a_first_day_that_counts_for_those_who_come_late_is_caught() {
    caught(
        life ->
            isMonotone(
                life,
                life.asOf().getEpochSecond(),
                one ->
                    one.policy()
                        .with(
                            LocalTime.ofInstant(one.start(), one.zone()).getHour() < 12
                                ? FirstDay.NOT_COUNTED
                                : FirstDay.COUNTED)));
  }

  @Example
  void a_ledger_that_ignores_or_only_appends_what_comes_late_is_caught() {
    caught(life -> isLearntInAnyOrder(life, 7, (ledger, entry) -> ledger));
    caught(life -> isLearntInAnyOrder(life, 7, L7LedgerLivesProperties::withIfLater));
    caught(
        life ->
            makesALedger(
                life,
                life,
                (ledger, entry) ->
                    entry instanceof LedgerEntry.Stopped
                        ? ledger.learn(new LedgerEntry.Stopped(ledger.latest()))
                        : ledger.learn(entry)));
  }

  @Example
  void a_part_that_does_not_know_of_the_whole_is_caught() {
    caught(life -> isNested(life, life.asOf().getEpochSecond(), (part, whole) -> part));
  }

  @Example
  void a_step_that_misses_or_repeats_a_change_is_caught() {
    caught(life -> isStepped(life, true, (clock, at) -> clock.nextChange(at, List.of())));
    caught(
        life ->
            isStepped(
                life,
                true,
                (clock, at) -> clock.nextChange(at, PARTS).map(next -> next.plusMillis(1))));
  }

  private static void caught(Consumer<LedgerLife> law) {
    assertThat(Planted.isCaught(LedgerLife.lives(), law)).isTrue();
  }

  private static List<LedgerEntry> without(LedgerLife life, Class<? extends LedgerEntry> kind) {
    return life.entries().stream().filter(entry -> !kind.isInstance(entry)).toList();
  }

  private static Ledger withIfLater(Ledger ledger, LedgerEntry entry) {
    return entry.at().isBefore(ledger.latest()) ? ledger : ledger.with(entry);
  }

  private static Due due(LedgerLife life, DuePolicy policy, Spans pauses) {
    return Deadline.extended(
        life.calendar(),
        life.zone(),
        life.start(),
        life.limit(),
        life.extensions(),
        pauses,
        policy);
  }

  private static void isDue(LedgerLife life, Function<LedgerLife, Ledger> ledger) {
    ClockState state = life.clock(ledger.apply(life)).stateAt(life.asOf());
    agrees(state, due(life, life.policy(), Spans.of(life.pauses())), life.asOf());
  }

  private static void agrees(ClockState state, Due due, Instant asOf) {
    if (!(due instanceof Due.At at)) {
      assertThat(state).isEqualTo(new ClockState.Unanswered(due));
    } else if (at.instant().isAfter(asOf)) {
      assertThat(state)
          .isInstanceOfSatisfying(
              ClockState.Running.class, running -> assertThat(running.due()).isEqualTo(at));
    } else {
      assertThat(state)
          .isInstanceOfSatisfying(
              ClockState.Overdue.class, over -> assertThat(over.due()).isEqualTo(at));
    }
  }

  private static void isMonotone(
      LedgerLife life, long by, Function<LedgerLife, DuePolicy> counting) {
    List<LedgerEntry> grants =
        life.entries().stream().filter(LedgerEntry.Extended.class::isInstance).toList();
    Instant granted = grants.isEmpty() ? life.start() : grants.get(0).at();
    long room = granted.getEpochSecond() - life.start().getEpochSecond();
    Instant later = life.start().plusSeconds(Math.floorMod(by, room + 86_400));
    LedgerLife first =
        new LedgerLife(
            life.calendar(), life.policy(), life.start(), life.limit(), grants, life.asOf());
    LedgerLife second =
        new LedgerLife(life.calendar(), life.policy(), later, life.limit(), grants, life.asOf());
    Optional<Instant> due = ledgerDue(first, counting.apply(first));
    Optional<Instant> laterDue = ledgerDue(second, counting.apply(second));
    if (due.isPresent() && laterDue.isPresent()) {
      assertThat(laterDue.get()).isAfterOrEqualTo(due.get());
    }
  }

  /** When a ledger is due that was granted everything at its start. */
  private static Optional<Instant> ledgerDue(LedgerLife life, DuePolicy policy) {
    Ledger ledger = Ledger.start(life.start(), life.limit());
    for (LedgerEntry entry : life.entries()) {
      LedgerEntry.Extended more = (LedgerEntry.Extended) entry;
      ledger =
          ledger.with(
              new LedgerEntry.Extended(
                  life.start(), more.more(), more.approver(), more.reason(), more.row()));
    }
    ClockState state =
        LedgerClock.of(ledger, life.calendar(), life.zone(), policy).stateAt(life.start());
    if (state instanceof ClockState.Running running) {
      return Optional.of(running.due().instant());
    }
    return state instanceof ClockState.Overdue over
        ? Optional.of(over.due().instant())
        : Optional.empty();
  }

  private static void isLearntInAnyOrder(
      LedgerLife life, long seed, BiFunction<Ledger, LedgerEntry, Ledger> learning) {
    List<LedgerEntry> free = new ArrayList<>();
    Instant pausedUntil = life.start();
    for (LedgerEntry entry : without(life, LedgerEntry.Resumed.class)) {
      if (!(entry instanceof LedgerEntry.Paused pause)) {
        free.add(entry);
      } else if (!pause.at().isBefore(pausedUntil)) {
        free.add(entry);
        pausedUntil = pause.until();
      }
    }
    List<LedgerEntry> shuffled = new ArrayList<>(free);
    Collections.shuffle(shuffled, new Random(seed));
    Ledger learnt = Ledger.start(life.start(), life.limit());
    for (LedgerEntry entry : shuffled) {
      learnt = learning.apply(learnt, entry);
    }
    assertThat(learnt).isEqualTo(life.ledger(free));
  }

  private static void makesALedger(
      LedgerLife life, LedgerLife other, BiFunction<Ledger, LedgerEntry, Ledger> learning) {
    Ledger ledger = life.ledger();
    for (LedgerEntry entry : other.entries()) {
      Ledger longer = learning.apply(ledger, entry);
      assertThat(Ledger.of(longer.entries())).isEqualTo(longer);
      assertThat(longer.entries()).containsAll(ledger.entries());
      assertThat(longer.entries().size())
          .isBetween(ledger.entries().size(), ledger.entries().size() + 1);
      ledger = longer;
    }
    for (LedgerEntry entry : ledger.entries()) {
      LedgerEntry stop = new LedgerEntry.Stopped(entry.at());
      List<LedgerEntry> upTo = new ArrayList<>(ledger.entries());
      upTo.removeIf(one -> one.at().isAfter(entry.at()));
      upTo.add(stop);
      assertThat(learning.apply(ledger, stop).entries()).isEqualTo(upTo);
    }
  }

  private static void isNested(
      LedgerLife whole, long seed, BiFunction<LedgerClock, LedgerClock, LedgerClock> nesting) {
    Random random = new Random(seed);
    LedgerLife drawn =
        LedgerLife.of(random, whole.start().plusSeconds(60L * random.nextInt(20_000)));
    LedgerLife part =
        new LedgerLife(
            whole.calendar(),
            whole.policy(),
            drawn.start(),
            drawn.limit(),
            drawn.entries(),
            drawn.asOf());
    Instant asOf = part.asOf().isAfter(whole.asOf()) ? part.asOf() : whole.asOf();
    Due outer = due(whole, whole.policy(), Spans.of(whole.pauses()));
    Due own = due(part, part.policy(), part.pausesWith(whole));
    LedgerClock clock = nesting.apply(part.clock(part.ledger()), whole.clock(whole.ledger()));
    agrees(clock.stateAt(asOf), earlier(own, outer), asOf);
  }

  /** What has an end comes before what has none. */
  private static Due earlier(Due own, Due outer) {
    if (!(outer instanceof Due.At cap)) {
      return own;
    }
    return own instanceof Due.At at && !at.instant().isAfter(cap.instant()) ? own : cap;
  }

  private static void isStepped(
      LedgerLife life,
      boolean stops,
      BiFunction<LedgerClock, Instant, Optional<Instant>> stepping) {
    Ledger ledger = life.ledger();
    ledger = stops ? ledger.with(new LedgerEntry.Stopped(life.asOf())) : ledger;
    LedgerClock clock = life.clock(ledger);
    Instant at = ledger.started();
    Optional<Instant> next = stepping.apply(clock, at);
    for (int i = 0; next.isPresent(); i++) {
      assertThat(i).as("a clock without end").isLessThan(200);
      assertThat(next.get()).isAfter(at);
      Instant before = next.get().minusMillis(1);
      Instant between = at.plusMillis((before.toEpochMilli() - at.toEpochMilli()) / 2);
      assertThat(sight(clock, before)).isEqualTo(sight(clock, at));
      assertThat(sight(clock, between)).isEqualTo(sight(clock, at));
      if (!isEntered(ledger, next.get()) && !isEnd(life, clock, at, next.get())) {
        assertThat(sight(clock, next.get())).isNotEqualTo(sight(clock, before));
      }
      at = next.get();
      next = stepping.apply(clock, at);
    }
    assertThat(sight(clock, at.plusSeconds(86_400L * 2000))).isEqualTo(sight(clock, at));
  }

  /** The end of a stage, or of an extension counted otherwise, though another runs on behind it. */
  private static boolean isEnd(LedgerLife life, LedgerClock clock, Instant at, Instant next) {
    return clock.stateAt(at) instanceof ClockState.Running running
        ? running.stages().stream().anyMatch(stage -> stage.instant().equals(next))
        : life.limit() instanceof Stages || !life.extensions().isEmpty();
  }

  private static boolean isEntered(Ledger ledger, Instant at) {
    return ledger.entries().stream()
        .anyMatch(
            entry ->
                entry.at().equals(at)
                    || (entry instanceof LedgerEntry.Paused pause
                        && (pause.review().equals(at) || pause.until().equals(at))));
  }

  /** All that one sees of a clock but what grows by itself. */
  private static List<Object> sight(LedgerClock clock, Instant at) {
    ClockState state = clock.stateAt(at);
    List<Warning> warnings = clock.warningsAt(at, PARTS);
    List<Warning> over =
        warnings.stream()
            .filter(one -> one.at().value().filter(when -> !when.isAfter(at)).isPresent())
            .toList();
    return List.of(
        state instanceof ClockState.Overdue late ? late.due() : state,
        warnings,
        over,
        clock.portionsAt(at).stream().map(portion -> portion.granted()).toList());
  }

  @Provide
  Arbitrary<LedgerLife> lives() {
    return LedgerLife.lives();
  }
}
