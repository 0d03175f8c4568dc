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
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

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
 * <p><b>Cost.</b> Logarithmic to find the polygons whose boxes hold the point, linear in their
 * positions. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class MapLocator implements Locator {
  private static final double ANTIMERIDIAN = 180;

  private final Datum datum;
  private final HPRtree index = new HPRtree();

  private record Part(Territory territory, Polygon polygon) {}

  private MapLocator(TerritoryMap map) {
    this.datum = map.datum();
    for (Territory territory : map.territories()) {
      for (Polygon polygon : territory.polygons()) {
        Envelope box = boxOf(polygon);
        if (!box.isNull()) {
          index.insert(box, new Part(territory, polygon));
        }
      }
    }
    index.build(); // or the first query would change the tree
  }

  /**
   * Returns the locator of a map, whose territories should be of one level.
   *
   * @param map the territories
   * @return the locator
   */
  public static MapLocator of(TerritoryMap map) {
    return new MapLocator(Objects.requireNonNull(map, "map"));
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
    return datum;
  }

  @Override
  public Siting locate(GeoPoint point) {
    if (!point.datum().equals(datum)) {
      throw new IllegalArgumentException(
          "datum of the point must be " + datum + ", that of the map: " + point.datum());
    }
    double x = point.lonDegrees() == ANTIMERIDIAN ? -ANTIMERIDIAN : point.lonDegrees();
    double y = point.latDegrees();
    NavigableMap<GridCode, Territory> found = new TreeMap<>();
    for (Part part : near(x, y)) {
      if (part.polygon().contains(x, y)) {
        found.put(part.territory().code(), part.territory());
      }
    }
    return found.isEmpty() ? touching(x, y) : answer(found);
  }

  private Siting touching(double x, double y) {
    NavigableMap<GridCode, Territory> found = new TreeMap<>();
    addTouching(x, y, found);
    if (x == -ANTIMERIDIAN) {
      addTouching(ANTIMERIDIAN, y, found);
    }
    return found.isEmpty() ? Siting.NOWHERE : answer(found.headMap(found.firstKey(), true));
  }

  private void addTouching(double x, double y, NavigableMap<GridCode, Territory> found) {
    for (Part part : near(x, y)) {
      if (part.polygon().touches(x, y)) {
        found.put(part.territory().code(), part.territory());
      }
    }
  }

  private static Siting answer(NavigableMap<GridCode, Territory> found) {
    Collection<Territory> territories = found.values();
    return new Siting(
        Siting.Method.POINT,
        List.copyOf(found.keySet()),
        1000 / found.size(),
        found.size() > 1,
        !territories.stream().allMatch(Territory::isValid));
  }

  @SuppressWarnings("unchecked") // the index holds nothing but parts; JTS returns raw lists
  private List<Part> near(double x, double y) {
    return (List<Part>) index.query(new Envelope(x, x, y, y));
  }

  private static Envelope boxOf(Polygon polygon) {
    Envelope box = new Envelope();
    for (Ring ring : polygon.rings()) {
      for (int i = 0; i < ring.size(); i++) {
        box.expandToInclude(ring.lonDegrees(i), ring.latDegrees(i));
      }
    }
    return box;
  }
}
