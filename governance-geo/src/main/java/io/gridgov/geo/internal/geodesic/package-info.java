/**
 * Lengths and areas on the earth's ellipsoid (大地测量).
 *
 * <p>Of WGS 84, from which that of CGCS2000 differs by a tenth of a millimetre. Start from {@link
 * io.gridgov.geo.internal.geodesic.Ellipsoid}. Not exported.
 */
package io.gridgov.geo.internal.geodesic;
