/**
 * JSON whose every value knows its place; for the readers of this module only.
 *
 * <p>Not exported. Start from {@link io.gridgov.core.internal.json.Json}.
 */
package io.gridgov.core.internal.json;
