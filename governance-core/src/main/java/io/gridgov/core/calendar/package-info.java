/**
 * Working time (工作时间): which days and hours a city's offices work, and when a limit ends.
 *
 * <p>Periods are counted as the Civil Code, articles 201 to 203, says. A day whose year no notice
 * has announced is never guessed: the answer says so. Start from {@link
 * io.gridgov.core.calendar.WorkCalendar}, {@link io.gridgov.core.calendar.Limit} and {@link
 * io.gridgov.core.calendar.Deadline}; a ledger of pauses, from {@link
 * io.gridgov.core.calendar.Meter}.
 */
package io.gridgov.core.calendar;
