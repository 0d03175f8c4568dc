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
  public Reckoned<Instant> due(Start from, long amount, Spans pauses) {
    LocalDate last = lastDay(from, amount, pauses);
    return isTooFar(last)
        ? WorkTime.tooFar()
        : new Reckoned.Known<>(Instant.ofEpochMilli(end(from, last)));
  }

  private static boolean isTooFar(LocalDate last) {
    return last.getYear() > Windows.LAST_YEAR;
  }

  private long end(Start from, LocalDate last) {
    return last.equals(days.dateAt(from.millis()))
        ? days.endOfStart(from.millis())
        : days.endOf(last, from.millis());
  }

  private LocalDate lastDay(Start from, long amount, Spans pauses) {
    return days.moved(
        from, months ? days.dayOf(from).plusMonths(amount) : days.dateAt(from.millis()), pauses);
  }

  @Override
  public Reckoned<Long> elapsed(Start start, long to, Spans pauses) {
    long most = months ? MONTHS.between(days.dayOf(start), days.dateAt(to)) + 1 : 1;
    long passed = most;
    while (passed > 0 && end(start, lastDay(start, passed, pauses)) > to) {
      passed--;
    }
    return new Reckoned.Known<>(passed);
  }

  @Override
  public Due deadline(Start start, long amount, Spans pauses) {
    if (amount == 0) {
      return days.atOnce(start);
    }
    LocalDate last = lastDay(start, amount, pauses);
    if (isTooFar(last)) {
      return DayCount.tooFar();
    }
    if (!months) {
      return new Due.Fixed(Instant.ofEpochMilli(end(start, last)), last);
    }
    return days.rolledDeadline(start.millis(), last);
  }
}
