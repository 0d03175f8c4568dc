/**
 * How a city divides itself: levels, grids, the tree they form on a day, and what became of them.
 *
 * <p>A <b>level</b> is territorial (its grids have polygons) or listed (its grids are sets of
 * addresses). A {@link io.gridgov.core.grid.GridTree} is the division of one day, a {@link
 * io.gridgov.core.grid.GridHistory} all of them; {@link io.gridgov.core.grid.Lineage} says what
 * became of what, in exact shares. Start from {@code GridHistory}.
 */
package io.gridgov.core.grid;
