package io.gridgov.core.matter;

import java.util.Objects;

/**
 * Identifies a matter (事项标识) by kind and code.
 *
 * <p>Prints and parses as {@code kind:code}. Immutable and thread-safe.
 *
 * @param kind component, event, service, petition …
 * @param code the code in its standard
 * @since 0.1.0
 */
public record MatterId(String kind, String code) implements Comparable<MatterId> {
  /** Checks for blank parts. */
  public MatterId {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(code, "code");
    if (kind.isBlank() || code.isBlank() || kind.indexOf(':') >= 0) {
      throw new IllegalArgumentException(
          "matter must have a kind without ':' and a code: " + kind + ", " + code);
    }
  }

  /**
   * Reads what {@link #toString} prints.
   *
   * @param text {@code kind:code}
   * @return the id
   * @throws IllegalArgumentException if there is no colon
   */
  public static MatterId parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("matter must be written kind:code: " + text);
    }
    return new MatterId(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public int compareTo(MatterId other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return kind + ":" + code;
  }
}
