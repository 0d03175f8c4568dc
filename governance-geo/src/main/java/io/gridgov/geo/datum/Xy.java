package io.gridgov.geo.datum;

/**
 * Two numbers on their way from one datum to another (坐标对): longitude and latitude, or easting and
 * northing.
 *
 * <p>It knows no datum; what it means stands beside it. Immutable and thread-safe.
 *
 * @param x longitude in degrees, or easting in metres
 * @param y latitude in degrees, or northing in metres
 * @since 0.1.0
 */
public record Xy(double x, double y) {}
