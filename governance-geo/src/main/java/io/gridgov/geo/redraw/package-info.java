/**
 * Redrawing a map (边界调整): split, merge, move a border, hand land over, carve an exclusive grid.
 *
 * <p>A {@link io.gridgov.geo.redraw.Redraw} changes the territories of one level so that they tile
 * the land as well as before: whoever shares a border gets the very same vertices, and an audit of
 * what was touched proves it. A {@link io.gridgov.geo.redraw.Redrawn} holds the new map and what
 * became of what, in shares of area. Start from {@code Redraw}.
 */
package io.gridgov.geo.redraw;
