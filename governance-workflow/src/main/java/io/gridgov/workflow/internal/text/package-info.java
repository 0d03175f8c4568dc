/**
 * What a text or an instant must be before it is kept for ever.
 *
 * <p>Not exported. Start from {@link io.gridgov.workflow.internal.text.Printable}.
 */
package io.gridgov.workflow.internal.text;
