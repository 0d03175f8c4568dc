package io.gridgov.core.calendar;

/**
 * What a calendar knows about a day (日期类型).
 *
 * @since 0.1.0
 */
public enum DayKind {
  /** Offices work: an ordinary working day or a make-up working day (调休上班). */
  WORKING,
  /** Offices rest: a weekend, a day off (放假) or a closure of their own (停止办公). */
  REST,
  /** No notice has announced the year yet; the calendar does not guess. */
  UNANNOUNCED
}
