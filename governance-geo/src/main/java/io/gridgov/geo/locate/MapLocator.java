package io.gridgov.geo.locate;

import io.gridgov.core.grid.Grid;
import io.gridgov.core.grid.GridCode;
import io.gridgov.core.grid.GridKind;
import io.gridgov.core.grid.Level;
import io.gridgov.core.pack.CityPack;
import io.gridgov.core.place.Datum;
import io.gridgov.core.place.GeoPoint;
import io.gridgov.core.place.Locator;
import io.gridgov.core.place.Siting;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which territories of a map contain a point (地图落格); laws L1 and L2.
 *
 * <p><b>Inside</b> is even-odd within each polygon, union over the polygons of a territory, on the
 * rings as stored.
 *
 * <p><b>Boundary.</b> Semi-open: the point is moved by (ε, ε²) for ε → 0⁺, east and a little north,
 * so that on a gap-free map exactly one territory answers, also on edges and corners. If none
 * contains the moved point, which happens on the outer border only, the touching territory with the
 * lowest code answers. Decided by exact arithmetic on the stored coordinates; there is no
 * tolerance.
 *
 * <p><b>Several answers</b> come lowest code first (UTF-16 order), flagged ambiguous, each with its
 * share of the confidence: 1000 divided by their number. Answers from invalid territories are
 * flagged.
 *
 * <p><b>Units.</b> Degrees in the map's datum. Longitudes -180 and 180 are one meridian.
 *
 * <p><b>Cost.</b> That of {@link TerritoryIndex}, and a few small objects. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class MapLocator implements Locator {
  private final TerritoryIndex index;

  private MapLocator(TerritoryIndex index) {
    this.index = index;
  }

  /**
   * Returns the locator of a map, whose territories should be of one level.
   *
   * @param map the territories
   * @return the locator
   */
  public static MapLocator of(TerritoryMap map) {
    return of(TerritoryIndex.of(map));
  }

  /**
   * Returns the locator that answers from an index.
   *
   * @param index the index of a map whose territories should be of one level
   * @return the locator
   */
  public static MapLocator of(TerritoryIndex index) {
    return new MapLocator(Objects.requireNonNull(index, "index"));
  }

  /**
   * Returns the locator of a city on a day: over the base grids of its deepest territorial level.
   *
   * @param pack a pack that was read with its boundaries
   * @param day the day, local to the city
   * @return the locator; it finds nothing if every level is listed
   * @throws IllegalArgumentException if the pack was read without boundaries
   */
  public static MapLocator of(CityPack pack, LocalDate day) {
    Objects.requireNonNull(day, "day");
    TerritoryMap map =
        pack.section(TerritoryMap.class)
            .orElseThrow(
                () -> new IllegalArgumentException("pack must be read with boundaries: " + pack));
    String level = pack.grids().scheme().deepestTerritorial().map(Level::name).orElse("");
    Set<GridCode> wanted =
        pack.grids().rows().stream()
            .filter(row -> row.level().equals(level) && row.kind() == GridKind.BASE)
            .filter(row -> row.validity().holdsOn(day))
            .map(Grid::code)
            .collect(Collectors.toSet());
    return of(map.only(wanted::contains));
  }

  @Override
  public String id() {
    return "map-exact";
  }

  @Override
  public Datum datum() {
    return index.datum();
  }

  /**
   * Returns the index behind the answers, for numbers instead of codes, many points at once, and
   * what lies near.
   *
   * @return the index
   */
  public TerritoryIndex index() {
    return index;
  }

  @Override
  public Siting locate(GeoPoint point) {
    if (!point.datum().equals(datum())) {
      throw new IllegalArgumentException(
          "datum of the point must be " + datum() + ", that of the map: " + point.datum());
    }
    int[] found = index.findEvery(point.lonDegrees(), point.latDegrees());
    if (found.length == 0) {
      return Siting.NOWHERE;
    }
    return new Siting(
        Siting.Method.POINT,
        Arrays.stream(found).mapToObj(index.codes()::get).toList(),
        1000 / found.length,
        found.length > 1,
        !Arrays.stream(found).allMatch(index::isValid));
  }
}
