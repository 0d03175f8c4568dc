/**
 * The audit of a map (地图审查): do its territories tile the land?
 *
 * <p>A clean coverage has valid territories that meet along equal edges, without gap or overlap,
 * each in one piece and inside its parent. An {@link io.gridgov.geo.coverage.Audit} names every
 * {@link io.gridgov.geo.coverage.Finding} with its grids, area, geometry and remedy; a {@link
 * io.gridgov.geo.coverage.Mend} does what is safe and says what it did. Start from {@code Audit}.
 */
package io.gridgov.geo.coverage;
