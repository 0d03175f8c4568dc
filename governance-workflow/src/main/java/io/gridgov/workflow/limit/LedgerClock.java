package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.DuePolicy;
import io.gridgov.core.calendar.MeterUnit;
import io.gridgov.core.calendar.Reckoned;
import io.gridgov.core.calendar.Span;
import io.gridgov.core.calendar.Spans;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.calendar.WorkTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
  private final Ledger ledger;
  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final DuePolicy policy;
  private final Optional<LedgerClock> outer;

  private LedgerClock(
      Ledger ledger,
      WorkCalendar calendar,
      ZoneId zone,
      DuePolicy policy,
      Optional<LedgerClock> outer) {
    this.ledger = ledger;
    this.calendar = calendar;
    this.zone = zone;
    this.policy = policy;
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
    return new LedgerClock(ledger, calendar, zone, policy, Optional.empty());
  }

  /**
   * Nests this clock, that of a sub-dispatch (逐级转派), in another: it is never due later, stands
   * still while the other does, and stops with it.
   *
   * @param clock the clock of the whole
   * @return the nested clock
   */
  public LedgerClock within(LedgerClock clock) {
    return new LedgerClock(ledger, calendar, zone, policy, Optional.of(clock));
  }

  /**
   * Returns how the clock stands.
   *
   * @param asOf the instant of the question
   * @return the state
   * @throws IllegalArgumentException before the start
   */
  public ClockState stateAt(Instant asOf) {
    checkStarted(asOf);
    Optional<Instant> stop = stop(asOf);
    List<Due> dues = dues(asOf);
    Due due = latest(dues);
    Instant end = stop.orElse(asOf);
    if (due instanceof Due.At at && !at.instant().isAfter(end)) {
      Duration by = Duration.between(at.instant(), end);
      return stop.isPresent() ? new ClockState.Stopped(end, by) : new ClockState.Overdue(at, by);
    }
    if (stop.isPresent()) {
      return new ClockState.Stopped(end, Duration.ZERO);
    }
    Optional<ClockState.Paused> pause = pause(asOf);
    if (pause.isPresent()) {
      return pause.get();
    }
    return due instanceof Due.At at
        ? new ClockState.Running(at, dues.stream().map(Due.At.class::cast).toList())
        : new ClockState.Unanswered(due);
  }

  /**
   * Returns how much is used up, for each stage.
   *
   * @param asOf the instant of the question
   * @return in order; one for a limit that is not staged, and one more for an extension that is
   *     counted otherwise
   * @throws IllegalArgumentException before the start
   */
  public List<Portion> portionsAt(Instant asOf) {
    checkStarted(asOf);
    Spans pauses = Spans.of(pauses(asOf));
    List<Parts.Part> parts = parts(asOf, pauses);
    Instant end = stop(asOf).orElse(asOf);
    List<Portion> portions = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      portions.add(Parts.portion(parts, i, end, pauses));
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
   * @throws IllegalArgumentException before the start
   */
  public List<Warning> warningsAt(Instant asOf, Collection<Integer> percents) {
    checkStarted(asOf);
    Spans pauses = Spans.of(pauses(asOf));
    Parts.Part part = running(parts(asOf, pauses), asOf);
    ClockState state = stateAt(asOf);
    boolean ahead = state instanceof ClockState.Running || state instanceof ClockState.Unanswered;
    Instant end = stop(asOf).orElse(asOf);
    List<Warning> warnings = new ArrayList<>();
    for (int percent : percents.stream().distinct().sorted().toList()) {
      long amount = -Math.floorDiv(-part.amount() * percent, 100L);
      Reckoned<Instant> at = part.meter().due(part.start(), amount, pauses);
      if (ahead || at.value().filter(instant -> !instant.isAfter(end)).isPresent()) {
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
   * @throws IllegalArgumentException before the start
   */
  public Reckoned<Shares> sharesAt(Instant asOf) {
    checkStarted(asOf);
    Instant end = stop(asOf).orElse(asOf);
    return Sharing.of(
        ledger.started(), end, Folded.of(ledger.entries(), end).held(), pauses(asOf), measure());
  }

  /**
   * Returns the next instant at which anything changes: an entry, a warning, the end of a stage or
   * of the limit, a review, the longest end of a pause.
   *
   * @param asOf the instant of the question
   * @param percents the warnings that count
   * @return the instant, after that of the question; empty if nothing is to come
   * @throws IllegalArgumentException before the start
   */
  public Optional<Instant> nextChange(Instant asOf, Collection<Integer> percents) {
    ClockState state = stateAt(asOf);
    List<Instant> changes = new ArrayList<>();
    ledger.entries().forEach(entry -> changes.add(entry.at()));
    outer.flatMap(clock -> clock.nextChange(asOf, List.of())).ifPresent(changes::add);
    if (state instanceof ClockState.Running running) {
      running.stages().forEach(stage -> changes.add(stage.instant()));
      changes.add(running.due().instant());
    }
    if (state instanceof ClockState.Running || state instanceof ClockState.Unanswered) {
      warningsAt(asOf, percents).forEach(one -> one.at().value().ifPresent(changes::add));
    }
    if (state instanceof ClockState.Paused paused) {
      changes.add(paused.review());
      changes.add(paused.until());
      runOut(asOf, paused).ifPresent(changes::add);
    }
    return changes.stream().filter(asOf::isBefore).min(Instant::compareTo);
  }

  /**
   * A day that began before the pause may count, and end the limit while the clock stands still.
   */
  private Optional<Instant> runOut(Instant asOf, ClockState.Paused paused) {
    List<Span> longest = new ArrayList<>(pauses(asOf));
    longest.add(new Span(paused.since(), paused.until()));
    Due due = latest(parts(asOf, Spans.of(longest)).stream().map(Parts.Part::due).toList());
    return due instanceof Due.At at && at.instant().isBefore(paused.until())
        ? Optional.of(at.instant())
        : Optional.empty();
  }

  private void checkStarted(Instant asOf) {
    if (asOf.isBefore(ledger.started())) {
      throw new IllegalArgumentException(
          "instant must not be before the start " + ledger.started() + ": " + asOf);
    }
  }

  private Folded folded(Instant asOf) {
    return Folded.of(ledger.entries(), asOf);
  }

  private Optional<Instant> stop(Instant asOf) {
    return Stream.of(folded(asOf).stop(), outer.flatMap(clock -> clock.stop(asOf)))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .map(at -> at.isBefore(ledger.started()) ? ledger.started() : at);
  }

  private List<Span> pauses(Instant asOf) {
    List<Span> pauses = new ArrayList<>(folded(asOf).pauses());
    outer.ifPresent(clock -> pauses.addAll(clock.pauses(asOf)));
    return pauses;
  }

  private Optional<ClockState.Paused> pause(Instant asOf) {
    Optional<ClockState.Paused> own =
        folded(asOf)
            .pause()
            .map(one -> new ClockState.Paused(one.reason(), one.at(), one.review(), one.until()));
    Optional<ClockState.Paused> whole = outer.flatMap(clock -> clock.pause(asOf));
    if (own.isEmpty() || whole.isEmpty()) {
      return own.or(() -> whole).map(pause -> reviewed(pause, asOf));
    }
    return Optional.of(
        new ClockState.Paused(
            own.get().reason(),
            earlier(own.get().since(), whole.get().since()),
            earlier(own.get().review(), whole.get().review()),
            earlier(own.get().until(), whole.get().until())));
  }

  /** Somebody looks again before the whole is due. */
  private ClockState.Paused reviewed(ClockState.Paused pause, Instant asOf) {
    Optional<Instant> cap =
        outer
            .map(clock -> clock.stateAt(asOf))
            .filter(ClockState.Running.class::isInstance)
            .map(state -> ((ClockState.Running) state).due().instant());
    return new ClockState.Paused(
        pause.reason(),
        pause.since(),
        cap.map(due -> earlier(due, pause.review())).orElse(pause.review()),
        pause.until());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private List<Parts.Part> parts(Instant asOf, Spans pauses) {
    return Parts.of(
        calendar,
        zone,
        policy,
        (LedgerEntry.Started) ledger.entries().get(0),
        folded(asOf).more(),
        pauses);
  }

  /** The end of each stage, none after the outer limit's. */
  private List<Due> dues(Instant asOf) {
    Optional<Due> cap = outer.map(clock -> latest(clock.dues(asOf)));
    return parts(asOf, Spans.of(pauses(asOf))).stream()
        .map(Parts.Part::due)
        .map(due -> cap.map(most -> capped(due, most)).orElse(due))
        .toList();
  }

  private static Due capped(Due due, Due most) {
    if (!(most instanceof Due.At end)) {
      return due;
    }
    return due instanceof Due.At at && !at.instant().isAfter(end.instant()) ? due : most;
  }

  private static Due latest(List<Due> dues) {
    Due latest = dues.get(0);
    for (Due due : dues) {
      if (!(due instanceof Due.At at)) {
        return due;
      }
      if (latest instanceof Due.At best && at.instant().isAfter(best.instant())) {
        latest = at;
      }
    }
    return latest;
  }

  private static Parts.Part running(List<Parts.Part> parts, Instant asOf) {
    return parts.stream()
        .filter(part -> !(part.due() instanceof Due.At at) || at.instant().isAfter(asOf))
        .findFirst()
        .orElse(parts.get(parts.size() - 1));
  }

  private Sharing.Measure measure() {
    MeterUnit unit = parts(ledger.started(), Spans.none()).get(0).meter().unit();
    boolean working = unit == MeterUnit.WORKING_MILLIS || unit == MeterUnit.WORKING_DAYS;
    WorkTime time = WorkTime.of(calendar, zone, policy.beyond());
    boolean lacksHours =
        time.between(ledger.started(), ledger.started()) instanceof Reckoned.NoHours<Duration>;
    return working && !lacksHours
        ? time::between
        : (from, to) -> new Reckoned.Known<>(Duration.between(from, to));
  }
}
