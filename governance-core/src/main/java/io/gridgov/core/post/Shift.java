package io.gridgov.core.post;

import java.time.LocalDateTime;
import java.util.Objects;

/**
 * One shift of a roster (值班): the post is on duty from one local time to another.
 *
 * @param post the post
 * @param from first moment, local to the city
 * @param to moment after the last
 * @since 0.1.0
 */
public record Shift(PostId post, LocalDateTime from, LocalDateTime to) {
  /** Checks the order. */
  public Shift {
    Objects.requireNonNull(post, "post");
    if (!from.isBefore(to)) {
      throw new IllegalArgumentException("shift must begin before it ends: " + from + ", " + to);
    }
  }
}
