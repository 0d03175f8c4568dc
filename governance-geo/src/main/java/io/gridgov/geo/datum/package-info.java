/**
 * Reference systems and the ways between them (坐标转换).
 *
 * <p>A {@link io.gridgov.geo.datum.Conversion} takes coordinates of one {@link
 * io.gridgov.core.place.Datum} to another: WGS 84, CGCS2000 and its Gauss–Krüger zones, GCJ-02,
 * BD-09. Degrees travel as {@link io.gridgov.core.place.GeoPoint}, metres as {@link
 * io.gridgov.geo.datum.PlanePoint}; the two cannot be exchanged, and a point of another datum is
 * refused. Start from {@code Conversion}.
 */
package io.gridgov.geo.datum;
