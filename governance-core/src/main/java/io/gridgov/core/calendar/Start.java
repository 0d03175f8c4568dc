package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a limit begins: hours at the instant, days with the day after its day. What follows on
 * another limit begins on that one's last day, though the instant is the midnight after it.
 */
record Start(Instant instant, @Nullable LocalDate lastDayBefore) {
  static Start of(Instant instant) {
    return new Start(instant, null);
  }

  static Start after(Due.At before) {
    return new Start(before.instant(), before.lastDay());
  }

  long millis() {
    return instant.toEpochMilli();
  }

  /** The number of its day. */
  int day(Window window) {
    LocalDate last = lastDayBefore;
    return last == null ? window.dayAt(millis()) : window.day(last);
  }

  LocalDate day(WorkTime time) {
    LocalDate last = lastDayBefore;
    return last == null ? time.dateAt(millis()) : last;
  }
}
