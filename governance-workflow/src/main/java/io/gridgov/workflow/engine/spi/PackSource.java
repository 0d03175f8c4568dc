package io.gridgov.workflow.engine.spi;

import io.gridgov.core.CityId;
import io.gridgov.core.pack.CityPack;
import java.time.Instant;
import java.util.Optional;

/**
 * The door to city packs (城市包来源): the one in force, and old ones while an open order needs them.
 *
 * <p>Thread-safe, and quick: both are asked for every command.
 *
 * @since 0.1.0
 */
public interface PackSource {
  /**
   * Returns this source's name.
   *
   * @return a stable, non-blank id
   */
  String id();

  /**
   * Returns the pack that decides at an instant.
   *
   * @param city the city
   * @param at the instant
   * @return the pack; empty if none of the city is in force
   */
  Optional<CityPack> inForce(CityId city, Instant at);

  /**
   * Returns a pack by its hash.
   *
   * @param city the city
   * @param hash the hash
   * @return the pack; empty if it is not kept any more
   */
  Optional<CityPack> byHash(CityId city, String hash);
}
