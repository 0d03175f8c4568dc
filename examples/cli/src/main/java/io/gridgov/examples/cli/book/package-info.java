/**
 * The book of a day (日志台账): what is counted of its orders, and the stories of the longest.
 *
 * <p>{@link io.gridgov.examples.cli.book.DayBook} is fed order by order, in parts if need be, and
 * gives the summary, the measures and what the page shows. It keeps counts and ten orders, not the
 * orders that it has counted.
 */
package io.gridgov.examples.cli.book;
