/**
 * The work order: commands, events, and the two pure functions between them.
 *
 * <p>{@code decide(command, state, context)} says which events a command causes, or why it is
 * refused; {@code evolve(state, event)} is what an event does to the state and needs no pack.
 * Folding the events of an order always gives the same state (law L3). Start from {@link
 * io.gridgov.workflow.order.Decider}.
 */
package io.gridgov.workflow.order;
