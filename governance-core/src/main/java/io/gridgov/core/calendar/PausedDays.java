package io.gridgov.core.calendar;

import java.util.function.IntToLongFunction;

/** Which days of a limit pauses set free; days that a pause covers wholly cost nothing to count. */
final class PausedDays {
  private final Window window;
  private final Spans pauses;
  private final boolean working;
  private final PartDay partDay;
  private final IntToLongFunction endOf;

  /** A pause after a day's end cannot set that day free, though its night shift goes on. */
  PausedDays(
      Window window, Spans pauses, boolean working, PartDay partDay, IntToLongFunction endOf) {
    this.window = window;
    this.pauses = pauses;
    this.working = working;
    this.partDay = partDay;
    this.endOf = endOf;
  }

  /** How many counted days from one to another, both included. */
  long freed(int first, int last) {
    long freed = 0;
    int done = first - 1;
    for (int i = 0; i < pauses.size() && done < last; i++) {
      int begin = Math.max(done + 1, window.dayAt(pauses.from(i)) - 1);
      int end = Math.min(last, window.dayAt(pauses.to(i) - 1));
      if (begin <= end) {
        freed += freedByOne(begin, end, window.dayAt(pauses.from(i)));
        done = end;
      }
    }
    return freed;
  }

  /**
   * Work of a day may run into the next one: only days in the middle are wholly paused for sure.
   */
  private long freedByOne(int begin, int end, int pauseBegins) {
    int wholeFrom = Math.max(begin, pauseBegins + 1);
    int wholeTo = end - 2;
    if (wholeFrom > wholeTo) {
      return freedOneByOne(begin, end);
    }
    long whole =
        working
            ? window.workedBefore(wholeTo + 1) - window.workedBefore(wholeFrom)
            : wholeTo - wholeFrom + 1;
    return freedOneByOne(begin, wholeFrom - 1) + whole + freedOneByOne(wholeTo + 1, end);
  }

  private long freedOneByOne(int begin, int end) {
    long freed = 0;
    for (int day = begin; day <= end; day++) {
      if ((!working || window.isWorked(day)) && isFreed(day)) {
        freed++;
      }
    }
    return freed;
  }

  private boolean isFreed(int day) {
    boolean byHours = working && window.openingOf(day) != Window.NEVER;
    long begin = byHours ? window.openingOf(day) : window.startOf(day);
    long own = byHours ? window.closingOf(day) : window.startOf(day + 1);
    long end = Math.min(own, endOf.applyAsLong(day));
    long paused = 0;
    for (int i = pauses.firstEndingAfter(begin); i < pauses.size() && pauses.from(i) < end; i++) {
      paused += length(byHours, Math.max(begin, pauses.from(i)), Math.min(end, pauses.to(i)));
    }
    return partDay == PartDay.FREE
        ? paused > 0
        : paused > 0 && paused == length(byHours, begin, end);
  }

  private long length(boolean byHours, long begin, long end) {
    return byHours ? window.workBefore(end) - window.workBefore(begin) : end - begin;
  }
}
