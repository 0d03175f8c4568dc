/**
 * Simulated people: who does what next to an order, and when.
 *
 * <p>They sign late, send orders back, do bad work, ask for too much time or for none; where the
 * reports are a log, they do what the log says. They know an order only through the engine's public
 * doors. Every choice is a function of the seed, the order and the step, so that threads and
 * machines leave no trace. Start from {@link io.gridgov.examples.cli.sim.Simulation}.
 */
package io.gridgov.examples.cli.sim;
