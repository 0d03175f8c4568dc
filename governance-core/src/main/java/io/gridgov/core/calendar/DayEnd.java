package io.gridgov.core.calendar;

/**
 * When the last day of a limit ends (期末时刻).
 *
 * <p>Source: Civil Code of China, art. 203 par. 2: at 24:00; where there are business hours, when
 * business stops.
 *
 * @since 0.1.0
 */
public enum DayEnd implements PolicyWord {
  /** At the next midnight. */
  MIDNIGHT,
  /** With the last shift of that day; needs office hours. */
  CLOSE_OF_BUSINESS
}
