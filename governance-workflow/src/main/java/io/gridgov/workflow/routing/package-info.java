/**
 * Whose job it is, and why.
 *
 * <p>The pack's table {@code routing} names a unit, or a line and a level whose competent unit
 * leads; whoever is accused never does (law L6). What no row answers waits for a person. Start from
 * {@link io.gridgov.workflow.routing.Router}.
 */
package io.gridgov.workflow.routing;
