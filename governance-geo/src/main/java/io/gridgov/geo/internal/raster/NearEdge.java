package io.gridgov.geo.internal.raster;

/**
 * An edge near a point.
 *
 * @param metres how far on the ellipsoid; 0 exactly if the point lies on it
 * @param left owner of the land on one side, or {@link Raster#NONE}
 * @param right owner of the land on the other side, or {@link Raster#NONE}
 * @since 0.1.0
 */
public record NearEdge(double metres, int left, int right) {}
