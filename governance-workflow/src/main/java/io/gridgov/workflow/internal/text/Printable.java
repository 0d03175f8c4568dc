package io.gridgov.workflow.internal.text;

import java.util.Objects;
import java.util.function.IntPredicate;

/** Checks ids and codes, and mends what people wrote, so that every text survives UTF-8. */
public final class Printable {
  private static final int LONGEST_CODE = 64;
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /**
   * Requires an id.
   *
   * @param text the id
   * @param longest its longest length in characters
   * @param subject what it is, for the message
   * @return the id
   * @throws IllegalArgumentException if blank, too long, or with control characters or half
   *     characters; the message does not echo it
   */
  public static String requireId(String text, int longest, String subject) {
    Objects.requireNonNull(text, subject);
    if (text.isBlank() || text.length() > longest || has(text, Printable::isUnprintable)) {
      throw new IllegalArgumentException(
          subject + " must be 1 to " + longest + " printable characters");
    }
    return text;
  }

  /**
   * Requires a code: a stable word, never a sentence.
   *
   * @param text the code; may be empty
   * @param subject what it is, for the message
   * @return the code
   * @throws IllegalArgumentException if too long or with white space, control characters or half
   *     characters; the message does not echo it
   */
  public static String requireCode(String text, String subject) {
    Objects.requireNonNull(text, subject);
    if (text.length() > LONGEST_CODE
        || has(text, c -> isUnprintable(c) || Character.isSpaceChar(c))) {
      throw new IllegalArgumentException(
          subject + " must be a code of at most " + LONGEST_CODE + " characters without spaces");
    }
    return text;
  }

  /**
   * Puts U+FFFD in the place of half characters, such as an emoji that a channel cut in two.
   *
   * @param text any text
   * @return a text that UTF-8 can hold
   */
  public static String mended(String text) {
    if (!has(text, Printable::isHalf)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().forEach(c -> whole.appendCodePoint(isHalf(c) ? REPLACEMENT : c));
    return whole.toString();
  }

  private static boolean has(String text, IntPredicate what) {
    return text.codePoints().anyMatch(what);
  }

  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c) || isHalf(c);
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
