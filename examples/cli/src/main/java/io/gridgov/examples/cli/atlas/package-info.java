/**
 * Pages with one map (地图页): what a command found, drawn and listed.
 *
 * <p>A {@link io.gridgov.examples.cli.atlas.MapPage} takes outlines, points and a table in any
 * order and writes one HTML file without script, which loads nothing and forbids itself to. Start
 * from {@code MapPage}.
 */
package io.gridgov.examples.cli.atlas;
