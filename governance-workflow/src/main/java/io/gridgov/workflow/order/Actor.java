package io.gridgov.workflow.order;

import io.gridgov.core.post.HolderRef;
import io.gridgov.core.post.PostId;
import java.util.Objects;
import java.util.Optional;

/**
 * Who gives a command (操作者): a person in a post, or the system for intake and timers.
 *
 * @param by the person's opaque reference; empty for the system
 * @param post the post acted in; empty for the system
 * @since 0.1.0
 */
public record Actor(Optional<HolderRef> by, Optional<PostId> post) {
  /** The system: intake of a channel, or a timer. */
  public static final Actor SYSTEM = new Actor(Optional.empty(), Optional.empty());

  /** Checks that person and post come together. */
  public Actor {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(post, "post");
    if (by.isPresent() != post.isPresent()) {
      throw new IllegalArgumentException("a person must act in a post, and a post by a person");
    }
  }

  /**
   * Returns a person in a post.
   *
   * @param person the person's reference
   * @param post the post
   * @return the actor
   */
  public static Actor of(HolderRef person, PostId post) {
    return new Actor(Optional.of(person), Optional.of(post));
  }
}
