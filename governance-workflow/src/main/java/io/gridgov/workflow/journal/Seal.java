package io.gridgov.workflow.journal;

import io.gridgov.workflow.internal.canon.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands for a personal field in the chain (封签): its salted digest, which stays when value and
 * salt are erased.
 *
 * @param digest HMAC-SHA-256 of the value, keyed by the salt; 64 hexadecimal digits
 * @param salt the salt, at least one character; empty once erased
 * @since 0.1.0
 */
public record Seal(String digest, Optional<String> salt) {
  /** Checks for nulls. */
  public Seal {
    Objects.requireNonNull(digest, "digest");
    Objects.requireNonNull(salt, "salt");
    if (salt.filter(String::isEmpty).isPresent()) {
      throw new IllegalArgumentException("salt must not be empty");
    }
  }

  static Seal of(String salt, String value) {
    return new Seal(digest(salt, value), Optional.of(salt));
  }

  /** Keyed, so that no other cut between salt and value gives the same digest. */
  private static String digest(String salt, String value) {
    return Digests.hmac(salt.getBytes(StandardCharsets.UTF_8), value);
  }

  boolean fits(String value) {
    return salt.filter(one -> digest(one, value).equals(digest)).isPresent();
  }

  Seal erased() {
    return new Seal(digest, Optional.empty());
  }

  /** Shows the digest alone. */
  @Override
  public String toString() {
    return "Seal[" + digest + "]";
  }
}
