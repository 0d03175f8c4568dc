/**
 * The thin shell around the work order: load, fold, decide, append, schedule.
 *
 * <p>Starts no thread and reads no clock: every instant is an argument, and timers fire when the
 * host calls. What it needs from the world stands behind the doors of {@code engine.spi}. Start
 * from {@link io.gridgov.workflow.engine.Engine}.
 */
package io.gridgov.workflow.engine;
