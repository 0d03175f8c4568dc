package io.gridgov.core.post;

import java.util.Objects;

/**
 * The id of a post (岗位编号), unique within its city.
 *
 * @param value 1 to 64 characters, not blank
 * @since 0.1.0
 */
public record PostId(String value) implements Comparable<PostId> {
  /** Checks the form. */
  public PostId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank() || value.length() > 64) {
      throw new IllegalArgumentException("post id must be 1 to 64 characters: " + value);
    }
  }

  /**
   * Returns the id with the given text.
   *
   * @param text the id
   * @return the id
   */
  public static PostId of(String text) {
    return new PostId(text);
  }

  @Override
  public int compareTo(PostId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
