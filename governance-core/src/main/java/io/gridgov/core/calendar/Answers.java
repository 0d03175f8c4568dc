package io.gridgov.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/** From what was reckoned to a deadline. */
final class Answers {
  private Answers() {}

  /** The end and the last day, both made of what was reckoned. */
  static <T> Due due(Reckoned<T> answer, Function<T, Instant> end, Function<T, LocalDate> lastDay) {
    if (answer instanceof Reckoned.Known<T> known) {
      return new Due.Fixed(end.apply(known.known()), lastDay.apply(known.known()));
    }
    if (answer instanceof Reckoned.Provisional<T> assumed) {
      T value = assumed.assumed();
      return new Due.Provisional(end.apply(value), lastDay.apply(value), assumed.assumption());
    }
    return answer instanceof Reckoned.Unannounced<T> beyond
        ? new Due.Unannounced(beyond.year())
        : new Due.NoHours();
  }

  /** The end of a limit whose last day was reckoned. */
  static Due ofDay(Reckoned<LocalDate> day, Function<LocalDate, Instant> end) {
    return due(day, end, last -> last);
  }

  /** The last day of a limit whose end was reckoned. */
  static Due ofInstant(Reckoned<Instant> due, Function<Instant, LocalDate> lastDay) {
    return due(due, instant -> instant, lastDay);
  }
}
