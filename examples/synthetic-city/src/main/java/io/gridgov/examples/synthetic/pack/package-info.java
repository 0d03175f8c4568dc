/**
 * The invented city's pack: which files it has, and the content of each.
 *
 * <p>What does not depend on the size of the city (matters, tables, lifecycle, calendar) is kept as
 * files among the resources; the rest is written row by row. Start with {@link
 * io.gridgov.examples.synthetic.pack.CityFiles}.
 */
package io.gridgov.examples.synthetic.pack;
