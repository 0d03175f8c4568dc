package io.gridgov.core.post;

import java.util.Objects;

/**
 * An opaque reference to a person (人员引用) that only the host can resolve: a holder of a post, a
 * reporter, an accused.
 *
 * <p>Never a name, number or address. {@code toString} masks it. Immutable and thread-safe.
 *
 * @param value 1 to 128 characters, not blank
 * @since 0.1.0
 */
public record HolderRef(String value) implements Comparable<HolderRef> {
  /** Checks the form. */
  public HolderRef {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()
        || value.length() > 128
        || value.codePoints().anyMatch(HolderRef::isUnprintable)) {
      throw new IllegalArgumentException("holder reference must be 1 to 128 printable characters");
    }
  }

  /**
   * Returns the reference with the given text.
   *
   * @param text the host's reference
   * @return the reference
   */
  public static HolderRef of(String text) {
    return new HolderRef(text);
  }

  /** Control characters, and halves of characters that UTF-8 cannot hold. */
  private static boolean isUnprintable(int c) {
    return Character.isISOControl(c)
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  @Override
  public int compareTo(HolderRef other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return "HolderRef[***]";
  }
}
