/**
 * The six elements of a grid: people, situations, places, matters, things and organisations.
 *
 * <p>An <b>element</b> (要素) is a typed, opaque reference bound to a grid for some days; what stands
 * behind it lives with the host. People carry neither code nor state. Start from {@link
 * io.gridgov.core.element.Element}.
 */
package io.gridgov.core.element;
