package io.gridgov.core.calendar;

/**
 * What a pause of a part of a day does to a limit in days (非整日暂停).
 *
 * <p>Source: no national rule; local practice, configurable.
 *
 * @since 0.1.0
 */
public enum PartDay implements PolicyWord {
  /** The day is consumed, unless it was paused for all its working time. */
  CONSUMED,
  /** The day is not consumed, however short the pause was within its working time. */
  FREE
}
