/**
 * The doors of the engine: where events are kept, where packs come from, how personal fields are
 * salted.
 *
 * <p>A host implements them; every key holds the city. Start from {@link
 * io.gridgov.workflow.engine.spi.EventStore}.
 */
package io.gridgov.workflow.engine.spi;
