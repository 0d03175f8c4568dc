/**
 * Exact point-in-grid (落格).
 *
 * <p>A {@link io.gridgov.geo.locate.TerritoryMap} holds the territories of grids; a {@link
 * io.gridgov.geo.locate.MapLocator} says which of them contains a point. A point on a shared border
 * has one owner, decided by exact arithmetic on the stored coordinates, without tolerance. Start
 * from {@code MapLocator}.
 */
package io.gridgov.geo.locate;
