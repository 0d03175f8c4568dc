package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a ledger amounts to on a calendar, at any instant (时限计算): state, consumed and remaining,
 * warnings, shares, and when anything changes next.
 *
 * <p>Entries after the instant of the question have not happened yet. An extension that is counted
 * as the limit is makes it longer; any other follows its end. Pauses are those of {@link
 * io.gridgov.core.calendar.Meter}.
 *
 * <p><b>Cost.</b> A few binary searches for each entry, whatever the spans. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class LedgerClock {
  private final Timeline line;
  private final Optional<LedgerClock> outer;

  private LedgerClock(Timeline line, Optional<LedgerClock> outer) {
    this.line = line;
    this.outer = outer;
  }

  /**
   * Reads a ledger on a calendar, in its zone and by its policy.
   *
   * @param ledger the ledger
   * @param calendar which days and hours count
   * @return the clock
   */
  public static LedgerClock of(Ledger ledger, WorkCalendar calendar) {
    return of(ledger, calendar, calendar.zone(), calendar.policy());
  }

  /**
   * Reads a ledger on a calendar.
   *
   * @param ledger the ledger
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param policy how the city counts
   * @return the clock
   */
  public static LedgerClock of(
      Ledger ledger, WorkCalendar calendar, ZoneId zone, DuePolicy policy) {
    Timeline line = new Timeline(ledger, calendar, zone, policy, Optional.empty());
    return new LedgerClock(line, Optional.empty());
  }

  /**
   * Nests this clock, that of a sub-dispatch (逐级转派), in another: it is never due later, stands
   * still while the other does, and stops with it.
   *
   * @param clock the clock of the whole
   * @return the nested clock
   * @throws IllegalArgumentException if this one started before the whole
   */
  public LedgerClock within(LedgerClock clock) {
    if (line.ledger().started().isBefore(clock.line.ledger().started())) {
      throw new IllegalArgumentException(
          "part must not start before the whole: " + line.ledger().started());
    }
    return new LedgerClock(line.within(clock.line), Optional.of(clock));
  }

  /**
   * Returns how the clock stands.
   *
   * @param asOf the instant of the question
   * @return the state
   * @throws IllegalArgumentException before the start, or after the year 9000
   */
  public ClockState stateAt(Instant asOf) {
    return line.at(asOf).stateAt(asOf);
  }

  /**
   * Returns how much is used up, for each stage.
   *
   * @param asOf the instant of the question
   * @return in order; one for a limit that is not staged, and one more for an extension that is
   *     counted otherwise
   * @throws IllegalArgumentException before the start, or after the year 9000
   */
  public List<Portion> portionsAt(Instant asOf) {
    Chapter now = line.at(asOf);
    List<Portion> portions = new ArrayList<>(now.parts().size());
    for (int i = 0; i < now.parts().size(); i++) {
      portions.add(Parts.portion(now.parts(), i, now.end(asOf), now.pauses()));
    }
    return List.copyOf(portions);
  }

  /**
   * Returns when parts of the running stage are used up; the inner limit's own, not the outer's.
   *
   * @param asOf the instant of the question
   * @param percents which parts, such as 50 and 80
   * @return by rising percent; while the clock stands still or has stopped, only those that have
   *     passed
   * @throws IllegalArgumentException before the start, or after the year 9000
   */
  public List<Warning> warningsAt(Instant asOf, Collection<Integer> percents) {
    Chapter now = line.at(asOf);
    Optional<Parts.Part> part = now.running(now.end(asOf));
    return part.isEmpty() ? List.of() : warnings(now, part.get(), asOf, percents);
  }

  private static List<Warning> warnings(
      Chapter now, Parts.Part part, Instant asOf, Collection<Integer> percents) {
    ClockState state = now.stateAt(asOf);
    boolean ahead = state instanceof ClockState.Running || state instanceof ClockState.Unanswered;
    List<Warning> warnings = new ArrayList<>();
    for (int percent : new TreeSet<>(percents)) {
      Reckoned<Instant> at = part.filled(percent, now.pauses());
      if (ahead || at.value().filter(one -> !one.isAfter(now.end(asOf))).isPresent()) {
        warnings.add(new Warning(percent, at));
      }
    }
    return List.copyOf(warnings);
  }

  /**
   * Returns how the time divides among those who held the order.
   *
   * @param asOf the instant of the question
   * @return the shares
   * @throws IllegalArgumentException before the start, or after the year 9000
   */
  public Reckoned<Shares> sharesAt(Instant asOf) {
    return line.sharesAt(asOf);
  }

  /**
   * Returns the next instant at which anything changes: an entry, a warning, the end of a stage or
   * of the limit, a review, the longest end of a pause.
   *
   * @param asOf the instant of the question
   * @param percents the warnings that count
   * @return the instant, after that of the question; empty if nothing is to come
   * @throws IllegalArgumentException before the start, or after the year 9000
   */
  public Optional<Instant> nextChange(Instant asOf, Collection<Integer> percents) {
    Chapter now = line.at(asOf);
    ClockState state = now.stateAt(asOf);
    List<Instant> changes = new ArrayList<>();
    now.to().ifPresent(changes::add);
    outer.flatMap(clock -> clock.nextChange(asOf, List.of())).ifPresent(changes::add);
    if (state instanceof ClockState.Paused paused) {
      changes.add(paused.review());
    }
    if (!(state instanceof ClockState.Overdue || state instanceof ClockState.Stopped)) {
      // also in a pause: a day that began before it may count, and be full while it lasts
      now.ends().forEach(changes::add);
      now.running(asOf)
          .ifPresent(
              part ->
                  percents.forEach(
                      one -> part.filled(one, now.pauses()).value().ifPresent(changes::add)));
    }
    return changes.stream().filter(asOf::isBefore).min(Instant::compareTo);
  }
}
