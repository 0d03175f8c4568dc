/**
 * Maps as text (地图读写).
 *
 * <p>{@link io.gridgov.geo.io.GeoJson} reads territories by RFC 7946, whole or cut into lines, and
 * names every fault with its place; {@link io.gridgov.geo.io.GeoJsonWriter} writes them; {@link
 * io.gridgov.geo.io.Wkt} and {@link io.gridgov.geo.io.Wkb} hold single areas; {@link
 * io.gridgov.geo.io.BoundariesSection} is a pack's {@code boundaries.geojson}. Start from {@code
 * GeoJson}.
 */
package io.gridgov.geo.io;
