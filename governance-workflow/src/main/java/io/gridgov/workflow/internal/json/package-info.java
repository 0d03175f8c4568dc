/**
 * JSON whose every value knows its place; for the readers of this module only.
 *
 * <p>Not exported. Start from {@link io.gridgov.workflow.internal.json.Json}.
 */
package io.gridgov.workflow.internal.json;
