package io.gridgov.workflow.intake;

import java.util.Objects;

/**
 * What somebody said in their own words (诉求内容): personal, masked by {@code toString}.
 *
 * @param value the words; may be empty
 * @since 0.1.0
 */
public record FreeText(String value) {
  /** No words. */
  public static final FreeText NONE = new FreeText("");

  /** Checks for null. */
  public FreeText {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Returns the given words.
   *
   * @param words the words
   * @return the text
   */
  public static FreeText of(String words) {
    return words.isEmpty() ? NONE : new FreeText(words);
  }

  @Override
  public String toString() {
    return "***";
  }
}
