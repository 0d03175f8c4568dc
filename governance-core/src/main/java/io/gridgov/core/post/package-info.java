/**
 * Posts and who holds them when: dated holders, stand-ins, rosters.
 *
 * <p>A holder (任职者) is an opaque reference that the host resolves; there is no query by person, and
 * a post is never rated. Start from {@link io.gridgov.core.post.PostDirectory}.
 */
package io.gridgov.core.post;
