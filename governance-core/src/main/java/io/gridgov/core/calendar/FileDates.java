package io.gridgov.core.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as calendar files write them, within the years of which they may speak. */
final class FileDates {
  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2999;

  private FileDates() {}

  static Optional<LocalDate> find(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(FileDates::isNear);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static boolean isNear(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
