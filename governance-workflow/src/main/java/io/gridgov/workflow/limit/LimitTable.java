package io.gridgov.workflow.limit;

import io.gridgov.core.calendar.Deadline;
import io.gridgov.core.calendar.Due;
import io.gridgov.core.calendar.Limit;
import io.gridgov.core.calendar.WorkCalendar;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.rule.Decision;
import io.gridgov.core.rule.DecisionTable;
import io.gridgov.core.rule.Value;
import io.gridgov.core.unit.UnitId;
import io.gridgov.workflow.intake.CaseFacts;
import io.gridgov.workflow.rulebook.Rulebook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Grants limits from the pack's table {@code limits} (时限表).
 *
 * <p>Pure: the pack and the instant are arguments. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LimitTable {
  /** The table's name in a pack. */
  public static final String NAME = "limits";

  private static final Duration LEAST_REVIEW = Duration.ofDays(1);

  private final CityPack pack;
  private final DecisionTable table;
  private final WorkCalendar calendar;

  private LimitTable(CityPack pack, DecisionTable table, WorkCalendar calendar) {
    this.pack = pack;
    this.table = table;
    this.calendar = calendar;
  }

  /**
   * Returns the limits of a pack.
   *
   * @param pack a pack that was checked with the workflow's section
   * @return the table
   * @throws IllegalStateException if the pack has none
   */
  public static LimitTable of(CityPack pack) {
    return new LimitTable(pack, Rulebook.of(pack).table(NAME), pack.calendar());
  }

  /**
   * Returns these limits as they are counted where a unit works.
   *
   * @param unit the unit that holds the work
   * @param day the day on which its row has to hold
   * @return the table with the unit's calendar; that of the city if the unit names none
   */
  public LimitTable countedBy(UnitId unit, LocalDate day) {
    return new LimitTable(pack, table, pack.calendarOf(unit, day));
  }

  /**
   * Returns these limits as a calendar counts them.
   *
   * @param id the id of a calendar of the pack, such as one that a grant names
   * @return the table with that calendar; this one if the pack has it no more
   */
  public LimitTable countedIn(String id) {
    return pack.findCalendar(id).map(named -> new LimitTable(pack, table, named)).orElse(this);
  }

  /**
   * Returns by which calendar limits are counted.
   *
   * @return its id
   */
  public String calendarId() {
    return calendar.id();
  }

  /**
   * Grants the limit of a step.
   *
   * @param step the step
   * @param facts what is known of the case
   * @param from when it begins
   * @return the limit and when somebody looks next, always after the beginning
   */
  public Grant grant(LimitStep step, CaseFacts facts, Instant from) {
    LocalDate day = from.atZone(pack.zone()).toLocalDate();
    Decision decision =
        table.decide(
            facts.toFacts().text("step", step.text()).build(), day, pack.hierarchiesOn(day));
    Optional<Limit> limit = decision.output("limit").map(value -> ((Value.Term) value).limit());
    Optional<Due.At> due = limit.flatMap(length -> due(length, from));
    Instant wakeAt =
        limit
            .flatMap(length -> stageAhead(Ledger.start(from, length), from))
            .or(() -> due.map(Due.At::instant))
            .orElseGet(
                () ->
                    step == LimitStep.REVIEW
                        ? from.plus(natural(limit))
                        : grant(LimitStep.REVIEW, facts, from).wakeAt());
    return new Grant(
        limit.map(Limit::toString).orElse(""),
        due.map(Due.At::instant),
        wakeAt.isAfter(from) ? wakeAt : from.plus(LEAST_REVIEW),
        due.map(Due.At::provisional).orElse(false),
        calendar.id(),
        decision);
  }

  /**
   * Returns when a limit ends that begins at an instant, on the calendar.
   *
   * @param limit the limit
   * @param from when it begins
   * @return the answer; empty beyond the announced calendar, outside the years 2 to 9000, for which
   *     none is laid out, and for working hours without hours
   */
  public Optional<Due.At> due(Limit limit, Instant from) {
    if (!Deadline.reaches(from)) {
      return Optional.empty();
    }
    Due due = Deadline.of(calendar, pack.zone(), from, limit, calendar.policy());
    return due instanceof Due.At at ? Optional.of(at) : Optional.empty();
  }

  /**
   * Returns when the limit of a ledger ends, on the calendar.
   *
   * @param ledger the ledger
   * @param asOf up to when it has run
   * @return the answer, also where the limit is over; empty while it is paused or has stopped,
   *     without limit, and where the calendar cannot say
   */
  public Optional<Due.At> due(Ledger ledger, Instant asOf) {
    Optional<ClockState> state = state(ledger, asOf);
    if (state.orElse(null) instanceof ClockState.Running running) {
      return Optional.of(running.due());
    }
    return state.orElse(null) instanceof ClockState.Overdue over
        ? Optional.of(over.due())
        : Optional.empty();
  }

  /**
   * Returns when the stage of a ledger ends that runs, on the calendar.
   *
   * @param ledger the ledger
   * @param asOf up to when it has run
   * @return an instant to come; empty if no stage runs
   */
  public Optional<Instant> stageAhead(Ledger ledger, Instant asOf) {
    if (!(state(ledger, asOf).orElse(null) instanceof ClockState.Running running)) {
      return Optional.empty();
    }
    List<Due.At> ends = ledger.isStaged() ? running.stages() : List.of(running.due());
    return ends.stream().map(Due.At::instant).filter(asOf::isBefore).min(Instant::compareTo);
  }

  /**
   * Tells whether a ledger stopped after its limit was over.
   *
   * @param ledger the ledger
   * @return false also where it has not stopped, and where the calendar cannot say
   */
  public boolean isLate(Ledger ledger) {
    return state(ledger, ledger.latest())
        .filter(state -> state instanceof ClockState.Stopped stopped && !stopped.lateBy().isZero())
        .isPresent();
  }

  /** How the clock stands; an order may live in years for which no calendar is laid out. */
  private Optional<ClockState> state(Ledger ledger, Instant asOf) {
    return Deadline.reaches(ledger.started()) && Deadline.reaches(asOf)
        ? Optional.of(
            LedgerClock.of(ledger, calendar, pack.zone(), calendar.policy()).stateAt(asOf))
        : Optional.empty();
  }

  /** Beyond the calendar a review is counted in natural days, so that nothing is forgotten. */
  private static Duration natural(Optional<Limit> limit) {
    int days =
        limit.isPresent() && limit.get() instanceof Limit.WorkingDays working ? working.days() : 0;
    return days == 0 ? LEAST_REVIEW : Duration.ofDays(days);
  }
}
