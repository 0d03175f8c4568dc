/**
 * The run of {@code gridgov day}: every report of a file from intake to closing, and what is
 * written about it.
 *
 * <p>Reports are read one by one, orders are played one by one by several workers, counted and
 * dropped; events go to sorted files that are merged at the end. So the memory needed does not grow
 * with the number of events, and the number of workers leaves no trace in any file. Start from
 * {@link io.gridgov.examples.cli.day.DayRun}.
 */
package io.gridgov.examples.cli.day;
