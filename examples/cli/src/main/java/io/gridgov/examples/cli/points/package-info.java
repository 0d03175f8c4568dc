/**
 * Whether a coordinate can be what it says.
 *
 * <p>A <b>point check</b> (坐标检查) refuses what lies on no earth, and notices longitude and latitude
 * that changed places where a map tells. Start from {@link
 * io.gridgov.examples.cli.points.PointCheck}.
 */
package io.gridgov.examples.cli.points;
