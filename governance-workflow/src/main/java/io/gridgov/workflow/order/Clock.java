package io.gridgov.workflow.order;

import io.gridgov.workflow.limit.Ledger;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an order waits for, and by when its result is due (时限).
 *
 * @param timers when somebody looks next, by what is waited for; never empty while the order is
 *     open
 * @param due by when the result is due; empty without limit
 * @param limit the limit as text; may be empty
 * @param late true once a result came after its due instant
 * @param extensions how often more time was granted
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
    String calendar,
    List<Ledger> ledgers) {
  static final Clock STOPPED =
      new Clock(new TreeMap<>(), Optional.empty(), "", false, 0, "", List.of());

  /** Copies. */
  public Clock {
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(limit, "limit");
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
    return new Clock(timers, due, limit, late, extensions, calendar, rounds);
  }

  Clock set(TimerKind timer, Instant wakeAt) {
    SortedMap<TimerKind, Instant> all = new TreeMap<>(timers);
    all.put(timer, wakeAt);
    return new Clock(all, due, limit, late, extensions, calendar, ledgers);
  }

  Clock without(TimerKind timer) {
    SortedMap<TimerKind, Instant> all = new TreeMap<>(timers);
    all.remove(timer);
    return new Clock(all, due, limit, late, extensions, calendar, ledgers);
  }

  Clock silent() {
    return new Clock(new TreeMap<>(), due, limit, late, extensions, calendar, ledgers);
  }

  Clock granted(OrderEvent.LimitGranted event) {
    Clock set = set(event.timer(), event.wakeAt());
    return event.timer() == TimerKind.HANDLE
        ? new Clock(
            set.timers, event.due(), event.limit(), late, extensions, event.calendar(), ledgers)
        : set;
  }

  Clock extended(OrderEvent.Extended event) {
    return new Clock(
        set(TimerKind.HANDLE, event.wakeAt()).timers,
        event.due(),
        limit,
        late,
        extensions + 1,
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
        calendar,
        ledgers);
  }
}
