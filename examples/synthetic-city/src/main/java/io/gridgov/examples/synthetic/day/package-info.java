/**
 * The reports of the invented city's days: who sends what, when, by which channel, from where.
 *
 * <p>Each report depends on the seed and on its own number alone; a day is made at once, sorted and
 * handed over, so memory does not grow with the number of days. Start with {@link
 * io.gridgov.examples.synthetic.day.ReportStream}.
 */
package io.gridgov.examples.synthetic.day;
