/**
 * One written form for every value, so that digests of equal values are equal.
 *
 * <p>Not exported. {@link io.gridgov.workflow.internal.canon.Trees} turns values into trees of
 * maps, lists and scalars and back; {@link io.gridgov.workflow.internal.canon.CanonicalJson} writes
 * such trees by RFC 8785; {@link io.gridgov.workflow.internal.canon.Digests} takes their digests.
 */
package io.gridgov.workflow.internal.canon;
