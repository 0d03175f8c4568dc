package io.gridgov.core.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Working time on a calendar (工作时间): how much lies between two instants, and when an amount is
 * full.
 *
 * <p>A shift begins when the clock on the wall first shows its beginning or has passed it, and ends
 * likewise: of an hour that the clock skips nothing is worked, and an hour that comes twice within
 * a shift is worked twice. Instants are cut to milliseconds.
 *
 * <p><b>Cost.</b> Running sums over the years: one binary search, whatever the span. The first
 * question about years not yet laid out lays them out; a hundred are kept. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class WorkTime {
  private static final long YEAR = Duration.ofDays(366).toMillis();

  private final WorkCalendar calendar;
  private final ZoneId zone;
  private final Beyond beyond;

  private WorkTime(WorkCalendar calendar, ZoneId zone, Beyond beyond) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.zone = Objects.requireNonNull(zone, "zone");
    this.beyond = Objects.requireNonNull(beyond, "beyond");
  }

  /**
   * Returns the working time of a calendar, in its zone and with its policy for years beyond.
   *
   * @param calendar the calendar
   * @return its working time
   */
  public static WorkTime of(WorkCalendar calendar) {
    return of(calendar, calendar.zone(), calendar.policy().beyond());
  }

  /**
   * Returns the working time of a calendar.
   *
   * @param calendar the calendar
   * @param zone the zone in which days and shifts begin and end
   * @param beyond what is answered beyond the announced years
   * @return its working time
   */
  public static WorkTime of(WorkCalendar calendar, ZoneId zone, Beyond beyond) {
    return new WorkTime(calendar, zone, beyond);
  }

  /**
   * Returns the working time between two instants.
   *
   * @param from the first
   * @param to the second, not before the first
   * @return the time
   * @throws IllegalArgumentException if the second lies before the first
   */
  public Reckoned<Duration> between(Instant from, Instant to) {
    checkOrder(from, to);
    return millisBetween(from.toEpochMilli(), to.toEpochMilli()).map(Duration::ofMillis);
  }

  Reckoned<Long> millisBetween(long begin, long end) {
    if (begin == end && calendar.hasHours()) {
      return new Reckoned.Known<>(0L);
    }
    Window window = window(begin, end);
    return timed(window, begin, end, () -> window.workBefore(end) - window.workBefore(begin));
  }

  /**
   * Returns the first instant by which an amount of working time has passed.
   *
   * @param from from when it counts
   * @param amount how much, not negative; for none the answer is the start itself
   * @return the instant
   */
  public Reckoned<Instant> after(Instant from, Duration amount) {
    return after(from, amount.toMillis());
  }

  Reckoned<Instant> after(Instant from, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException("amount must not be negative: " + amount + " ms");
    }
    if (amount == 0) {
      return new Reckoned.Known<>(from);
    }
    if (!calendar.hasHours()) {
      return new Reckoned.NoHours<>();
    }
    long begin = from.toEpochMilli();
    for (int years = 1; ; years *= 2) {
      Window window = window(begin, ahead(begin, years));
      long due = window.instantAfterWork(window.workBefore(begin) + amount);
      if (due != Window.NEVER) {
        return timed(window, begin, due, () -> Instant.ofEpochMilli(due));
      }
      int first = firstDay(window, begin);
      if (isLost(window, first)) {
        return timed(window, begin, window.startOf(window.days()), () -> from);
      }
      if (isAtEnd(window, first, years)) {
        return tooFar();
      }
    }
  }

  /**
   * Returns the next instant at which work begins or stops.
   *
   * @param after an instant
   * @return the first such instant after it; empty if there is none within a year
   */
  public Optional<Reckoned<Instant>> nextChange(Instant after) {
    long begin = after.toEpochMilli();
    Window window = window(begin, begin + YEAR);
    long change = window.nextChange(begin);
    if (calendar.hasHours() && (change == Window.NEVER || change > begin + YEAR)) {
      return Optional.empty();
    }
    return Optional.of(timed(window, begin, change + 1, () -> Instant.ofEpochMilli(change)));
  }

  /**
   * Tells whether an instant is working time.
   *
   * @param instant an instant
   * @return true within a shift of a working day
   */
  public Reckoned<Boolean> isWork(Instant instant) {
    long millis = instant.toEpochMilli();
    Window window = window(millis, millis);
    return timed(window, millis, millis + 1, () -> window.isWork(millis));
  }

  /**
   * Returns how many working days lie between two days.
   *
   * @param from the first day, which counts
   * @param to the day before which counting ends
   * @return the number
   */
  public Reckoned<Integer> workingDays(LocalDate from, LocalDate to) {
    Window window = window(noon(from), noon(to));
    int first = window.day(from);
    int end = Math.max(first, window.day(to));
    return judged(
        window, first, end - 1, () -> window.workedBefore(end) - window.workedBefore(first));
  }

  /**
   * Returns a later working day.
   *
   * @param day the day that is not counted
   * @param number which one after it, from 1 on
   * @return the working day
   */
  public Reckoned<LocalDate> workingDayAfter(LocalDate day, int number) {
    if (number < 1) {
      throw new IllegalArgumentException("number must be positive: " + number);
    }
    for (int years = 1; ; years *= 2) {
      Window window = window(noon(day), ahead(noon(day), years));
      int first = window.day(day) + 1;
      int found = window.workedDay(window.workedBefore(first) + number - 1);
      if (found != Window.NONE) {
        return judged(window, first, found, () -> window.date(found));
      }
      if (isLost(window, first)) {
        return judged(window, first, window.days() - 1, () -> day);
      }
      if (isAtEnd(window, first, years)) {
        return tooFar();
      }
    }
  }

  /** The day of an instant. */
  LocalDate dateAt(long millis) {
    Window window = window(millis, millis);
    return window.date(window.dayAt(millis));
  }

  /** Whether the zone has a date: it may go from one day to the day after the next. */
  boolean exists(LocalDate day) {
    Window window = window(noon(day), noon(day));
    int number = window.day(day);
    return window.startOf(number) < window.startOf(number + 1);
  }

  /** When a day's last shift ends; before all time without office hours. */
  long closingOf(LocalDate day) {
    Window window = window(noon(day), noon(day));
    return window.closingOf(window.day(day));
  }

  /** The work of a day's own shifts from an instant on. */
  long workOn(LocalDate day, long from) {
    Window window = window(noon(day), noon(day));
    int number = window.day(day);
    if (window.openingOf(number) == Window.NEVER) {
      return 0;
    }
    long begin = Math.max(from, window.openingOf(number));
    return Math.max(0, window.workBefore(window.closingOf(number)) - window.workBefore(begin));
  }

  Window window(long from, long to) {
    return calendar.windows().around(zone, from, to);
  }

  /** Whether looking further ahead makes no sense: what follows may not be assumed. */
  boolean isLost(Window window, int firstDay) {
    return refuses() && window.firstUnannounced(firstDay, window.days() - 1) != Window.NONE;
  }

  boolean refuses() {
    return beyond == Beyond.REFUSED;
  }

  static boolean isTooFar(long millis) {
    return millis > Windows.LAST.toEpochMilli();
  }

  /** Whether nobody can look further ahead. */
  static boolean isAtEnd(Window window, int firstDay, int years) {
    return window.date(firstDay).getYear() + years > Windows.LAST_YEAR;
  }

  /** The answer where the years that can be laid out do not suffice. */
  static <T> Reckoned<T> tooFar() {
    return new Reckoned.Unannounced<>(Windows.LAST_YEAR + 1);
  }

  static long ahead(long from, int years) {
    return from + years * YEAR;
  }

  static void checkOrder(Instant from, Instant to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("end must not lie before the start: " + from + ", " + to);
    }
  }

  private <T> Reckoned<T> timed(Window window, long begin, long end, Supplier<T> value) {
    if (!calendar.hasHours()) {
      return new Reckoned.NoHours<>();
    }
    return judged(window, firstDay(window, begin), window.dayAt(end - 1), value);
  }

  /** The first day whose shifts matter at an instant: a night shift is one of the day before. */
  private int firstDay(Window window, long millis) {
    int day = window.dayAt(millis);
    boolean night = day > 0 && window.closingOf(day - 1) > millis;
    return night ? day - 1 : day;
  }

  <T> Reckoned<T> judged(Window window, int first, int last, Supplier<T> value) {
    int unannounced = window.firstUnannounced(first, last);
    if (unannounced == Window.NONE) {
      return new Reckoned.Known<>(value.get());
    }
    LocalDate day = window.date(unannounced);
    return beyond == Beyond.REFUSED
        ? new Reckoned.Unannounced<>(day.getYear())
        : new Reckoned.Provisional<>(value.get(), new Assumption(day));
  }

  static long noon(LocalDate day) {
    return (day.toEpochDay() * 24 + 12) * 3_600_000;
  }
}
