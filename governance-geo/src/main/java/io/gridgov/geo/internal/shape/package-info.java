/**
 * Between territories and the geometries of JTS: what a territory holds, and overlays of it.
 *
 * <p>What a territory holds is what law L2 says, also for an invalid one; overlays are those of JTS
 * that do not fail, reduced to their areas. Not exported. Start from {@link
 * io.gridgov.geo.internal.shape.Shapes}.
 */
package io.gridgov.geo.internal.shape;
