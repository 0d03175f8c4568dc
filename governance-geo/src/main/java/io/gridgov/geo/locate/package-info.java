/**
 * Exact point-in-grid (落格).
 *
 * <p>A {@link io.gridgov.geo.locate.TerritoryMap} holds the territories of grids; a {@link
 * io.gridgov.geo.locate.TerritoryIndex} says which of them contains a point, how far the next
 * border is, and is saved as an {@link io.gridgov.geo.locate.IndexFile}. A point on a shared border
 * has one owner, decided by exact arithmetic on the stored coordinates, without tolerance. Start
 * from {@link io.gridgov.geo.locate.MapLocator}, or for a whole city from {@link
 * io.gridgov.geo.locate.CityLocator}; for lines and areas from {@link
 * io.gridgov.geo.locate.ShapeLocator}.
 */
package io.gridgov.geo.locate;
