package io.gridgov.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * Some years of a calendar laid out in milliseconds, with running sums: of working time at the
 * start of each stretch of work, of working days and unannounced days at the start of each day.
 *
 * <p>Days are numbered from the first one. Days that no notice announces are laid out by weekends;
 * whoever asks judges by {@link #firstUnannounced} whether that may be told. Stretches are apart,
 * ascending and not empty.
 */
final class Window {
  static final int NONE = -1;
  static final long NEVER = Long.MIN_VALUE;

  private static final long DAY = 86_400_000;

  private final LocalDate[] dates;
  private final long holdsFrom;
  private final long holdsUntil;
  private final long[] dayStarts;
  private final int[] workedBefore;
  private final int[] workedDays;
  private final int[] unannouncedBefore;
  private final long[] opens;
  private final long[] closes;
  private final long[] from;
  private final long[] to;
  private final long[] sumBefore;
  private final int[] stretchesBefore;

  Window(WindowBuilder built) {
    dates = built.dates;
    dayStarts = built.dayStarts;
    holdsFrom = dayStarts[1];
    holdsUntil = dayStarts[days() - 1];
    workedBefore = built.workedBefore;
    workedDays = built.workedDays();
    unannouncedBefore = built.unannouncedBefore;
    opens = built.opens;
    closes = built.closes;
    from = Arrays.copyOf(built.from, built.stretches);
    to = Arrays.copyOf(built.to, built.stretches);
    sumBefore = sums(from, to);
    stretchesBefore = stretchesBefore(dayStarts, from);
  }

  private static long[] sums(long[] from, long[] to) {
    long[] sums = new long[from.length + 1];
    for (int i = 0; i < from.length; i++) {
      sums[i + 1] = sums[i] + to[i] - from[i];
    }
    return sums;
  }

  private static int[] stretchesBefore(long[] dayStarts, long[] from) {
    int[] before = new int[dayStarts.length];
    int stretch = 0;
    for (int day = 0; day < dayStarts.length; day++) {
      while (stretch < from.length && from[stretch] < dayStarts[day]) {
        stretch++;
      }
      before[day] = stretch;
    }
    return before;
  }

  int days() {
    return dayStarts.length - 1;
  }

  LocalDate date(int day) {
    return dates[day];
  }

  int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - dates[0].toEpochDay());
  }

  /** The last day that has begun by an instant. */
  int dayAt(long millis) {
    int day = (int) Math.min(days() - 1, Math.max(0, (millis - dayStarts[0]) / DAY));
    while (day + 1 < days() && dayStarts[day + 1] <= millis) {
      day++;
    }
    while (day > 0 && dayStarts[day] > millis) {
      day--;
    }
    return day;
  }

  long startOf(int day) {
    return dayStarts[day];
  }

  /** When the first shift of a day begins, be it worked or not; NEVER without office hours. */
  long openingOf(int day) {
    return opens[day];
  }

  /** When the last shift of a day ends, be it worked or not; NEVER without office hours. */
  long closingOf(int day) {
    return closes[day];
  }

  boolean isWorked(int day) {
    return workedBefore[day + 1] > workedBefore[day];
  }

  /** How many days are worked before a day. */
  int workedBefore(int day) {
    return workedBefore[day];
  }

  /** The day before which so many days are worked, itself a worked one; NONE if outside. */
  int workedDay(int number) {
    return number < workedDays.length ? workedDays[number] : NONE;
  }

  /** The first day from one to another, both included, that no notice announces; or NONE. */
  int firstUnannounced(int first, int last) {
    int until = Math.min(last, days() - 1) + 1;
    if (first >= until || unannouncedBefore[until] == unannouncedBefore[first]) {
      return NONE;
    }
    int low = first;
    int high = until - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (unannouncedBefore[middle + 1] > unannouncedBefore[first]) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The working time from the window's start to an instant. */
  long workBefore(long millis) {
    int stretch = stretchAt(millis);
    return stretch == NONE ? 0 : sumBefore[stretch] + Math.min(millis, to[stretch]) - from[stretch];
  }

  /** The first instant before which so much is worked; NEVER if outside. */
  long instantAfterWork(long sum) {
    int after = Arrays.binarySearch(sumBefore, sum);
    int stretch = after >= 0 ? after - 1 : -after - 2;
    return stretch < 0 || stretch >= from.length ? NEVER : from[stretch] + sum - sumBefore[stretch];
  }

  /** The next instant after one at which work begins or stops; NEVER if outside. */
  long nextChange(long millis) {
    int stretch = stretchAt(millis);
    if (stretch != NONE && millis < to[stretch]) {
      return to[stretch];
    }
    return stretch + 1 < from.length ? from[stretch + 1] : NEVER;
  }

  boolean isWork(long millis) {
    int stretch = stretchAt(millis);
    return stretch != NONE && millis < to[stretch];
  }

  /** The last stretch that has begun by an instant; NONE before the first. */
  private int stretchAt(long millis) {
    int stretch = stretchesBefore[dayAt(millis) + 1] - 1;
    while (stretch >= 0 && from[stretch] > millis) {
      stretch--;
    }
    return stretch;
  }

  boolean holds(long millis) {
    return millis >= holdsFrom && millis < holdsUntil;
  }
}
