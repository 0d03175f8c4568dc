/**
 * Where something is: points with their datum, addresses, the ways in which a report says "here".
 *
 * <p>{@link io.gridgov.core.place.Whereabouts} is what somebody said; a {@link
 * io.gridgov.core.place.Siting} is what a {@link io.gridgov.core.place.Locator} made of it. Start
 * from {@code Whereabouts}.
 */
package io.gridgov.core.place;
