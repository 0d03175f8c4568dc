/**
 * JSON whose every value knows its place; for the readers of this library only.
 *
 * <p>Exported to the library's own modules only. Start from {@link
 * io.gridgov.core.internal.json.Json}.
 */
package io.gridgov.core.internal.json;
