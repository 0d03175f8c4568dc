package io.gridgov.workflow.intake;

import io.gridgov.workflow.internal.text.Printable;

/**
 * What somebody said in their own words (诉求内容): personal, masked by {@code toString}.
 *
 * @param value the words; may be empty
 * @since 0.1.0
 */
public record FreeText(String value) {
  /** No words. */
  public static final FreeText NONE = new FreeText("");

  /** Puts U+FFFD in the place of characters that were cut in half. */
  public FreeText {
    value = Printable.mended(value);
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
