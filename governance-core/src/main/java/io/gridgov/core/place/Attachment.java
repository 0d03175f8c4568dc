package io.gridgov.core.place;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A reference to a picture, recording or document (附件) that the host keeps; the library holds no
 * bytes.
 *
 * <p>Treated as personal: {@code toString} shows only the role. Immutable and thread-safe.
 *
 * @param ref the host's reference
 * @param digest digest of the bytes, {@code algorithm:hex}
 * @param mediaType media type, such as {@code image/jpeg}
 * @param role what it shows
 * @param hiddenFrom ids of the units that may not see it
 * @since 0.1.0
 */
public record Attachment(
    String ref, String digest, String mediaType, Role role, Set<String> hiddenFrom) {
  /**
   * What an attachment shows.
   *
   * @since 0.1.0
   */
  public enum Role {
    /** Sent with the report. */
    REPORT,
    /** The place before handling. */
    BEFORE,
    /** The place after handling. */
    AFTER,
    /** Part of the reply. */
    REPLY;

    /**
     * Returns the role that a text names.
     *
     * @param text lower-case name
     * @return the role; empty for any other text
     */
    public static Optional<Role> find(String text) {
      for (Role role : values()) {
        if (role.name().toLowerCase(Locale.ROOT).equals(text)) {
          return Optional.of(role);
        }
      }
      return Optional.empty();
    }
  }

  /** Checks for nulls and copies. */
  public Attachment {
    Objects.requireNonNull(ref, "ref");
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(role, "role");
    hiddenFrom = Set.copyOf(hiddenFrom);
    if (ref.isBlank() || digest.isBlank()) {
      throw new IllegalArgumentException("attachment must have a reference and a digest");
    }
  }

  @Override
  public String toString() {
    return "Attachment[" + role + "]";
  }
}
