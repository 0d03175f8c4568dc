/**
 * Point-in-territory on plain numbers (栅格索引), for any plane coordinates and any ids.
 *
 * <p>A {@link io.gridgov.geo.internal.raster.Raster} divides the plane into cells; each holds one
 * owner, or the few edges that cross it with the owner of one reference point. The owner of any
 * other point follows from the edges between the two. Built from {@link
 * io.gridgov.geo.internal.raster.Edges}. All decisions are exact. Not exported.
 */
package io.gridgov.geo.internal.raster;
