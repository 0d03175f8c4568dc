/**
 * What the workflow reads from a city pack: its lifecycle, and the checks of its decision tables.
 *
 * <p>Found by the pack's reader through {@link io.gridgov.core.pack.PackSection}; start from {@link
 * io.gridgov.workflow.pack.LifecyclesSection}.
 */
package io.gridgov.workflow.pack;
