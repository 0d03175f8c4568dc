package io.gridgov.workflow.engine;

import io.gridgov.core.CityId;
import io.gridgov.core.pack.CityPack;
import io.gridgov.workflow.engine.spi.PackSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fixed set of packs (固定城市包集合): the latest whose {@code effective} day has come is in force.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Packs implements PackSource {
  private final Map<CityId, NavigableMap<LocalDate, CityPack>> byCity = new HashMap<>();

  private Packs(List<CityPack> packs) {
    for (CityPack pack : packs) {
      CityPack other =
          byCity
              .computeIfAbsent(pack.id(), city -> new TreeMap<>())
              .putIfAbsent(pack.effective(), pack);
      if (other != null) {
        throw new IllegalArgumentException(
            "packs of a city must begin on different days: " + pack.id() + " " + pack.effective());
      }
    }
  }

  /**
   * Returns a source of the given packs.
   *
   * @param packs packs of one or several cities
   * @return the source
   * @throws IllegalArgumentException if two packs of a city begin on one day
   */
  public static Packs of(CityPack... packs) {
    return new Packs(List.of(packs));
  }

  @Override
  public String id() {
    return "packs";
  }

  @Override
  public Optional<CityPack> inForce(CityId city, Instant at) {
    return of(city).descendingMap().values().stream()
        .filter(pack -> !at.atZone(pack.zone()).toLocalDate().isBefore(pack.effective()))
        .findFirst();
  }

  @Override
  public Optional<CityPack> byHash(CityId city, String hash) {
    return of(city).values().stream().filter(pack -> pack.hash().equals(hash)).findFirst();
  }

  private NavigableMap<LocalDate, CityPack> of(CityId city) {
    NavigableMap<LocalDate, CityPack> known = byCity.get(city);
    return known == null ? new TreeMap<>() : known;
  }
}
