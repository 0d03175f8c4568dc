package io.gridgov.workflow.internal.canon;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and its keyed form, as 64 lower-case hexadecimal digits. */
public final class Digests {
  private static final String HMAC = "HmacSHA256";

  private Digests() {}

  /**
   * Returns the digest of a text.
   *
   * @param text the text, taken as UTF-8
   * @return 64 hexadecimal digits
   */
  public static String sha256(String text) {
    try {
      return hex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("SHA-256 is missing; every Java platform must have it", e);
    }
  }

  /**
   * Returns the keyed digest of a text.
   *
   * @param key the key, not empty
   * @param text the text, taken as UTF-8
   * @return 64 hexadecimal digits
   */
  public static String hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key, HMAC));
      return hex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is missing; every Java platform must have it", e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
