package io.gridgov.workflow.order;

import io.gridgov.workflow.limit.ClockState;
import io.gridgov.workflow.limit.Ledger;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an order waits for, and by when its result is due (时限).
 *
 * @param timers when somebody looks next, by what is waited for; never empty while the order is
 *     open
 * @param due by when the result is due; empty without limit, and while the clock stands still
 *     unless the limit ends all the same
 * @param limit the limit as text; may be empty
 * @param late true once a result came after its due instant
 * @param extensions how often more time was granted
 * @param suspensions how often the clock was stopped for a while
 * @param pause how it stands still, with the review first named; empty while it runs
 * @param calendar the id of the calendar by which the round that goes on is counted; may be empty
 * @param ledgers the ledger of each round of handling, in order; a rework begins another
 * @since 0.1.0
 */
public record Clock(
    SortedMap<TimerKind, Instant> timers,
    Optional<Instant> due,
    String limit,
    boolean late,
    int extensions,
    int suspensions,
    Optional<ClockState.Paused> pause,
    String calendar,
    List<Ledger> ledgers) {
  static final Clock STOPPED =
      new Clock(
          new TreeMap<>(), Optional.empty(), "", false, 0, 0, Optional.empty(), "", List.of());

  /** Copies. */
  public Clock {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(pause, "pause");
    Objects.requireNonNull(calendar, "calendar");
    ledgers = List.copyOf(ledgers);
    timers = Collections.unmodifiableSortedMap(new TreeMap<>(timers));
  }

  /**
   * Returns the ledger of the round that goes on, or of the last one (计时台账).
   *
   * @return empty before the first limit was granted or refused
   */
  public Optional<Ledger> ledger() {
    return ledgers.isEmpty() ? Optional.empty() : Optional.of(ledgers.get(ledgers.size() - 1));
  }

  /** The ledger of the round that goes on; empty where none does. */
  Optional<Ledger> running() {
    return ledger().filter(ledger -> !ledger.isStopped());
  }

  Clock with(List<Ledger> rounds) {
    return new Clock(timers, due, limit, late, extensions, suspensions, pause, calendar, rounds);
  }

  private Clock with(SortedMap<TimerKind, Instant> all) {
    return new Clock(all, due, limit, late, extensions, suspensions, pause, calendar, ledgers);
  }

  Clock set(TimerKind timer, Instant wakeAt) {
    SortedMap<TimerKind, Instant> all = new TreeMap<>(timers);
    all.put(timer, wakeAt);
    return with(all);
  }

  Clock without(TimerKind timer) {
    SortedMap<TimerKind, Instant> all = new TreeMap<>(timers);
    all.remove(timer);
    return with(all);
  }

  /** Whoever held it waits no more; a pause goes on, whoever holds it. */
  Clock handedOver() {
    SortedMap<TimerKind, Instant> kept = new TreeMap<>(timers);
    kept.keySet().retainAll(Set.of(TimerKind.REVIEW));
    return with(kept);
  }

  Clock ended() {
    return new Clock(
        new TreeMap<>(),
        due,
        limit,
        late,
        extensions,
        suspensions,
        Optional.empty(),
        calendar,
        ledgers);
  }

  Clock granted(OrderEvent.LimitGranted event) {
    Clock set = set(event.timer(), event.wakeAt());
    return event.timer() == TimerKind.HANDLE
        ? new Clock(
            set.timers,
            event.due(),
            event.limit(),
            late,
            extensions,
            suspensions,
            pause,
            event.calendar(),
            ledgers)
        : set;
  }

  Clock extended(OrderEvent.Extended event) {
    return new Clock(
        set(TimerKind.HANDLE, event.wakeAt()).timers,
        event.due(),
        limit,
        late,
        extensions + 1,
        suspensions,
        pause,
        calendar,
        ledgers);
  }

  Clock suspended(OrderEvent.Suspended event, Event envelope) {
    Clock still = without(TimerKind.HANDLE).set(TimerKind.REVIEW, event.review());
    Clock timed =
        event
            .due()
            .filter(envelope.recordedAt()::isBefore)
            .map(end -> still.set(TimerKind.HANDLE, end))
            .orElse(still);
    ClockState.Paused how =
        new ClockState.Paused(event.reason(), envelope.occurredAt(), event.review(), event.until());
    return new Clock(
        timed.timers,
        event.due(),
        limit,
        late,
        extensions,
        suspensions + 1,
        Optional.of(how),
        calendar,
        ledgers);
  }

  /** At a desk only the desk is waited for. */
  Clock resumed(OrderEvent.Resumed event, boolean atDesk) {
    Clock runs = without(TimerKind.REVIEW);
    return new Clock(
        (atDesk ? runs : runs.set(TimerKind.HANDLE, event.wakeAt())).timers,
        event.due(),
        limit,
        late,
        extensions,
        suspensions,
        Optional.empty(),
        calendar,
        ledgers);
  }

  Clock fedBack(boolean tooLate) {
    return new Clock(
        without(TimerKind.HANDLE).without(TimerKind.SIGN).timers,
        due,
        limit,
        late || tooLate,
        extensions,
        suspensions,
        pause,
        calendar,
        ledgers);
  }
}
