package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts days, working or natural ones: which is the last day of a limit, how many have passed, and
 * which of them a pause sets free.
 */
final class DayCount implements Count {
  private static final long DAY = 24 * 3600 * 1000L;

  private final WorkCalendar calendar;
  private final DuePolicy policy;
  private final WorkTime time;
  private final boolean working;

  DayCount(WorkCalendar calendar, ZoneId zone, DuePolicy policy, boolean working) {
    this.calendar = calendar;
    this.policy = policy;
    this.time = WorkTime.of(calendar, zone, policy.beyond());
    this.working = working;
  }

  @Override
  public Reckoned<Instant> due(Start from, long amount, Spans pauses) {
    return lastDay(from, amount, pauses, (window, day) -> Instant.ofEpochMilli(endOf(window, day)));
  }

  @Override
  public Due deadline(Start start, long amount, Spans pauses) {
    if (amount == 0) {
      return atOnce(start);
    }
    if (!working) {
      Reckoned<LocalDate> last = lastDay(start, amount, pauses, Window::date);
      return last.value()
          .map(day -> rolledDeadline(start.millis(), day))
          .orElseGet(DayCount::tooFar);
    }
    return Answers.of(
        lastDay(
            start,
            amount,
            pauses,
            (window, day) ->
                new Due.Fixed(Instant.ofEpochMilli(endOf(window, day)), window.date(day))));
  }

  /** The deadline of what ends where no year can be laid out. */
  static Due tooFar() {
    return Answers.of(WorkTime.tooFar());
  }

  /** The deadline of natural days or months with that last day. */
  Due rolledDeadline(long from, LocalDate last) {
    return Answers.of(
        rolled(last).map(day -> new Due.Fixed(Instant.ofEpochMilli(endOf(day, from)), day)));
  }

  /** What is told about a day of a window. */
  private interface OfDay<T> {
    T tell(Window window, int day);
  }

  /** Tells something about the day on which an amount of days is full. */
  private <T> Reckoned<T> lastDay(Start from, long amount, Spans pauses, OfDay<T> telling) {
    if (!(working && time.refuses()) && WorkTime.isTooFar(from.millis() + amount * DAY)) {
      return WorkTime.tooFar();
    }
    for (int years = 1; ; years *= 2) {
      Window window = time.window(from.millis(), WorkTime.ahead(from.millis(), years));
      int first = firstDay(window, from);
      int last = lastDay(window, first, amount, pauses);
      if (last != Window.NONE && last < window.days() - 1) {
        return judged(window, first, last, telling.tell(window, last));
      }
      if (working && time.isLost(window, first)) {
        return judged(window, first, window.days() - 1, telling.tell(window, first));
      }
      if (WorkTime.isAtEnd(window, first, years)) {
        return WorkTime.tooFar();
      }
    }
  }

  private int lastDay(Window window, int first, long amount, Spans pauses) {
    long number = amount;
    while (true) {
      int last = nth(window, first, number);
      if (last == Window.NONE || last >= window.days() - 1 || pauses.isEmpty()) {
        return last;
      }
      long needed = amount + freed(window, first, last, pauses);
      if (needed == number) {
        return last;
      }
      number = needed;
    }
  }

  @Override
  public Reckoned<Long> elapsed(Start from, long to, Spans pauses) {
    Window window = time.window(from.millis(), to);
    int first = firstDay(window, from);
    int last = window.dayAt(to);
    while (last >= first && endOf(window, last) > to) {
      last--;
    }
    int passed = last;
    if (passed < first) {
      return new Reckoned.Known<>(0L);
    }
    long counted =
        working ? window.workedBefore(passed + 1) - window.workedBefore(first) : passed - first + 1;
    return judged(window, first, passed, counted - freed(window, first, passed, pauses));
  }

  /** The working day on which a last day comes to rest. */
  private Reckoned<LocalDate> rolled(LocalDate day) {
    boolean worked = calendar.dayKind(day) == DayKind.WORKING && time.exists(day);
    if (policy.rolling() == Rolling.NONE || worked) {
      return new Reckoned.Known<>(day);
    }
    return time.workingDayAfter(day.minusDays(1), 1);
  }

  /** The end of a day. */
  long endOf(LocalDate day, long from) {
    Window window = time.window(from, WorkTime.noon(day));
    return endOf(window, window.day(day));
  }

  /** The deadline of no time at all. */
  Due atOnce(Start start) {
    return new Due.Fixed(start.instant(), dayOf(start));
  }

  LocalDate dayOf(Start start) {
    return start.day(time);
  }

  LocalDate dateAt(long millis) {
    return time.dateAt(millis);
  }

  /** The end of the start's own day; closing hours that have passed by then are no end for it. */
  long endOfStart(long from) {
    Window window = time.window(from, from);
    int start = window.dayAt(from);
    long end = endOf(window, start);
    return end > from ? end : window.startOf(start + 1);
  }

  /** A last day moved on by as many days as pauses set free up to it. */
  LocalDate moved(Start from, LocalDate day, Spans pauses) {
    LocalDate last = day;
    while (!pauses.isEmpty() && last.getYear() <= Windows.LAST_YEAR) {
      Window window = time.window(from.millis(), WorkTime.noon(last));
      int number = window.day(last);
      LocalDate next = day.plusDays(freed(window, firstDay(window, from), number, pauses));
      if (!next.isAfter(last)) {
        return last;
      }
      LocalDate paused = lastPaused(window.startOf(number), last, pauses);
      last = next.isAfter(paused) ? next : paused;
    }
    return last;
  }

  /** A day that one pause covers sets itself free, and so does each up to the pause's last. */
  private LocalDate lastPaused(long start, LocalDate day, Spans pauses) {
    int pause = pauses.firstEndingAfter(start);
    return pause < pauses.size() && pauses.from(pause) <= start
        ? time.dateAt(Math.min(pauses.to(pause), Windows.LAST.toEpochMilli())).minusDays(1)
        : day;
  }

  private long endOf(Window window, int day) {
    long closing = policy.dayEnd() == DayEnd.MIDNIGHT ? Window.NEVER : window.closingOf(day);
    return closing == Window.NEVER ? window.startOf(day + 1) : closing;
  }

  private int firstDay(Window window, Start from) {
    int start = from.day(window);
    boolean counts = policy.firstDay() == FirstDay.COUNTED && endOf(window, start) > from.millis();
    return counts ? start : start + 1;
  }

  private int nth(Window window, int first, long number) {
    if (working) {
      return window.workedDay(index(window.workedBefore(first) + number - 1));
    }
    return index(first + number - 1);
  }

  private static int index(long day) {
    return (int) Math.min(Integer.MAX_VALUE, day);
  }

  /** How many of the counted days pauses set free. */
  private long freed(Window window, int first, int last, Spans pauses) {
    return pauses.isEmpty()
        ? 0
        : new PausedDays(window, pauses, working, policy.partDay(), day -> endOf(window, day))
            .freed(first, last);
  }

  private <T> Reckoned<T> judged(Window window, int first, int last, T value) {
    return working ? time.judged(window, first, last, () -> value) : new Reckoned.Known<>(value);
  }
}
