/**
 * The organisations of a city: lines and blocks (条块), centres, Party chain, alliances, and who has
 * jurisdiction where.
 *
 * <p>A <b>line</b> (条) is a trade that departments run from the city down; a <b>block</b> (块) is a
 * territory with its government. Start from {@link io.gridgov.core.unit.UnitDirectory}.
 */
package io.gridgov.core.unit;
