package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** Counts milliseconds, of working time or day and night; hours never roll. */
final class TimeCount implements Count {
  private final WorkTime time;
  private final boolean working;

  TimeCount(WorkTime time, boolean working) {
    this.time = time;
    this.working = working;
  }

  @Override
  public Reckoned<Instant> due(Start from, long amount, Spans pauses) {
    if (pauses.isEmpty()) {
      return plain(from.instant(), amount);
    }
    Reckoned<Long> passed = new Reckoned.Known<>(0L);
    long start = from.millis();
    for (int i = pauses.firstEndingAfter(start); i < pauses.size(); i++) {
      Reckoned<Long> sum = plus(passed, between(start, Math.max(start, pauses.from(i))));
      if (sum.value().isEmpty()) {
        // what is asked for may lie before the end of this run
        break;
      }
      if (sum.value().get() >= amount) {
        break;
      }
      passed = sum;
      start = pauses.to(i);
    }
    long left = amount - passed.value().orElse(0L);
    Reckoned<Instant> due = plain(Instant.ofEpochMilli(start), left);
    return passed instanceof Reckoned.Provisional<Long> before && due.value().isPresent()
        ? new Reckoned.Provisional<>(due.value().get(), before.assumption())
        : due;
  }

  private Reckoned<Instant> plain(Instant from, long amount) {
    if (working) {
      return time.after(from, amount);
    }
    Instant due = from.plusMillis(amount);
    return WorkTime.isTooFar(due.toEpochMilli()) ? WorkTime.tooFar() : new Reckoned.Known<>(due);
  }

  @Override
  public Reckoned<Long> elapsed(Start from, long to, Spans pauses) {
    Reckoned<Long> passed = new Reckoned.Known<>(0L);
    long start = from.millis();
    for (int i = pauses.firstEndingAfter(start); i < pauses.size() && pauses.from(i) < to; i++) {
      passed = plus(passed, between(start, Math.max(start, pauses.from(i))));
      start = Math.min(to, pauses.to(i));
    }
    return plus(passed, between(start, to));
  }

  private Reckoned<Long> between(long from, long to) {
    return working ? time.millisBetween(from, to) : new Reckoned.Known<>(to - from);
  }

  /** The sum; it is no surer than either part. */
  private static Reckoned<Long> plus(Reckoned<Long> sum, Reckoned<Long> more) {
    if (sum.value().isEmpty()) {
      return sum;
    }
    long known = sum.value().get();
    return sum instanceof Reckoned.Provisional<Long> assumed && more.value().isPresent()
        ? new Reckoned.Provisional<>(known + more.value().get(), assumed.assumption())
        : more.map(value -> known + value);
  }

  @Override
  public Due deadline(Start from, long amount, Spans pauses) {
    if (amount == 0) {
      return new Due.Fixed(from.instant(), from.day(time));
    }
    return Answers.of(
        due(from, amount, pauses)
            .map(instant -> new Due.Fixed(instant, lastDay(from.instant(), instant))));
  }

  /** The day to which the last moment of the limit belongs. */
  private LocalDate lastDay(Instant from, Instant due) {
    return time.dateAt(Math.max(from.toEpochMilli(), due.toEpochMilli() - 1));
  }
}
