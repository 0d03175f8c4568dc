package io.gridgov.geo.locate;

import io.gridgov.core.grid.GridCode;
import io.gridgov.core.place.Datum;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The territories of a city's grids in one datum (网格地图), of one level or of several.
 *
 * <p>Longitudes lie in [-180, 180]; a territory that meets the antimeridian is cut there. The order
 * in which territories are given leaves no trace. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class TerritoryMap {
  private final Datum datum;
  private final Map<GridCode, Territory> territories;

  private TerritoryMap(Datum datum, Map<GridCode, Territory> territories) {
    this.datum = datum;
    this.territories = Collections.unmodifiableMap(territories);
  }

  /**
   * Returns the map of the given territories.
   *
   * @param datum the datum of all coordinates, in degrees
   * @param territories in any order
   * @return the map
   * @throws IllegalArgumentException if two have the same code, or the datum is not in degrees
   */
  public static TerritoryMap of(Datum datum, Collection<Territory> territories) {
    Objects.requireNonNull(datum, "datum");
    if (!datum.isGeographic()) {
      throw new IllegalArgumentException("datum of a map must be in degrees: " + datum);
    }
    Map<GridCode, Territory> sorted = new TreeMap<>();
    for (Territory territory : territories) {
      if (sorted.put(territory.code(), territory) != null) {
        throw new IllegalArgumentException(
            "codes of territories must be unique: " + territory.code());
      }
    }
    return new TerritoryMap(datum, sorted);
  }

  /**
   * Returns the datum of the coordinates.
   *
   * @return the datum
   */
  public Datum datum() {
    return datum;
  }

  /**
   * Returns the territories.
   *
   * @return ordered by code, immutable
   */
  public Collection<Territory> territories() {
    return territories.values();
  }

  /**
   * Finds the territory of a grid.
   *
   * @param code the grid
   * @return its territory
   */
  public Optional<Territory> find(GridCode code) {
    return Optional.ofNullable(territories.get(code));
  }

  /**
   * Returns the part of this map whose grids are wanted.
   *
   * @param wanted says which
   * @return a map with the same datum
   */
  public TerritoryMap only(Predicate<GridCode> wanted) {
    Map<GridCode, Territory> kept = new TreeMap<>(territories);
    kept.keySet().removeIf(wanted.negate());
    return new TerritoryMap(datum, kept);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TerritoryMap that
        && datum.equals(that.datum)
        && territories.equals(that.territories);
  }

  @Override
  public int hashCode() {
    return Objects.hash(datum, territories);
  }

  @Override
  public String toString() {
    return territories.size() + " territories in " + datum;
  }
}
