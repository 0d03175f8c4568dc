package io.gridgov.core.calendar;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.Instant;
import java.time.LocalDate;

/** Counts months (Civil Code, art. 202), or the one day of the start. */
final class MonthCount implements Count {
  private final DayCount days;
  private final boolean months;

  MonthCount(DayCount days, boolean months) {
    this.days = days;
    this.months = months;
  }

  @Override
  public Reckoned<Instant> due(Instant from, long amount, Spans pauses) {
    return new Reckoned.Known<>(Instant.ofEpochMilli(end(from.toEpochMilli(), amount, pauses)));
  }

  private long end(long from, long amount, Spans pauses) {
    LocalDate last = lastDay(from, amount, pauses);
    return last.equals(days.dateAt(from)) ? days.endOfStart(from) : days.endOf(last, from);
  }

  private LocalDate lastDay(long from, long amount, Spans pauses) {
    LocalDate start = days.dateAt(from);
    return days.moved(from, months ? start.plusMonths(amount) : start, pauses);
  }

  @Override
  public Reckoned<Long> elapsed(long from, long to, Spans pauses) {
    long most = months ? MONTHS.between(days.dateAt(from), days.dateAt(to)) + 1 : 1;
    long passed = most;
    while (passed > 0 && end(from, passed, pauses) > to) {
      passed--;
    }
    return new Reckoned.Known<>(passed);
  }

  @Override
  public Due deadline(Instant from, long amount, Spans pauses) {
    long start = from.toEpochMilli();
    LocalDate last = lastDay(start, amount, pauses);
    if (amount == 0) {
      return new Due.Fixed(from, days.dateAt(start));
    }
    if (!months) {
      return new Due.Fixed(Instant.ofEpochMilli(end(start, amount, pauses)), last);
    }
    return days.rolledDeadline(start, last);
  }
}
