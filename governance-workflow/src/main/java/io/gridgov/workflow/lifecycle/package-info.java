/**
 * The states of an order and the ways between them, as data of the pack.
 *
 * <p>A <b>transition</b> says on which command, from which states, to which one, by which roles,
 * and in which position towards the order. Start from {@link
 * io.gridgov.workflow.lifecycle.Lifecycle}.
 */
package io.gridgov.workflow.lifecycle;
