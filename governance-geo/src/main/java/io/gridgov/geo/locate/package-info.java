/**
 * Exact point-in-grid.
 *
 * <p>A point of an audited map has exactly one base grid; a point on a shared border belongs to one
 * owner, decided by exact arithmetic on the stored coordinates, without tolerance.
 */
package io.gridgov.geo.locate;
