package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts as one kind of limit is counted (计时): when an amount is full, and how much has passed. On
 * it a ledger of pauses and extensions can stand.
 *
 * <p>{@code due} and {@code elapsed} belong together: {@code due(s, 0) = s}; {@code elapsed(s,
 * due(s, n)) = n}; {@code due(s, elapsed(s, t)) <= t}; both grow with what they are given. Only
 * {@link #deadline} rolls over rest days, because a moved end is not a longer limit.
 *
 * <p>A pause takes hours out; of days it sets free those that {@link PartDay} says, where the time
 * of a working day is its working time, if the calendar has hours, and else all of it up to the
 * day's end. A limit in months, or of the same day, ends as many days later as natural days were
 * set free. A pause that is not over yet is given up to the instant that is asked for.
 *
 * <p>Instants are cut to milliseconds. A date that a zone skips is no working day; as a natural day
 * it ends where it begins.
 *
 * <p><b>Cost.</b> That of {@link WorkTime}, whatever the span, and a few steps more for each pause.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Meter {
  private final WorkCalendar calendar;
  private final Limit limit;
  private final DuePolicy policy;
  private final MeterUnit unit;
  private final Count count;
  private final Optional<Due.At> previous;

  private Meter(Meter meter, Due.At previous) {
    this.calendar = meter.calendar;
    this.limit = meter.limit;
    this.policy = meter.policy;
    this.unit = meter.unit;
    this.count = meter.count;
    this.previous = Optional.of(previous);
  }

  private Meter(WorkCalendar calendar, ZoneId zone, Limit limit, DuePolicy policy) {
    this.previous = Optional.empty();
    this.calendar = calendar;
    this.limit = Objects.requireNonNull(limit, "limit");
    this.policy = policy;
    this.unit = MeterUnit.of(limit, policy);
    DayCount days = new DayCount(calendar, zone, policy, unit == MeterUnit.WORKING_DAYS);
    this.count =
        switch (unit) {
          case WORKING_MILLIS -> new TimeCount(WorkTime.of(calendar, zone, policy.beyond()), true);
          case NATURAL_MILLIS -> new TimeCount(WorkTime.of(calendar, zone, policy.beyond()), false);
          case WORKING_DAYS, NATURAL_DAYS -> days;
          case MONTHS, SAME_DAY -> new MonthCount(days, unit == MeterUnit.MONTHS);
        };
  }

  /**
   * Returns the meter of a limit, in the calendar's zone and with its policy.
   *
   * @param calendar which days and hours count
   * @param limit a limit that is not staged
   * @return the meter
   */
  public static Meter of(WorkCalendar calendar, Limit limit) {
    return of(calendar, calendar.zone(), limit, calendar.policy());
  }

  /**
   * Returns the meter of a limit.
   *
   * @param calendar which days and hours count
   * @param zone the zone in which days begin and end
   * @param limit a limit that is not staged
   * @param policy how the city counts
   * @return the meter
   */
  public static Meter of(WorkCalendar calendar, ZoneId zone, Limit limit, DuePolicy policy) {
    return new Meter(calendar, zone, limit, policy);
  }

  /**
   * Returns this meter for what follows on a deadline: from its instant days count from the day
   * after its last day, hours from the instant itself.
   *
   * @param before the deadline, rolled or not
   * @return the meter; from any other instant it counts as this one does
   */
  public Meter following(Due.At before) {
    return new Meter(this, Objects.requireNonNull(before, "before"));
  }

  private Start start(Instant from) {
    return previous.filter(before -> before.instant().equals(from)).isPresent()
        ? Start.after(previous.get())
        : Start.of(from);
  }

  /**
   * Returns what amounts are counted in.
   *
   * @return the unit
   */
  public MeterUnit unit() {
    return unit;
  }

  /**
   * Returns the amount of the meter's own limit.
   *
   * @return in the meter's unit
   */
  public long amount() {
    return MeterUnit.amount(limit, policy);
  }

  /**
   * Returns the amount of another limit, such as an extension.
   *
   * @param other the other limit
   * @return in the meter's unit
   * @throws IllegalArgumentException if it is counted in another unit
   */
  public long amount(Limit other) {
    if (!counts(other)) {
      throw new IllegalArgumentException(
          "limit must be counted in " + unit + ", as " + limit + " is: " + other);
    }
    return MeterUnit.amount(other, policy);
  }

  /** Tells whether another limit is counted in the meter's unit. */
  boolean counts(Limit other) {
    return MeterUnit.of(other, policy) == unit;
  }

  /**
   * Returns the first instant at which an amount is full, before any rolling.
   *
   * @param from the start
   * @param amount how much, not negative; the start itself for none
   * @return the instant
   */
  public Reckoned<Instant> due(Instant from, long amount) {
    return due(from, amount, Spans.none());
  }

  /**
   * Returns the first instant at which an amount is full, with pauses, before any rolling.
   *
   * @param from the start
   * @param amount how much, not negative; the start itself for none
   * @param pauses when nothing is consumed
   * @return the instant
   */
  public Reckoned<Instant> due(Instant from, long amount, Spans pauses) {
    if (amount < 0) {
      throw new IllegalArgumentException("amount must not be negative: " + amount);
    }
    if (amount == 0) {
      return new Reckoned.Known<>(from);
    }
    if (lacksHours()) {
      return new Reckoned.NoHours<>();
    }
    return isTooFar(from) ? WorkTime.tooFar() : count.due(start(from), amount, pauses);
  }

  /**
   * Returns how much has passed.
   *
   * @param from the start
   * @param to an instant not before it
   * @return the amount; of days and months, those that are over
   */
  public Reckoned<Long> elapsed(Instant from, Instant to) {
    return elapsed(from, to, Spans.none());
  }

  /**
   * Returns how much has passed outside pauses.
   *
   * @param from the start
   * @param to an instant not before it
   * @param pauses when nothing is consumed
   * @return the amount; of days and months, those that are over
   */
  public Reckoned<Long> elapsed(Instant from, Instant to, Spans pauses) {
    WorkTime.checkOrder(from, to);
    return lacksHours()
        ? new Reckoned.NoHours<>()
        : count.elapsed(start(from), to.toEpochMilli(), pauses);
  }

  /**
   * Returns when a limit of so much ends, rolled over rest days as the policy says.
   *
   * @param from the start, between the years 2 and 9000
   * @param amount how much, not negative
   * @param pauses when nothing is consumed
   * @return the due instant with its last day, or why there is none
   */
  public Due deadline(Instant from, long amount, Spans pauses) {
    return deadline(start(from), amount, pauses);
  }

  Due deadline(Start from, long amount, Spans pauses) {
    if (amount < 0) {
      throw new IllegalArgumentException("amount must not be negative: " + amount);
    }
    if (amount > 0 && lacksHours()) {
      return new Due.NoHours();
    }
    return isTooFar(from.instant()) ? DayCount.tooFar() : count.deadline(from, amount, pauses);
  }

  /** What follows on a limit may begin where no year can be laid out. */
  private static boolean isTooFar(Instant from) {
    return from.compareTo(Windows.END) >= 0;
  }

  private boolean lacksHours() {
    boolean closing =
        policy.dayEnd() == DayEnd.CLOSE_OF_BUSINESS && unit != MeterUnit.NATURAL_MILLIS;
    return (closing || unit == MeterUnit.WORKING_MILLIS) && !calendar.hasHours();
  }
}
