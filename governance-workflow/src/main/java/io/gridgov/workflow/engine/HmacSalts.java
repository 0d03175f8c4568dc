package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.workflow.engine.spi.Salts;
import io.gridgov.workflow.internal.canon.Digests;
import io.gridgov.workflow.order.OrderId;
import java.nio.charset.StandardCharsets;

/**
 * Derives salts from one secret of the host by HMAC-SHA-256 (派生盐值).
 *
 * <p>Whoever knows the secret can derive the salts of erased fields again: a host that must exclude
 * that keeps random salts behind its own {@link Salts}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class HmacSalts implements Salts {
  private static final int LEAST = 16;

  private final byte[] secret;

  private HmacSalts(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Returns salts of a secret.
   *
   * @param secret at least 16 bytes; copied
   * @return the salts
   */
  public static HmacSalts of(byte[] secret) {
    if (secret.length < LEAST) {
      throw new IllegalArgumentException("secret must be at least 16 bytes: " + secret.length);
    }
    return new HmacSalts(secret.clone());
  }

  /** Salts that everybody can derive: for simulations and tests. */
  static HmacSalts published() {
    return of("gridgov: not a secret".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String id() {
    return "hmac-sha256";
  }

  @Override
  public String salt(CityId city, OrderId order, long seq, String field) {
    return Digests.hmac(secret, city + "\n" + order + "\n" + seq + "\n" + field);
  }
}
